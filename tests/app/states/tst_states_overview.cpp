// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatting.h"
#include "app/states/states_overview.h"
#include "db/connection.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/region_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;

namespace {

QString text(const char *ascii)
{
    return QString::fromUtf8(ascii);
}

/// Alabama: a chapter of twelve at UAB, one in the making at South Alabama. Puerto Rico: a chapter of three. Ohio: a
/// chapter that is over. One chapter at a school that no one knows.
struct Fixture {
    Fixture() { db::migrate(connection, db::builtInMigrations()); }

    template <typename Work> void change(Work work)
    {
        db::Action action(connection, {text("test"), {}, {}, {}});
        added = action.number();
        work();
        action.commit();
    }
    void fill()
    {
        change([this] {
            addChapter("A", "uab", "active");
            addChapter("F", "south-alabama", "forming");
            addChapter("P", "ponce", "at_risk");
            addChapter("O", "ohio-state", "closed");
            addChapter("X", "nowhere", "active");
            addMembers("A", 12);
            addMembers("P", 3);
        });
    }

    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        connection.prepare(sql).bind(values...).execute();
    }
    void addChapter(const char *id, const char *school, const char *status)
    {
        run("INSERT INTO chapter (id, school_id, added_in) VALUES (?1, ?2, ?3)", text(id), text(school), added);
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, 'S', ?2, '2019-03-01', '', ?3)",
            text(id), text(status), added);
    }
    void addMembers(const char *chapter, int count)
    {
        for (int i = 0; i < count; ++i)
            run("INSERT INTO member (chapter_id, id, chosen_name, joined_on, added_in) "
                "VALUES (?1, ?2, 'A', '2020-02-01', ?3)",
                text(chapter), QStringLiteral("%1%2").arg(text(chapter)).arg(i), added);
    }

    void show()
    {
        overview.setAsOf(QDate(2020, 8, 31));
        overview.setSnapshot(RosterIndex::load(connection, Directory::shipped()));
        QTRY_VERIFY(overview.isReady());
    }

    QVariant state(const char *code, const char *role)
    {
        const StatesModel &model = *overview.states();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (cell(model, row, "code") == text(code))
                return cell(model, row, role);
        }
        return {};
    }
    QString tableCell(const char *code, int column)
    {
        const StatesTable &table = *overview.table();
        return table.index(table.rowOf(text(code)), column).data().toString();
    }
    QString figure(const QString &title)
    {
        const StateFiguresModel &figures = *overview.figures();
        for (int row = 0; row < figures.rowCount(); ++row) {
            if (cell(figures, row, "title") == title)
                return cell(figures, row, "value").toString();
        }
        return {};
    }
    /// The row of the list beside the map that opens this chapter; -1 if there is none.
    int placeOf(const char *chapter)
    {
        const StatePlacesModel &places = *overview.places();
        for (int row = 0; row < places.count(); ++row) {
            if (cell(places, row, "chapterId") == text(chapter))
                return row;
        }
        return -1;
    }
    QStringList legend()
    {
        QStringList list;
        for (int row = 0; row < overview.legend()->rowCount(); ++row)
            list.append(cell(*overview.legend(), row, "text").toString());
        return list;
    }
    QString place(int row, const char *role) { return cell(*overview.places(), row, role).toString(); }
    static QVariant cell(const QAbstractItemModel &model, int row, const char *role)
    {
        return model.index(row, 0).data(model.roleNames().key(role));
    }

    db::Connection connection{text(":memory:")};
    qint64 added = 0;
    StatesOverview overview;
};

} // namespace

class TestStatesOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStateSaysItsFiguresInOneSentence();
    void whatIsShownCanBeChosen();
    void theLegendNamesTheRanges();
    void countsOfPeopleAreRoundedForSharing();
    void theTableHasTheSameFigures();
    void theTableSortsNumbersAsNumbers();
    void thePanelFollowsTheState();
    void aChapterThatDoesNotCountStandsAtItsSchool();
    void withoutAStateThePanelTellsOfAll();
    void whatIsOnNoStateIsSaid();
    void dotsAreThoseOfSchoolsAndSayHowFarOneIs();
    void statesAreFoundByCodeAndName();
    void modelsKeepTheirPromises();
    void rowsStayWhenOnlyFiguresChange();
    void anEmptyBookShowsWhereChaptersCanBe();
    void onlyTheNewestQuestionIsAnswered();
    void membersPerSchoolAreShown();
    void aChangeHasASignAndASide();
    void aChangeTooSmallToTellHasAPatternOfItsOwn();
    void regionsTakeThePlaceOfTheirStates();
    void aRegionIsOneBeforeTheKeyboard();
    void theSelectionFollowsIntoItsRegion();
    void ownRegionsAreThoseOfTheBook();
    void aDayFurtherOnlyTheValuesChange();
};

void TestStatesOverview::aStateSaysItsFiguresInOneSentence()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    QCOMPARE(fixture.overview.states()->rowCount(), 56);
    const int eligible = Directory::shipped()->eligibleCount(QDate(2020, 8, 31), text("AL"));
    QCOMPARE(eligible, 3);
    QCOMPARE(fixture.state("AL", "spoken").toString(), text("Alabama: 1 chapter, 33 % of schools"));
    QCOMPARE(fixture.state("AL", "detail").toString(), text("1 chapter\n1 of 3 schools reached, 33 %\n12 members"));
    QCOMPARE(fixture.state("GU", "spoken").toString(), text("Guam: 0 chapters"));
    QCOMPARE(fixture.overview.summary(), text("1 state reached and PR · As of 31 August 2020"));
}

void TestStatesOverview::whatIsShownCanBeChosen()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    StatesOverview &overview = fixture.overview;
    QCOMPARE(overview.measure(), StatesOverview::Share);
    QCOMPARE(fixture.state("AL", "value").toString(), text("33 %"));
    QCOMPARE(fixture.state("AL", "step").toInt(), 2);
    QCOMPARE(fixture.state("GU", "value").toString(), text("–"));

    overview.setMeasure(StatesOverview::Members);
    QCOMPARE(fixture.state("AL", "value").toString(), text("12"));
    QCOMPARE(fixture.state("AL", "step").toInt(), 5);
    QCOMPARE(fixture.state("AL", "spoken").toString(), text("Alabama: 12 members, 1 chapter"));
    QCOMPARE(fixture.state("OH", "step").toInt(), 0);

    overview.setMeasure(StatesOverview::Chapters);
    QCOMPARE(fixture.state("PR", "value").toString(), text("1"));
    QCOMPARE(overview.foremost(), text("AL"));
    overview.setMeasure(StatesOverview::Schools);
    QCOMPARE(fixture.state("PR", "value").toString(), text("1"));
}

void TestStatesOverview::theLegendNamesTheRanges()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    const auto texts = [&] { return fixture.legend(); };
    QCOMPARE(texts(),
             QStringList(
                 {text("None"), text("1–20 %"), text("21–40 %"), text("41–60 %"), text("61–80 %"), text("81–100 %")}));
    fixture.overview.setMeasure(StatesOverview::Chapters);
    QCOMPARE(texts(), QStringList({text("None"), text("1")}));
}

void TestStatesOverview::countsOfPeopleAreRoundedForSharing()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    fixture.overview.setMeasure(StatesOverview::Members);
    fixture.overview.setForSharing(true);
    QCOMPARE(fixture.state("PR", "value").toString(), text("<10"));
    QCOMPARE(fixture.state("AL", "value").toString(), text("10"));
    QCOMPARE(fixture.tableCell("PR", StatesTable::Members), text("<10"));
    QVERIFY(fixture.state("PR", "spoken").toString().contains(text("<10 members")));
    QCOMPARE(fixture.legend()[1], text("<10"));
    fixture.overview.setCurrent(text("PR"));
    QCOMPARE(fixture.figure(nameOf(Figure::Members)), text("<10"));
    QVERIFY(fixture.place(0, "note").contains(text("<10")));
    QVERIFY(fixture.overview.sharingText().contains(text("rounded")));
}

void TestStatesOverview::theTableHasTheSameFigures()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    QCOMPARE(fixture.overview.table()->count(), 57); // and what is on no state
    QCOMPARE(fixture.tableCell("AL", StatesTable::Name), text("Alabama"));
    QCOMPARE(fixture.tableCell("AL", StatesTable::Region), text("South"));
    QCOMPARE(fixture.tableCell("AL", StatesTable::Chapters), text("1"));
    QCOMPARE(fixture.tableCell("AL", StatesTable::Reached), text("1"));
    QCOMPARE(fixture.tableCell("AL", StatesTable::Eligible), text("3"));
    QCOMPARE(fixture.tableCell("AL", StatesTable::Share), text("33 %"));
    QCOMPARE(fixture.tableCell("AL", StatesTable::Members), text("12"));
    QCOMPARE(fixture.tableCell("GU", StatesTable::Share), text("–"));
    QCOMPARE(fixture.tableCell("?", StatesTable::Chapters), text("1"));
}

void TestStatesOverview::theTableSortsNumbersAsNumbers()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    StatesTable &table = *fixture.overview.table();
    QCOMPARE(table.keyAt(0), text("AL"));
    table.sort(StatesTable::Members, Qt::DescendingOrder);
    QCOMPARE(table.keyAt(0), text("AL"));
    QCOMPARE(table.keyAt(1), text("PR"));
    table.sort(StatesTable::Eligible, Qt::DescendingOrder);
    QCOMPARE(table.keyAt(0), text("NY")); // 17, before those with 9
}

void TestStatesOverview::thePanelFollowsTheState()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    StatesOverview &overview = fixture.overview;
    overview.setCurrent(text("AL"));
    QCOMPARE(overview.currentName(), text("Alabama"));
    QCOMPARE(overview.currentNote(), text("South, East South Central"));
    QCOMPARE(fixture.figure(nameOf(Figure::SchoolsReached)), text("1 of 3"));
    QCOMPARE(fixture.figure(nameOf(Figure::Penetration)), text("33 %"));
    const QString definition = Fixture::cell(*overview.figures(), 0, "definition").toString();
    QVERIFY(definition.contains(definitionOf(Figure::Chapters)));
    QVERIFY(definition.contains(text("As of 31 August 2020")));

    QCOMPARE(fixture.place(0, "heading"), text("Chapters (1)"));
    QCOMPARE(fixture.place(0, "chapterId"), text("A"));
    QCOMPARE(fixture.place(0, "badge"), QString());
    QCOMPARE(fixture.place(0, "note"), text("12 members · since ") + shortDate(QDate(2019, 3, 1)));
    overview.setCurrent(text("PR"));
    QCOMPARE(overview.currentNote(), text("Territory"));
    QCOMPARE(fixture.place(0, "badge"), nameOf(ChapterStatus::AtRisk));
}

void TestStatesOverview::aChapterThatDoesNotCountStandsAtItsSchool()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    StatesOverview &overview = fixture.overview;
    overview.setCurrent(text("AL"));
    QCOMPARE(overview.places()->count(), 3);
    QCOMPARE(fixture.place(1, "heading"), text("Schools without a chapter (2)"));
    QCOMPARE(fixture.place(1, "badge"), nameOf(ChapterStatus::Forming));
    QCOMPARE(fixture.place(1, "chapterId"), text("F"));
    QCOMPARE(fixture.place(2, "chapterId"), QString());
    QCOMPARE(fixture.place(2, "badge"), QString());

    overview.setCurrent(text("OH"));
    QVERIFY(fixture.placeOf("O") >= 0);
    QVERIFY(fixture.place(0, "heading").startsWith(text("Schools without")));
}

void TestStatesOverview::withoutAStateThePanelTellsOfAll()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    QCOMPARE(fixture.overview.currentName(), text("All states"));
    QCOMPARE(fixture.figure(nameOf(Figure::Chapters)), text("3"));
    QCOMPARE(fixture.figure(nameOf(Figure::StatesReached)), text("1 of 50"));
    QCOMPARE(fixture.figure(nameOf(Figure::Members)), text("15"));
    QCOMPARE(fixture.overview.places()->count(), 0);
}

void TestStatesOverview::whatIsOnNoStateIsSaid()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    QCOMPARE(fixture.overview.unplacedText(), text("On no state of the map: 1 chapter, 0 members"));
    fixture.overview.setCurrent(StateLine::unknown());
    QCOMPARE(fixture.overview.currentName(), text("State not known"));
    QCOMPARE(fixture.placeOf("X"), 0);
}

void TestStatesOverview::dotsAreThoseOfSchoolsAndSayHowFarOneIs()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    const auto &dots = fixture.overview.dots();
    const auto count = [&](Standing standing) {
        return std::count_if(dots.begin(), dots.end(), [&](const SchoolDot &dot) { return dot.standing == standing; });
    };
    QCOMPARE(count(Standing::Reached), 2); // the third has no place
    QCOMPARE(count(Standing::Forming), 1);
    QVERIFY(count(Standing::None) > 150);
}

void TestStatesOverview::statesAreFoundByCodeAndName()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    const StatesOverview &overview = fixture.overview;
    QCOMPARE(overview.find(text("oh")), text("OH"));
    QCOMPARE(overview.find(text("Ala")), text("AL")); // by its name; Alaska comes later
    QCOMPARE(overview.find(text("alas")), text("AK"));
    QCOMPARE(overview.find(text("rico")), text("PR"));
    QCOMPARE(overview.find(text("new j")), text("NJ"));
    QCOMPARE(overview.find(text("  ")), QString());
    QCOMPARE(overview.find(text("Ontario")), QString());
}

void TestStatesOverview::modelsKeepTheirPromises()
{
    Fixture fixture;
    fixture.fill();
    StatesOverview &overview = fixture.overview;
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester states(overview.states(), fatal);
    const QAbstractItemModelTester table(overview.table(), fatal);
    const QAbstractItemModelTester places(overview.places(), fatal);
    fixture.show();
    overview.setCurrent(text("AL"));
    overview.setMeasure(StatesOverview::Members);
    overview.table()->sort(StatesTable::Region, Qt::DescendingOrder);
    overview.setCurrent({});
    overview.setSnapshot(nullptr);
    QVERIFY(!overview.isReady());
    QVERIFY(!overview.table()->isReady());
}

void TestStatesOverview::rowsStayWhenOnlyFiguresChange()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    const QSignalSpy resets(fixture.overview.states(), &QAbstractItemModel::modelReset);
    fixture.overview.setMeasure(StatesOverview::Members);
    fixture.overview.setForSharing(true);
    QCOMPARE(resets.count(), 0);
}

void TestStatesOverview::anEmptyBookShowsWhereChaptersCanBe()
{
    Fixture fixture;
    fixture.show();
    QVERIFY(fixture.overview.isEmpty());
    QCOMPARE(fixture.overview.states()->rowCount(), 56);
    QVERIFY(fixture.overview.dots().size() > 150);
    fixture.overview.setCurrent(text("AL"));
    QCOMPARE(fixture.overview.places()->count(), 3);

    Fixture filled;
    filled.fill();
    filled.show();
    QVERIFY(!filled.overview.isEmpty());
}

void TestStatesOverview::onlyTheNewestQuestionIsAnswered()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    fixture.overview.setAsOf(QDate(2018, 1, 1));
    fixture.overview.setAsOf(QDate(2020, 8, 31));
    fixture.overview.setAsOf(QDate(2019, 3, 1));
    QTRY_COMPARE(fixture.state("AL", "detail").toString().section(u'\n', 2), text("0 members"));
    QVERIFY(fixture.overview.summary().contains(text("1 March 2019")));
}

void TestStatesOverview::membersPerSchoolAreShown()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    fixture.overview.setMeasure(StatesOverview::MembersPerSchool);
    QCOMPARE(fixture.state("AL", "value").toString(), text("12.0"));
    QCOMPARE(fixture.state("PR", "value").toString(), text("3.0"));
    QCOMPARE(fixture.state("OH", "value").toString(), QString(QChar(0x2013)));
    QCOMPARE(fixture.state("AL", "spoken").toString(),
             text("Alabama: 12.0 members for each school reached, 12 members"));
    QCOMPARE(fixture.figure(nameOf(Figure::MembersPerSchool)), text("5.0")); // 15 at 3 schools
    QCOMPARE(fixture.tableCell("AL", StatesTable::MembersPerSchool), text("12.0"));

    fixture.overview.setForSharing(true);
    QCOMPARE(fixture.state("AL", "value").toString(), text("10.0"));
    QCOMPARE(fixture.state("PR", "value").toString(), text("n/a"));
    QCOMPARE(fixture.state("PR", "pattern").toInt(), int(StatesOverview::Untold));
    QCOMPARE(fixture.legend().constLast(), text("Too small to tell"));
}

void TestStatesOverview::aChangeHasASignAndASide()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setAsOf(QDate(2020, 8, 31));
    fixture.change([&] { fixture.run("UPDATE chapter_status SET since = '2020-03-01' WHERE chapter_id = 'A'"); });
    fixture.show();
    StatesOverview &overview = fixture.overview;
    overview.setMeasure(StatesOverview::ChapterChange);
    QVERIFY(overview.isOfChange());
    QCOMPARE(fixture.state("AL", "value").toString(), text("+1"));
    QCOMPARE(fixture.state("AL", "step").toInt(), 3);
    QCOMPARE(fixture.state("AL", "pattern").toInt(), int(StatesOverview::Plain));
    QCOMPARE(fixture.state("PR", "value").toString(), text("0"));
    QCOMPARE(fixture.state("PR", "step").toInt(), 0);
    QCOMPARE(fixture.legend(), QStringList({QStringLiteral("−1"), text("No change"), text("+1")}));
    QCOMPARE(fixture.tableCell("AL", StatesTable::ChapterChange), text("+1"));

    fixture.change([&] {
        fixture.run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
                    "VALUES ('P', 'T', 'closed', '2020-05-01', '', ?1)",
                    fixture.added);
    });
    fixture.show();
    QTRY_COMPARE(fixture.state("PR", "value").toString(), QStringLiteral("−1"));
    QCOMPARE(fixture.state("PR", "step").toInt(), -3);
    QCOMPARE(fixture.state("PR", "pattern").toInt(), int(StatesOverview::Falling));
    QCOMPARE(fixture.state("PR", "spoken").toString(),
             QStringLiteral("Puerto Rico: change of chapters in 12 months −1, 0 chapters"));
}

void TestStatesOverview::aChangeTooSmallToTellHasAPatternOfItsOwn()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    fixture.overview.setMeasure(StatesOverview::MemberChange);
    QCOMPARE(fixture.state("AL", "value").toString(), text("+12"));
    QCOMPARE(fixture.state("PR", "value").toString(), text("+3"));
    fixture.overview.setForSharing(true);
    QCOMPARE(fixture.state("AL", "value").toString(), text("+10"));
    QCOMPARE(fixture.state("PR", "value").toString(), text("n/a"));
    QCOMPARE(fixture.state("PR", "pattern").toInt(), int(StatesOverview::Untold));
    QCOMPARE(fixture.tableCell("PR", StatesTable::MemberChange), text("n/a"));
    QVERIFY(!fixture.state("PR", "detail").toString().contains(u'3'));
}

void TestStatesOverview::regionsTakeThePlaceOfTheirStates()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    StatesOverview &overview = fixture.overview;
    overview.setMeasure(StatesOverview::Members);
    overview.setRegions(StateRegions({}, *Directory::shipped()));
    overview.setGrouping(StatesOverview::CensusRegions);
    QTRY_VERIFY(overview.isGrouped());
    const QString south = text("census:South");
    QCOMPARE(overview.keyOf(text("AL")), south);
    for (const char *state : {"AL", "TX", "DC"}) {
        QCOMPARE(fixture.state(state, "key").toString(), south);
        QCOMPARE(fixture.state(state, "value").toString(), text("12"));
        QCOMPARE(fixture.state(state, "name").toString(), text("South"));
    }
    QCOMPARE(fixture.state("PR", "name").toString(), text("Territories"));
    QCOMPARE(fixture.tableCell("census:South", StatesTable::Members), text("12"));
    QCOMPARE(overview.table()->count(), 6); // four regions, territories, and what is on no state
    overview.setCurrent(south);
    QCOMPARE(overview.currentName(), text("South"));
    QCOMPARE(overview.places()->count(), 17);
    QCOMPARE(fixture.place(0, "heading"), text("States (17)"));
    QCOMPARE(fixture.place(0, "stateCode"), text("AL"));
    QCOMPARE(fixture.place(0, "note"), text("1 chapter · 12 members"));
    QCOMPARE(fixture.figure(nameOf(Figure::StatesReached)), text("1 of 16")); // DC is none of the 50
}

void TestStatesOverview::aRegionIsOneBeforeTheKeyboard()
{
    for (const auto grouping : {StatesOverview::CensusRegions, StatesOverview::CensusDivisions}) {
        Fixture fixture;
        fixture.fill();
        fixture.overview.setRegions(StateRegions({}, *Directory::shipped()));
        fixture.overview.setGrouping(grouping);
        fixture.show();
        QStringList keys;
        const StatesModel &states = *fixture.overview.states();
        for (int row = 0; row < states.rowCount(); ++row) {
            if (Fixture::cell(states, row, "seat").toBool())
                keys.append(Fixture::cell(states, row, "key").toString());
        }
        QCOMPARE(keys.size(), grouping == StatesOverview::CensusRegions ? 5 : 10);
        for (const auto view : {StatesOverview::Map, StatesOverview::Tiles}) {
            for (const QString &start : keys) {
                QStringList reached{start};
                for (qsizetype i = 0; i < reached.size(); ++i) {
                    for (const auto way :
                         {StatesOverview::Left, StatesOverview::Right, StatesOverview::Up, StatesOverview::Down}) {
                        const QString next = fixture.overview.neighbour(reached[i], way, view);
                        if (!reached.contains(next))
                            reached.append(next);
                    }
                }
                QCOMPARE(reached.size(), keys.size());
            }
        }
    }
}

void TestStatesOverview::theSelectionFollowsIntoItsRegion()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setRegions(StateRegions({}, *Directory::shipped()));
    fixture.show();
    fixture.overview.setCurrent(text("OH"));
    fixture.overview.setGrouping(StatesOverview::CensusDivisions);
    QTRY_COMPARE(fixture.overview.current(), text("division:East North Central"));
    QCOMPARE(fixture.overview.find(text("alaska")), text("division:Pacific"));
    QCOMPARE(fixture.overview.find(text("moun")), text("division:Mountain"));
    fixture.overview.setGrouping(StatesOverview::States);
    QTRY_COMPARE(fixture.overview.current(), QString());
}

void TestStatesOverview::ownRegionsAreThoseOfTheBook()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setRegions(
        StateRegions({{text("R"), text("Deep South"), {text("AL"), text("MS")}}}, *Directory::shipped()));
    fixture.overview.setGrouping(StatesOverview::OwnRegions);
    fixture.show();
    QCOMPARE(fixture.state("MS", "value").toString(), fixture.state("AL", "value").toString());
    QCOMPARE(fixture.state("MS", "name").toString(), text("Deep South"));
    QCOMPARE(fixture.state("OH", "name").toString(), text("In no region"));
    fixture.overview.setRegions(StateRegions({}, *Directory::shipped())); // it was removed
    QCOMPARE(fixture.overview.grouping(), StatesOverview::States);
    QTRY_VERIFY(!fixture.overview.isGrouped());
}

void TestStatesOverview::aDayFurtherOnlyTheValuesChange()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    StatesOverview &overview = fixture.overview;
    overview.setCurrent(text("AL"));
    const QSignalSpy answers(&overview, &StatesOverview::changed);
    overview.setAsOf(QDate(2020, 7, 31));
    QTRY_COMPARE(answers.count(), 1);
    std::vector<std::unique_ptr<QSignalSpy>> resets;
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(overview.states()), static_cast<QAbstractItemModel *>(overview.table()),
          static_cast<QAbstractItemModel *>(overview.figures())})
        resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
    const QSignalSpy changes(overview.states(), &QAbstractItemModel::dataChanged);
    overview.setAsOf(QDate(2020, 1, 31)); // before the members came; no school became eligible since
    QTRY_VERIFY(fixture.state("AL", "detail").toString().endsWith(text("0 members")));
    QCOMPARE(changes.count(), 2); // Alabama, Puerto Rico
    for (const auto &reset : resets)
        QCOMPARE(reset->count(), 0);
}

QTEST_GUILESS_MAIN(TestStatesOverview)
#include "tst_states_overview.moc"
