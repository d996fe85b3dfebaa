// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_overview.h"
#include "db/connection.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/setting_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;

namespace {

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

/// Two chapters, in Alabama from March 2018 with twelve members and, from March 2020, five heads without a name; in
/// Puerto Rico from January 2020 with three members.
struct Fixture {
    Fixture() { db::migrate(connection, db::builtInMigrations()); }

    void fill()
    {
        db::Action action(connection, {text("test"), {}, {}, {}});
        added = action.number();
        addChapter("A", "uab", QDate(2018, 3, 1));
        addChapter("B", "ponce", QDate(2020, 1, 15));
        addMembers("A", 12, QDate(2018, 3, 1));
        addMembers("B", 3, QDate(2020, 2, 1));
        run("INSERT INTO head_count (chapter_id, id, as_of, heads, recorded_at, added_in) VALUES "
            "('A', 'H', '2020-03-01', 5, '', ?1)",
            added);
        action.commit();
    }

    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        connection.prepare(sql).bind(values...).execute();
    }

    void addChapter(const char *id, const char *school, QDate since)
    {
        run("INSERT INTO chapter (id, school_id, added_in) VALUES (?1, ?2, ?3)", text(id), text(school), added);
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, 'S', 'active', ?2, '', ?3)",
            text(id), since, added);
    }

    void addMembers(const char *chapter, int count, QDate joined)
    {
        for (int i = 0; i < count; ++i)
            run("INSERT INTO member (chapter_id, id, chosen_name, joined_on, added_in) VALUES (?1, ?2, 'A', ?3, ?4)",
                text(chapter), QStringLiteral("%1%2").arg(text(chapter)).arg(i), joined, added);
    }

    void show(QDate date)
    {
        overview.setAsOf(date);
        overview.setSnapshot(RosterIndex::load(connection, Directory::shipped()));
        QTRY_VERIFY(overview.isReady());
        QTRY_COMPARE(overview.toDay(), int(date.toJulianDay()));
    }

    QVariant month(int row, const char *role) { return cell(*overview.months(), row, role); }
    static QVariant cell(const QAbstractItemModel &model, int row, const char *role)
    {
        return model.index(row, 0).data(model.roleNames().key(role));
    }

    db::Connection connection{text(":memory:")};
    qint64 added = 0;
    GrowthOverview overview;
};

const QDate endOfStory(2020, 8, 31);

} // namespace

class TestGrowthOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesTellFigureChangeAndDefinition();
    void monthsStartFromNothing();
    void modelsKeepTheirPromises();
    void publishedFiguresAreThoseOfTheirTime();
    void aChapterBookIsHeldAgainstNoOne();
    void aChapterBookTellsWhoCameAndWent();
    void countsOfPeopleAreRoundedForSharing();
    void smallGroupsAreNotToldForSharing();
    void theRangeMovesTheStart();
    void aYoungBookStartsWithItsFirstMonth();
    void anEmptyBookIsEmpty();
    void settingsAreReadFromTheBook();
    void onlyTheNewestQuestionIsAnswered();
    void mayGoBeforeTheAnswerComes();
};

void TestGrowthOverview::tilesTellFigureChangeAndDefinition()
{
    Fixture fixture;
    fixture.fill();
    fixture.show(endOfStory);
    const GrowthOverview &overview = fixture.overview;

    QCOMPARE(overview.chapters().figure, text("2"));
    QCOMPARE(overview.chapters().change, text("+1 in 12 months"));
    QCOMPARE(overview.chapters().trend, 1);
    QVERIFY(overview.chapters().definition.contains(definitionOf(Figure::Chapters)));
    QVERIFY(overview.chapters().definition.contains(text("As of 31 August 2020")));

    QCOMPARE(overview.schools().figure, text("2"));
    const int eligible = Directory::shipped()->eligibleCount(endOfStory);
    QCOMPARE(overview.schools().note, QStringLiteral("1 % of %1 eligible").arg(eligible));

    QCOMPARE(overview.states().figure, text("1"));
    QCOMPARE(overview.states().note, text("of 50, and PR"));
    QCOMPARE(overview.states().change, text("No change in 12 months"));
    QCOMPARE(overview.states().trend, 0);

    QCOMPARE(overview.members().figure, text("20"));
    QCOMPARE(overview.members().note, text("5 of them counted without a name"));
    QCOMPARE(overview.members().change, text("+8 in 12 months"));
    QVERIFY(overview.sharingText().isEmpty());
}

void TestGrowthOverview::monthsStartFromNothing()
{
    Fixture fixture;
    fixture.fill();
    fixture.show(endOfStory);

    QCOMPARE(fixture.overview.months()->rowCount(), 31);
    QCOMPARE(fixture.month(0, "day").toLongLong(), QDate(2018, 2, 28).toJulianDay());
    QCOMPARE(fixture.month(0, "members").toInt(), 0);
    QCOMPARE(fixture.month(1, "members").toInt(), 12);
    QCOMPARE(fixture.month(1, "chaptersText").toString(), text("1 chapter"));
    QCOMPARE(fixture.month(30, "monthText").toString(), text("August 2020"));
    QCOMPARE(fixture.month(30, "membersText").toString(), text("20 members"));
    QCOMPARE(fixture.overview.table()->table().rows.back()[3].text, text("1"));
}

void TestGrowthOverview::modelsKeepTheirPromises()
{
    Fixture fixture;
    const QAbstractItemModelTester months(fixture.overview.months(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester points(fixture.overview.chapterPoints(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    fixture.show(endOfStory);
    fixture.fill();
    fixture.show(endOfStory.addDays(1));
    QTRY_VERIFY(fixture.overview.months()->rowCount() > 0);
}

void TestGrowthOverview::publishedFiguresAreThoseOfTheirTime()
{
    Fixture fixture;
    fixture.fill();
    fixture.show(endOfStory);

    const auto &chapters = *fixture.overview.chapterPoints();
    QCOMPARE(chapters.rowCount(), 2);
    QCOMPARE(Fixture::cell(chapters, 0, "text").toString(), text("13 chapters"));
    QCOMPARE(Fixture::cell(chapters, 0, "fromDay").toLongLong(), QDate(2018, 1, 1).toJulianDay());
    QCOMPARE(Fixture::cell(chapters, 0, "untilDay").toLongLong(), QDate(2018, 12, 31).toJulianDay());
    QCOMPARE(Fixture::cell(chapters, 1, "text").toString(), text("over 50 schools"));
    QCOMPARE(Fixture::cell(chapters, 1, "untilDay").toLongLong(), endOfStory.toJulianDay());
    const QString description = Fixture::cell(chapters, 1, "description").toString();
    QVERIFY(description.contains(text("August 2020")));
    QVERIFY(description.contains(text("doi:10.1097/ACM.0000000000003674")));

    const auto &members = *fixture.overview.memberPoints();
    QCOMPARE(members.rowCount(), 2);
    QCOMPARE(Fixture::cell(members, 0, "text").toString(), text("6 students"));
    QCOMPARE(Fixture::cell(members, 1, "text").toString(), text("18 leaders"));

    fixture.show(QDate(2021, 12, 31));
    QTRY_COMPARE(chapters.rowCount(), 3);
}

void TestGrowthOverview::aChapterBookIsHeldAgainstNoOne()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setSettings({{}, 10, false});
    fixture.show(endOfStory);
    QCOMPARE(fixture.overview.chapterPoints()->rowCount(), 0);
    QVERIFY(fixture.overview.memberPoints()->caption().isEmpty());
    QVERIFY(!fixture.overview.isNational());
}

void TestGrowthOverview::aChapterBookTellsWhoCameAndWent()
{
    Fixture fixture;
    fixture.fill();
    fixture.show(endOfStory);
    const GrowthOverview &overview = fixture.overview;
    QCOMPARE(overview.joined().title, text("Joined, 12 months"));
    QCOMPARE(overview.joined().figure, text("3"));
    QCOMPARE(overview.joined().change, text("0 in the 12 months before"));
    QCOMPARE(overview.left().figure, text("0"));
    QCOMPARE(overview.retention().figure, text("100 %"));
    QCOMPARE(overview.retention().change, text("of 12 a year ago"));
    QVERIFY(overview.retention().definition.contains(text("As of 31 August 2020")));

    fixture.overview.setForSharing(true);
    QTRY_VERIFY(fixture.overview.isSettled());
    QCOMPARE(overview.joined().figure, text("<10"));
    QCOMPARE(overview.retention().change, text("of 10 a year ago"));
}

void TestGrowthOverview::countsOfPeopleAreRoundedForSharing()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setForSharing(true);
    QTRY_VERIFY(fixture.overview.isSettled());
    fixture.show(endOfStory);

    QCOMPARE(fixture.overview.members().figure, text("20"));
    QCOMPARE(fixture.overview.members().change, text("+10 in 12 months")); // from 12, rounded to 10
    QCOMPARE(fixture.overview.members().note, text("<10 of them counted without a name"));
    QCOMPARE(fixture.overview.chapters().figure, text("2"));
    QCOMPARE(fixture.overview.table()->table().rows.front().back().text, text("10"));
    QVERIFY(fixture.overview.sharingText().contains(text("smaller than 10")));
}

void TestGrowthOverview::smallGroupsAreNotToldForSharing()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setSettings({{}, 30, true});
    fixture.overview.setForSharing(true);
    QTRY_VERIFY(fixture.overview.isSettled());
    fixture.show(endOfStory);

    QCOMPARE(fixture.overview.members().figure, text("<30"));
    QCOMPARE(fixture.overview.members().change, text("Change too small to tell"));
    QCOMPARE(fixture.month(1, "membersText").toString(), text("<30 members"));
    QCOMPARE(fixture.month(1, "members").toInt(), 15);
    QCOMPARE(fixture.month(30, "members").toInt(), 15);
    QCOMPARE(fixture.month(0, "members").toInt(), 0);
}

void TestGrowthOverview::theRangeMovesTheStart()
{
    Fixture fixture;
    fixture.fill();
    fixture.show(endOfStory);
    GrowthOverview &overview = fixture.overview;
    const QSignalSpy moved(&overview, &GrowthOverview::rangeChanged);

    QCOMPARE(overview.fromDay(), int(QDate(2018, 1, 1).toJulianDay()));
    overview.setRange(GrowthOverview::OneYear);
    QCOMPARE(overview.fromDay(), int(QDate(2019, 8, 31).toJulianDay()));
    overview.setRange(GrowthOverview::ThreeYears);
    QCOMPARE(overview.fromDay(), int(QDate(2017, 8, 31).toJulianDay()));
    QCOMPARE(moved.count(), 2);
}

void TestGrowthOverview::aYoungBookStartsWithItsFirstMonth()
{
    Fixture fixture;
    fixture.fill();
    fixture.show(QDate(2018, 3, 1));
    QCOMPARE(fixture.overview.fromDay(), int(QDate(2018, 2, 28).toJulianDay()));
    QVERIFY(fixture.overview.fromDay() < fixture.overview.toDay());
}

void TestGrowthOverview::anEmptyBookIsEmpty()
{
    Fixture fixture;
    QVERIFY(!fixture.overview.isReady());
    QVERIFY(!fixture.overview.isEmpty());
    fixture.show(endOfStory);
    QVERIFY(fixture.overview.isEmpty());
    QCOMPARE(fixture.overview.months()->rowCount(), 0);
    QCOMPARE(fixture.overview.members().figure, text("0"));
    QVERIFY(fixture.overview.fromDay() < fixture.overview.toDay());
}

void TestGrowthOverview::settingsAreReadFromTheBook()
{
    Fixture fixture;
    QCOMPARE(OverviewSettings::read(fixture.connection).threshold, 10);
    db::Action action(fixture.connection, {text("test"), {}, {}, {}});
    db::SettingStore settings(fixture.connection);
    settings.set(text("shown_on"), text("2020-08-31"));
    settings.set(text("small_number_threshold"), text("0"));
    settings.set(text("kind"), text("chapter"));
    action.commit();

    const OverviewSettings read = OverviewSettings::read(fixture.connection);
    QCOMPARE(read.shownOn, endOfStory);
    QCOMPARE(read.threshold, 0);
    QVERIFY(!read.isNational);
    fixture.overview.setSettings(read);
    QCOMPARE(fixture.overview.asOfText(), text("As of 31 August 2020"));
}

void TestGrowthOverview::onlyTheNewestQuestionIsAnswered()
{
    Fixture fixture;
    fixture.fill();
    const auto snapshot = RosterIndex::load(fixture.connection, Directory::shipped());
    for (int year = 2010; year <= 2020; ++year) {
        fixture.overview.setAsOf(QDate(year, 8, 31));
        fixture.overview.setSnapshot(snapshot);
    }
    QTRY_COMPARE(fixture.overview.members().figure, text("20"));
    QTest::qWait(50);
    QCOMPARE(fixture.overview.members().figure, text("20"));
}

void TestGrowthOverview::mayGoBeforeTheAnswerComes()
{
    for (int i = 0; i < 20; ++i) {
        Fixture fixture;
        fixture.fill();
        fixture.overview.setSnapshot(RosterIndex::load(fixture.connection, Directory::shipped()));
        if (i % 2 == 0)
            QTest::qWait(1);
    }
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(TestGrowthOverview)
#include "tst_growth_overview.moc"
