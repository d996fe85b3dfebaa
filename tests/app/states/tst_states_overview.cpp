// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/list_length.h"
#include "app/formatting.h"
#include "app/states/states_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::text;
using Fixture = test::StatesFixture;

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
    void eachFigureOfThePanelHasItsList();
    void withoutAStateThePanelTellsOfAll();
    void whatIsOnNoStateIsSaid();
    void dotsAreThoseOfSchoolsAndSayHowFarOneIs();
    void statesAreFoundByCodeAndName();
    void modelsKeepTheirPromises();
    void rowsStayWhenOnlyFiguresChange();
    void anEmptyBookShowsWhereChaptersCanBe();
    void onlyTheNewestQuestionIsAnswered();
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
    QTRY_VERIFY(fixture.overview.isSettled());
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

void TestStatesOverview::eachFigureOfThePanelHasItsList()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    for (const char *place : {"AL", "OH", "PR", ""}) {
        fixture.overview.setCurrent(text(place));
        const StateFiguresModel &figures = *fixture.overview.figures();
        for (int row = 0; row < figures.rowCount(); ++row) {
            const QString list = Fixture::cell(figures, row, "list").toString();
            const QString value = Fixture::cell(figures, row, "value").toString().section(u' ', 0, 0);
            const auto length = test::lengthOf(list, fixture.index, fixture.overview.asOf());
            const bool isShare = Fixture::cell(figures, row, "title").toString() == text("Penetration");
            QVERIFY2(!list.isEmpty(), place);
            if (!isShare)
                QCOMPARE(number(length.listed + length.heads), value);
        }
    }
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
    QTRY_VERIFY(fixture.overview.isSettled());
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
