// SPDX-License-Identifier: GPL-3.0-or-later
// The page of people in motion over a small book: what it reads, when it reads again, and what it hides for sharing.
#include "app/motion/break_even_chart.h"
#include "app/motion/people_motion_overview.h"
#include "app/small_book.h"
#include "db/connection.h"
#include "db/push_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::SmallBook;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Chapter A has `graduates` of the class of 2021 and `others` of that of 2023, all since 2019; chapter B has five who
/// all left in May 2020.
void fill(const SmallBook &book, int graduates, int others)
{
    book.perform([&](db::Connection &connection) {
        const auto run = [&](const QString &sql) { connection.run(sql.toUtf8().constData()); };
        const auto chapter = [&](const QString &id, const QString &school) {
            run(QStringLiteral(
                    "INSERT INTO chapter (id, school_id, local_name, added_in) SELECT '%1', '%2', 'Chapter %1', "
                    "change FROM open_action;"
                    "INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
                    "SELECT '%1', 'S', 'active', '2018-01-01', '', change FROM open_action")
                    .arg(id, school));
        };
        const auto member = [&](const QString &chapterId, const QString &id, int year) {
            run(QStringLiteral(
                    "INSERT INTO member (chapter_id, id, chosen_name, joined_on, class_year, channel, added_in) "
                    "SELECT '%1', '%2', 'A', '2019-03-01', %3, 'instagram', change FROM open_action")
                    .arg(chapterId, id)
                    .arg(year));
        };
        chapter(text("A"), text("uab"));
        chapter(text("B"), text("albany"));
        for (int i = 0; i < graduates + others; ++i)
            member(text("A"), QStringLiteral("a%1").arg(i), i < graduates ? 2021 : 2023);
        for (int i = 0; i < 5; ++i) {
            member(text("B"), QStringLiteral("b%1").arg(i), 2022);
            run(QStringLiteral(
                    "INSERT INTO member_status (chapter_id, member_id, id, status, since, reason, recorded_at, "
                    "added_in) SELECT 'B', 'b%1', 'S', 'left', '2020-05-15', 'lapsed', '', change FROM open_action")
                    .arg(i));
        }
    });
}

ChartBar bar(const QVariantList &bars, int place)
{
    return bars.at(place).value<ChartBar>();
}

struct Subject {
    explicit Subject(const SmallBook &book)
    {
        overview.setBook(book.book());
        overview.setRoster(book.roster());
        QTRY_VERIFY(overview.isReady());
    }
    PeopleMotionOverview overview;
};

} // namespace

class TestPeopleMotionOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBookWithoutPeopleIsEmpty()
    {
        const SmallBook book;
        Subject subject(book);
        QVERIFY(subject.overview.isEmpty());
        QVERIFY(subject.overview.retention().bars.isEmpty());
        QCOMPARE(subject.overview.cohortGrid()->count(), 0);
        QVERIFY(subject.overview.movement().bars.isEmpty());
    }

    void itTellsWhoCameStayedAndWent()
    {
        const SmallBook book;
        fill(book, 4, 12);
        Subject subject(book);
        const PeopleMotionOverview &overview = subject.overview;
        QVERIFY(!overview.isEmpty());
        QCOMPARE(overview.movement().bars.size(), 32); // since the first chapter
        QVERIFY(overview.movement().summary.contains(text("21 joined, 5 left, net +16")));
        QCOMPARE(bar(overview.retention().bars, 0).text, text("76 % · 16 of 21"));
        QCOMPARE(subject.overview.cohortGrid()->count(), 2);
        QVERIFY(overview.cohorts().definition.contains(text("As of 31 August 2020")));
        QCOMPARE(bar(overview.classYears().bars, 0).text, text("4"));
        QVERIFY(!overview.classYears().isMirrored);
        QCOMPARE(bar(overview.channelsKept().bars, 0).text,
                 text("100 % · 21 of 21")); // twelve months after their first day
        QVERIFY(overview.pushes().bars.isEmpty());
    }

    void aChapterNeedsAsManyAsGraduateAndLeft()
    {
        const SmallBook book;
        fill(book, 4, 12);
        Subject subject(book);
        const BarChart &chart = subject.overview.breakEven();
        QCOMPARE(chart.bars.size(), 1); // nobody was in the other one when the year began
        QCOMPARE(bar(chart.bars, 0).key, text("A"));
        QCOMPARE(bar(chart.bars, 0).text, text("4"));
        QVERIFY(chart.summary.contains(text("4 recruits before the graduates of spring 2021 leave.")));
        QCOMPARE(subject.overview.breakEvenTable()->count(), 2);

        subject.overview.setAsOf(QDate(2020, 5, 31)); // the year began with five more
        QTRY_COMPARE(subject.overview.breakEven().bars.size(), 1);
        QTRY_COMPARE(bar(subject.overview.breakEven().bars, 0).key, text("B"));
        QCOMPARE(bar(subject.overview.breakEven().bars, 0).text, text("5"));
    }

    void aPushIsReadAgainAfterItChanged()
    {
        const SmallBook book;
        fill(book, 4, 12);
        Subject subject(book);
        book.perform([](db::Connection &connection) {
            db::PushStore(connection)
                .add({{}, text("Spring"), text("instagram"), QDate(2019, 2, 1), QDate(2019, 2, 20), {}});
        });
        QTRY_COMPARE(subject.overview.pushes().bars.size(), 1);
        QCOMPARE(bar(subject.overview.pushes().bars, 0).text, text("21 joined"));
        QVERIFY(bar(subject.overview.pushes().bars, 0).otherText.contains(text("100 % · 21 of 21")));
    }

    void smallGroupsAreHiddenForSharing()
    {
        const SmallBook book;
        fill(book, 4, 12);
        Subject subject(book);
        subject.overview.setForSharing(true);
        QTRY_VERIFY(subject.overview.isSettled());
        const PeopleMotionOverview &overview = subject.overview;
        QVERIFY(overview.movement().summary.contains(text("20 joined, <10 left, net too small to tell")));
        QCOMPARE(bar(overview.retention().bars, 0).text, text("75 % · 15 of 20"));
        QCOMPARE(bar(overview.classYears().bars, 0).text, text("<10"));
        // sixteen less twelve, from rounded counts
        QCOMPARE(bar(overview.breakEven().bars, 0).text, text("5"));
        for (ChartTableModel *table : {subject.overview.classYearTable(), subject.overview.breakEvenTable(),
                                       subject.overview.movementTable(), subject.overview.channelYearTable()}) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 1; column < table->columnCount(); ++column) {
                    const int count = table->index(row, column).data().toInt();
                    QVERIFY2(count <= 0 || count >= 5, qPrintable(table->name()));
                }
            }
        }
    }

    void theOrderOfNeedBetraysNoSmallNumber()
    {
        const SmallBook book;
        fill(book, 1, 1);
        const auto index = book.roster()->snapshot();
        const PeopleWords shared(Suppression(10));
        const auto needs = [&](int ofA, int ofB) {
            const BreakEven a{text("A"), 5 + ofA, 5, 0, 0};
            const BreakEven b{text("B"), 5 + ofB, 5, 0, 0};
            const QDate day(2020, 8, 31);
            return breakEvenChart(toldBreakEven({a, b}, *index, day, shared.suppression()), *index, day, shared);
        };
        QCOMPARE(needs(1, 4).table, needs(4, 1).table);
        QVERIFY(needs(1, 4).bars.empty());
        QVERIFY(needs(1, 4).summary.contains(text("2 chapters are too small to tell")));
    }

    void theRangeIsOfTheMovementOnly()
    {
        const SmallBook book;
        fill(book, 4, 12);
        Subject subject(book);
        const QSignalSpy all(&subject.overview, &BookOverview::changed);
        const QAbstractItemModelTester grid(subject.overview.cohortGrid());
        const QAbstractItemModelTester table(subject.overview.movementTable());
        subject.overview.setRange(PeopleMotionOverview::OneYear);
        QCOMPARE(subject.overview.movement().bars.size(), 12);
        QCOMPARE(subject.overview.movementTable()->count(), 12);
        QCOMPARE(all.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPeopleMotionOverview)
#include "tst_people_motion_overview.moc"
