// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example_book.h"
#include "app/figures/chapters_compared.h"
#include "app/roster/random_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::RandomBook;

namespace {

std::vector<std::size_t> chosen(const ChapterComparison &comparison, ComparisonOrder order, bool isDescending,
                                Suppression suppression = Suppression::off())
{
    ComparisonFilter all;
    all.which = ComparisonFilter::Which::Every;
    return comparison.chosen(all, order, isDescending, suppression);
}

/// Of a random book, shown on a day in it.
struct Fixture {
    explicit Fixture(quint32 seed) : book(seed)
    {
        index = RosterIndex::load(book.connection(), Directory::shipped());
        day = book.day();
    }

    RandomBook book;
    RosterIndex::Pointer index;
    QDate day;
};

} // namespace

class TestChaptersCompared : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsWhatItSays()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Fixture fixture(seed);
            const ChapterComparison comparison(fixture.index, fixture.day);
            const auto &chapters = comparison.curves().chapters();
            const auto byMembers = chosen(comparison, ComparisonOrder::Members, true);
            QCOMPARE(byMembers.size(), chapters.size());
            for (std::size_t i = 1; i < byMembers.size(); ++i)
                QVERIFY(chapters[byMembers[i - 1]].members >= chapters[byMembers[i]].members);
            const auto byChange = chosen(comparison, ComparisonOrder::Change, false);
            for (std::size_t i = 1; i < byChange.size(); ++i) {
                const ChapterCurve &a = chapters[byChange[i - 1]];
                const ChapterCurve &b = chapters[byChange[i]];
                QVERIFY(a.members - a.yearAgo <= b.members - b.yearAgo);
            }
            const auto byAge = chosen(comparison, ComparisonOrder::Age, true);
            for (std::size_t i = 1; i < byAge.size(); ++i) {
                const QDate a = chapters[byAge[i - 1]].foundedOn;
                const QDate b = chapters[byAge[i]].foundedOn;
                QVERIFY(!b.isValid() || a <= b);
            }
        }
    }

    void theOrderOfASharedPageTellsNoMoreThanItsFigures()
    {
        // Whatever lies behind "<10" stands in the order of the names.
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Fixture fixture(seed);
            const ChapterComparison comparison(fixture.index, fixture.day);
            const Suppression suppression(10);
            const auto byName = chosen(comparison, ComparisonOrder::Name, false);
            const auto rankOf = [&](std::size_t place) {
                return std::find(byName.begin(), byName.end(), place) - byName.begin();
            };
            const auto byMembers = chosen(comparison, ComparisonOrder::Members, true, suppression);
            for (std::size_t i = 1; i < byMembers.size(); ++i) {
                const auto a = suppression.count(comparison.curves().chapters()[byMembers[i - 1]].members);
                const auto b = suppression.count(comparison.curves().chapters()[byMembers[i]].members);
                if (a == b)
                    QVERIFY(rankOf(byMembers[i - 1]) < rankOf(byMembers[i]));
            }
        }
    }

    void chaptersAreNarrowedByStatusStateAndText()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const Fixture fixture(seed);
            const ChapterComparison comparison(fixture.index, fixture.day);
            ComparisonFilter counted;
            int expected = 0;
            for (const ChapterEntry &chapter : fixture.index->chapters())
                expected += int(chapter.isCountedOn(dayOf(fixture.day)));
            QCOMPARE(int(comparison.chosen(counted, ComparisonOrder::Name, false, Suppression::off()).size()),
                     expected);
            ComparisonFilter every;
            every.which = ComparisonFilter::Which::Every;
            std::size_t sum = 0;
            for (const QString &state : comparison.states()) {
                every.state = state;
                sum += comparison.chosen(every, ComparisonOrder::Name, false, Suppression::off()).size();
            }
            QVERIFY(sum <= comparison.curves().chapters().size());
        }
    }

    void everyNumberOfASharedCellIsRounded()
    {
        const test::ExampleBook example;
        ChaptersCompared compared;
        compared.setSettings({});
        compared.setForSharing(true);
        QTRY_VERIFY(compared.isSettled());
        compared.setAsOf(QDate(2020, 8, 31));
        compared.setSnapshot(example.roster()->snapshot());
        QTRY_VERIFY(compared.isReady());
        QVERIFY(compared.cells()->count() > 40);
        for (int row = 0; row < compared.cells()->count(); ++row) {
            const QModelIndex cell = compared.cells()->index(row);
            const QString text = cell.data(ChapterCellsModel::MembersRole).toString();
            QVERIFY2(text == QStringLiteral("<10") || text.toInt() % 5 == 0, qPrintable(text));
            const auto points = cell.data(ChapterCellsModel::PointsRole).value<CurvePoints>();
            for (const int value : points.values())
                QCOMPARE(value % 5, 0);
        }
        const QByteArray csv = compared.table()->table().csv();
        QVERIFY(csv.contains("chapter,state,status,since,members"));
    }

    void whoStandsOnACellStaysThereADayFurther()
    {
        const test::ExampleBook example;
        ChaptersCompared compared;
        compared.setOrder(ChaptersCompared::ByName);
        compared.setAsOf(QDate(2020, 8, 31));
        compared.setSnapshot(example.roster()->snapshot());
        const QAbstractItemModelTester tester(compared.cells(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(compared.isReady());
        const QSignalSpy resets(compared.cells(), &QAbstractItemModel::modelReset);
        const QSignalSpy changes(compared.cells(), &QAbstractItemModel::dataChanged);
        compared.setAsOf(QDate(2020, 8, 30));
        QTRY_VERIFY(changes.count() > 0);
        QCOMPARE(resets.count(), 0);
    }

    void aBookWithoutChaptersIsEmpty()
    {
        db::Connection empty(QStringLiteral(":memory:"));
        db::migrate(empty, db::builtInMigrations());
        ChaptersCompared compared;
        compared.setSnapshot(RosterIndex::load(empty, Directory::shipped()));
        QTRY_VERIFY(compared.isReady());
        QVERIFY(compared.isEmpty());
        QCOMPARE(compared.cells()->count(), 0);
        QCOMPARE(compared.summary(), QString());
    }
};

QTEST_GUILESS_MAIN(TestChaptersCompared)
#include "tst_chapters_compared.moc"
