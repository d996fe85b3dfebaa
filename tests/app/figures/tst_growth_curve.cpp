// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_curve.h"
#include "db/connection.h"
#include "db/journal.h"
#include "db/migrator.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;

namespace {

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

const QDate endOfStory(2020, 8, 31);

/// A book in memory in which a test founds chapters, and its curve.
struct Fixture {
    Fixture() { db::migrate(connection, db::builtInMigrations()); }

    template <typename Work> void act(Work work)
    {
        db::Action action(connection, {text("test"), {}, {}, {}});
        added = action.number();
        work();
        action.commit();
    }

    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        connection.prepare(sql).bind(values...).execute();
    }

    QString addChapter(QDate since)
    {
        const auto schools = Directory::shipped()->schools();
        while (schools[school].isCampus() || !schools[school].isEligible(QDate(2015, 1, 1)))
            ++school;
        const QString id = QStringLiteral("C%1").arg(school, 4, 10, QChar(u'0'));
        run("INSERT INTO chapter (id, school_id, added_in) VALUES (?1, ?2, ?3)", id, schools[school++].id, added);
        setStatus(id, "active", since);
        return id;
    }

    void setStatus(const QString &chapter, const char *status, QDate since)
    {
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, ?2, ?3, ?4, '', ?5)",
            chapter, since.toString(Qt::ISODate), text(status), since, added);
    }

    void addMembers(const QString &chapter, int count, QDate joined)
    {
        for (int i = 0; i < count; ++i)
            run("INSERT INTO member (chapter_id, id, chosen_name, joined_on, added_in) VALUES (?1, ?2, 'A', ?3, ?4)",
                chapter, QStringLiteral("M%1").arg(member++), joined, added);
    }

    /// As many chapters as the curve says at the end of each month, from January 2018 on.
    void grow(const LogisticCurve &target, int months)
    {
        act([&] {
            int chapters = 0;
            for (int month = 0; month < months; ++month) {
                for (; chapters < qRound(target.at(month)); ++chapters)
                    addChapter(QDate(2018, 1, 10).addMonths(month));
            }
        });
    }

    void show(QDate date = endOfStory)
    {
        curve.setAsOf(date);
        curve.setSnapshot(RosterIndex::load(connection, Directory::shipped()));
        QTRY_COMPARE(curve.nowDay(), int(date.toJulianDay()));
        QTRY_VERIFY(curve.isReady());
    }

    CurvePoint lastPoint() { return curve.line()->points().back(); }

    db::Connection connection{text(":memory:")};
    qint64 added = 0;
    std::size_t school = 0;
    int member = 0;
    GrowthCurve curve;
};

/// Twelve chapters by August 2019, forty more until August 2020, of which three were lost and one came back.
void tellAStory(Fixture &fixture)
{
    fixture.act([&] {
        for (int i = 0; i < 12; ++i)
            fixture.addChapter(QDate(2018, 9, 1).addMonths(i));
        QString one;
        for (int i = 0; i < 43; ++i)
            one = fixture.addChapter(QDate(2019, 9, 1).addDays(8 * i));
        for (int i = 0; i < 3; ++i)
            fixture.setStatus(fixture.addChapter(QDate(2019, 10, 1)), "closed", QDate(2020, 2, 1));
        fixture.setStatus(one, "inactive", QDate(2020, 8, 12));
        fixture.setStatus(one, "active", QDate(2020, 8, 20));
    });
}

} // namespace

class TestGrowthCurve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSummaryTellsGrowthAndLoss();
    void barsTellWhatChanged();
    void newOnesAreCountedByMonthAndByTerm();
    void sharesAreOfTheEligibleSchools();
    void yearsLieOverEachOther();
    void regionsAreHeldAgainstEachOther();
    void theProjectionGoesOnFromToday();
    void whyThereIsNoProjectionIsSaid();
    void peopleAreRoundedForSharing();
    void publishedFiguresStandBesideTheirOwnKind();
    void theTableHasWhatIsDrawn();
    void anEmptyBookAndAYoungOne();
    void aShrinkingOrganisationShrinks();
    void aBookOfOneChapterCountsItsMembers();
    void modelsKeepTheirPromises();
};

void TestGrowthCurve::theSummaryTellsGrowthAndLoss()
{
    Fixture fixture;
    tellAStory(fixture);
    fixture.show();
    fixture.curve.setRange(GrowthCurve::OneYear);
    QCOMPARE(fixture.curve.summary(),
             text("Chapters grew from 12 to 55 between August 2019 and August 2020. 4 were lost."));
    QVERIFY(fixture.curve.definition().contains(text("As of 31 August 2020")));
    fixture.curve.setMeasure(GrowthCurve::Schools);
    QCOMPARE(fixture.curve.title(), text("Schools reached over time"));
    QCOMPARE(fixture.lastPoint().text, text("55 schools"));
}

void TestGrowthCurve::barsTellWhatChanged()
{
    Fixture fixture;
    tellAStory(fixture);
    fixture.show();
    const auto &bars = *fixture.curve.changes();
    const QModelIndex last = bars.index(bars.rowCount() - 1, 0);
    QCOMPARE(last.data(ChangeBarsModel::Text).toString(), text("August 2020: 1 new, 1 reactivated, 1 lost"));
    QCOMPARE(last.data(ChangeBarsModel::Returned).toInt(), 1);
    QCOMPARE(fixture.lastPoint().note, text("1 new, 1 reactivated, 1 lost"));
}

void TestGrowthCurve::newOnesAreCountedByMonthAndByTerm()
{
    Fixture fixture;
    tellAStory(fixture);
    fixture.show(QDate(2020, 7, 31));
    fixture.curve.setPace(GrowthCurve::PerMonth);
    QCOMPARE(fixture.lastPoint().value, 4.0);
    QCOMPARE(fixture.lastPoint().text, text("4 new chapters"));
    fixture.curve.setPace(GrowthCurve::PerTerm);
    const auto &points = fixture.curve.line()->points();
    QCOMPARE(points.front().title, text("Fall 2018"));
    QCOMPARE(points.front().value, 4.0); // September to December
    QCOMPARE(points.back().title, text("Spring 2020"));
    QVERIFY(!fixture.curve.isProjected());
    QVERIFY(fixture.curve.outlook().isEmpty());
}

void TestGrowthCurve::sharesAreOfTheEligibleSchools()
{
    Fixture fixture;
    tellAStory(fixture);
    fixture.show();
    fixture.curve.setAsShare(true);
    const int eligible = Directory::shipped()->eligibleCount(endOfStory);
    QCOMPARE(fixture.lastPoint().value, 5500.0 / eligible);
    QVERIFY(fixture.lastPoint().text.endsWith(text("% of eligible schools")));
    QVERIFY(fixture.curve.definition().contains(text("eligible")));
    fixture.curve.setMeasure(GrowthCurve::Members);
    QVERIFY(!fixture.curve.isShare());
}

void TestGrowthCurve::yearsLieOverEachOther()
{
    Fixture fixture;
    tellAStory(fixture);
    fixture.show(QDate(2020, 3, 15));
    fixture.curve.setComparison(GrowthCurve::Years);
    QCOMPARE(fixture.curve.yearNames(), QStringList(QString::fromUtf8("2018–19")));
    const auto &now = fixture.curve.line()->points();
    const auto &then = fixture.curve.otherLine()->points();
    QCOMPARE(now.front().day, QDate(2019, 7, 31));
    QCOMPARE(now.back().day, QDate(2020, 3, 15));
    QCOMPARE(then.front().day.year(), 2019); // moved to this year
    QCOMPARE(then.back().day, QDate(2020, 7, 31));
    QCOMPARE(then.back().title, text("July"));
    QCOMPARE(then.back().text, QString::fromUtf8("2018–19: 11 chapters"));
    QVERIFY(fixture.curve.summary().contains(QString::fromUtf8("2018–19: 7 chapters"))); // by March
    QCOMPARE(fixture.curve.toDay(), int(QDate(2020, 7, 31).toJulianDay()));
}

void TestGrowthCurve::regionsAreHeldAgainstEachOther()
{
    Fixture fixture;
    tellAStory(fixture);
    const auto index = RosterIndex::load(fixture.connection, Directory::shipped());
    const auto states = [](const char *region) {
        QStringList codes;
        for (const State &state : Directory::shipped()->states()) {
            if (state.region == text(region))
                codes << state.code;
        }
        return codes;
    };
    const GrowthFigures figures = growthFigures(index, endOfStory, {states("South"), states("West")});
    CurveChoice choice;
    choice.against = CurveChoice::Against::Region;
    choice.regionNames = {text("South"), text("West")};
    const CurveDrawing drawing =
        drawCurve(figures, choice, Suppression::off(), [](QDate, QDate) { return QStringList(); });
    RosterFilter filter;
    for (const QString &code : states("South"))
        filter.states.push_back(code);
    const int south = chapterCount(Scope(index, filter), endOfStory);
    QVERIFY(south > 0);
    QCOMPARE(drawing.line.back().value, double(south));
    QCOMPARE(drawing.line.back().text, QStringLiteral("South: %1 chapters").arg(south));
    QCOMPARE(drawing.lineLabel, QStringLiteral("South: %1").arg(south));
    QVERIFY(drawing.bars.empty() && drawing.projection.empty());
}

void TestGrowthCurve::theProjectionGoesOnFromToday()
{
    Fixture fixture;
    fixture.grow({180, 0.14, 26}, 32);
    fixture.show();
    QVERIFY(fixture.curve.isProjected());
    const auto &points = fixture.curve.projection()->points();
    QCOMPARE(points.size(), std::size_t(13));
    QCOMPARE(points.front().day, endOfStory);
    QCOMPARE(points.front().value, fixture.lastPoint().value);
    QCOMPARE(points.back().day, QDate(2021, 8, 31));
    QVERIFY(points.back().low < points.back().value && points.back().value < points.back().high);
    QCOMPARE(fixture.curve.toDay(), int(QDate(2021, 8, 31).toJulianDay()));
    QVERIFY(fixture.curve.outlook().contains(text("by August 2021")));
    QVERIFY(fixture.curve.outlook().contains(text("it was off by")));
    QVERIFY(fixture.curve.model().contains(QString::fromUtf8("chapters(t) = ")));
    fixture.curve.setProjecting(false);
    QVERIFY(!fixture.curve.isProjected());
    QVERIFY(fixture.curve.model().isEmpty());
    QCOMPARE(fixture.curve.toDay(), int(endOfStory.toJulianDay()));
}

void TestGrowthCurve::whyThereIsNoProjectionIsSaid()
{
    Fixture fixture;
    fixture.act([&] { fixture.addChapter(QDate(2020, 5, 1)); });
    fixture.show();
    QCOMPARE(fixture.curve.outlook(), text("No projection: there are fewer than 12 months to learn from."));
    fixture.curve.setMeasure(GrowthCurve::Members);
    QVERIFY(fixture.curve.outlook().startsWith(text("Members are not projected")));
    fixture.curve.setMeasure(GrowthCurve::States);
    QVERIFY(fixture.curve.outlook().startsWith(text("States are not projected")));
}

void TestGrowthCurve::peopleAreRoundedForSharing()
{
    Fixture fixture;
    fixture.act([&] {
        const QString chapter = fixture.addChapter(QDate(2020, 1, 10));
        fixture.addMembers(chapter, 4, QDate(2020, 2, 1));
        fixture.addMembers(chapter, 19, QDate(2020, 4, 1));
    });
    fixture.show();
    fixture.curve.setMeasure(GrowthCurve::Members);
    fixture.curve.setForSharing(true);
    QTRY_VERIFY(fixture.curve.isSettled());
    const auto &points = fixture.curve.line()->points();
    QCOMPARE(points[2].text, text("<10 members")); // February
    QCOMPARE(points[2].value, 5.0);
    QCOMPARE(points[2].note, text("<10 joined, 0 left"));
    QCOMPARE(points.back().text, text("25 members"));
    const ChartTable &table = fixture.curve.table()->table();
    QCOMPARE(table.rows[1][1].text, text("<10"));
    QVERIFY(!table.csv().contains(",4,") && !table.csv().contains("23"));
    QVERIFY(!fixture.curve.summary().contains(text("23")));
    fixture.curve.setComparison(GrowthCurve::Years);
    QVERIFY(!fixture.curve.table()->table().csv().contains("23"));
}

void TestGrowthCurve::publishedFiguresStandBesideTheirOwnKind()
{
    Fixture fixture;
    tellAStory(fixture);
    fixture.show();
    QCOMPARE(fixture.curve.marks()->rowCount(), 2);
    fixture.curve.setMeasure(GrowthCurve::States);
    QCOMPARE(fixture.curve.marks()->rowCount(), 1);
    QCOMPARE(fixture.curve.marks()->index(0, 0).data(ReferencePointsModel::Text).toString(), text("30 states"));
    fixture.curve.setAsShare(true);
    QCOMPARE(fixture.curve.marks()->rowCount(), 0);
    fixture.curve.setAsShare(false);
    fixture.curve.setPace(GrowthCurve::PerMonth);
    QCOMPARE(fixture.curve.marks()->rowCount(), 0);
}

void TestGrowthCurve::theTableHasWhatIsDrawn()
{
    Fixture fixture;
    fixture.grow({180, 0.14, 26}, 32);
    fixture.show();
    const ChartTable &table = fixture.curve.table()->table();
    QCOMPARE(table.name, text("chapters-by-month"));
    QCOMPARE(table.rows.size(), std::size_t(32 + 12));
    QCOMPARE(table.rows[31][0].text, text("August 2020"));
    QCOMPARE(table.rows[31][1].value.toDouble(), fixture.lastPoint().value);
    const auto &ahead = fixture.curve.projection()->points();
    QCOMPARE(table.rows.back().back().value.toDouble(), ahead.back().high);
    QVERIFY(table.rows.back()[1].text.isEmpty());
    fixture.curve.setPace(GrowthCurve::PerTerm);
    QCOMPARE(fixture.curve.table()->table().rows.front()[0].value.toString(), text("2018-spring"));
}

void TestGrowthCurve::anEmptyBookAndAYoungOne()
{
    Fixture fixture;
    fixture.show();
    QVERIFY(fixture.curve.isEmpty());
    QCOMPARE(fixture.curve.line()->rowCount(), 0);
    QCOMPARE(fixture.curve.table()->count(), 0);
    fixture.act([&] {
        fixture.addChapter(QDate(2020, 8, 3));
        fixture.addChapter(QDate(2020, 8, 4));
    });
    fixture.show();
    QTRY_VERIFY(!fixture.curve.isEmpty());
    QCOMPARE(fixture.curve.line()->rowCount(), 2);
    QCOMPARE(fixture.curve.summary(), text("2 chapters in August 2020."));
    QVERIFY(fixture.curve.fromDay() < fixture.curve.toDay());
    for (const auto comparison : {GrowthCurve::Years, GrowthCurve::Regions}) {
        fixture.curve.setComparison(comparison);
        QVERIFY(!fixture.curve.summary().isEmpty());
    }
}

void TestGrowthCurve::aShrinkingOrganisationShrinks()
{
    Fixture fixture;
    fixture.act([&] {
        for (int i = 0; i < 30; ++i)
            fixture.setStatus(fixture.addChapter(QDate(2012, 1, 1).addMonths(i)), "closed",
                              QDate(2015, 1, 1).addMonths(2 * i));
    });
    fixture.show();
    QVERIFY(fixture.curve.summary().startsWith(text("Chapters shrank from 1 to 0")));
    QVERIFY(fixture.curve.summary().contains(text("The most were 30, in June 2014.")));
    fixture.show(QDate(2018, 1, 31));
    QVERIFY(!fixture.curve.isProjected());
    QCOMPARE(fixture.curve.outlook(), text("No projection: there was no growth in the last 12 months."));
}

void TestGrowthCurve::aBookOfOneChapterCountsItsMembers()
{
    Fixture fixture;
    fixture.act([&] { fixture.addChapter(QDate(2018, 9, 1)); });
    OverviewSettings settings;
    settings.isNational = false;
    fixture.curve.setSettings(settings);
    fixture.show();
    QCOMPARE(fixture.curve.measure(), GrowthCurve::Members);
    QCOMPARE(fixture.curve.title(), text("Members over time"));
    QVERIFY(!fixture.curve.canShare());
}

void TestGrowthCurve::modelsKeepTheirPromises()
{
    Fixture fixture;
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester line(fixture.curve.line(), fatal);
    const QAbstractItemModelTester changes(fixture.curve.changes(), fatal);
    const QAbstractItemModelTester pushes(fixture.curve.pushes(), fatal);
    tellAStory(fixture);
    fixture.show();
    fixture.curve.setPace(GrowthCurve::PerTerm);
    QVERIFY(fixture.curve.line()->rowCount() > 0);
}

QTEST_GUILESS_MAIN(TestGrowthCurve)
#include "tst_growth_curve.moc"
