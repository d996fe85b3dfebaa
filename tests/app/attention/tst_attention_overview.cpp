// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/attention_overview.h"

#include "app/officers/officers_model.h"
#include "app/roster/chapters_model.h"
#include "app/small_book.h"
#include "app/tables/table_filters.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/officer_store.h"
#include "db/setting_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestAttentionOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linesAreTheReasonsThatThereAre();
    void aBookWithoutWorriesIsQuiet();
    void theListBehindALineIsAsLong();
    void settingsAndUndoAreFollowed();
    void whatIsNotShownIsWorkedOutOnceItIs();
    void linesThatStayAsTheyAreAreNotToldAgain();

private:
    // Today is 31 August 2020. Two chapters with an old roster, one of them with a vacant office.
    void fill()
    {
        m_book->perform([](db::Connection &connection) {
            for (const char *school : {"mercer", "uab"}) {
                db::Chapter chapter;
                chapter.schoolId = QLatin1String(school);
                chapter.rosterUpdatedOn = QDate(2019, 9, 1);
                const QString id = db::ChapterStore(connection).add(chapter);
                db::ChapterStatusStore(connection).add(id, QStringLiteral("active"), QDate(2018, 1, 1));
                db::OfficerTerm term;
                term.chapterId = id;
                term.holderName = QStringLiteral("Robin");
                term.office = QStringLiteral("Treasurer");
                term.startsOn = QDate(2019, 1, 1);
                term.endsOn = chapter.schoolId == QLatin1String("uab") ? QDate() : QDate(2020, 1, 1);
                db::OfficerStore(connection).add(term);
            }
        });
    }
    void open()
    {
        m_overview = std::make_unique<AttentionOverview>();
        m_overview->setBook(m_book->book());
        m_overview->setRoster(m_book->roster());
        QTRY_VERIFY(m_overview->isReady());
    }
    AttentionLine line(int place) const { return m_overview->lines().value(place).value<AttentionLine>(); }
    void setRosterDays(int days)
    {
        m_book->perform([days](db::Connection &connection) {
            db::SettingStore(connection).set(QLatin1String(AttentionThresholds::roster.key), QString::number(days));
        });
    }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<AttentionOverview> m_overview;
};

void TestAttentionOverview::init()
{
    m_book = std::make_unique<SmallBook>();
}

void TestAttentionOverview::cleanup()
{
    m_overview.reset();
    m_book.reset();
}

void TestAttentionOverview::linesAreTheReasonsThatThereAre()
{
    fill();
    open();
    QCOMPARE(m_overview->lines().size(), 2);
    QCOMPARE(line(0).text, QStringLiteral("1 office vacant for 90 days or longer"));
    QCOMPARE(line(0).offices, int(OfficersModel::VacantForLong));
    QCOMPARE(line(1).text, QStringLiteral("2 rosters older than 180 days"));
    QCOMPARE(line(1).offices, -1);
    QCOMPARE(line(1).concern, code(Concern::RosterOld));
    QVERIFY(line(1).definition.contains(QStringLiteral("As of 31 August 2020")));
    QVERIFY(!m_overview->isQuiet());
}

void TestAttentionOverview::aBookWithoutWorriesIsQuiet()
{
    open();
    QVERIFY(m_overview->isQuiet());
}

void TestAttentionOverview::theListBehindALineIsAsLong()
{
    fill();
    ChaptersModel chapters;
    chapters.setBook(m_book->book());
    chapters.setRoster(m_book->roster());
    QTRY_VERIFY(chapters.isReady());
    chapters.filters()->choose(QStringLiteral("attention"), {code(Concern::RosterOld)});
    QCOMPARE(chapters.rowCount(), 2);
    chapters.filters()->choose(QStringLiteral("attention"), {code(Concern::OfficeVacant)});
    QCOMPARE(chapters.rowCount(), 1);
    chapters.filters()->choose(QStringLiteral("attention"), {code(Concern::MembersDown)});
    QCOMPARE(chapters.rowCount(), 0);

    OfficersModel officers;
    officers.setBook(m_book->book());
    officers.setRoster(m_book->roster());
    QTRY_VERIFY(officers.isReady());
    officers.setWhich(OfficersModel::VacantForLong);
    QCOMPARE(officers.count(), 1);
    officers.setWhich(OfficersModel::PresidencyEnding);
    QCOMPARE(officers.count(), 0);
}

void TestAttentionOverview::settingsAndUndoAreFollowed()
{
    fill();
    open();
    setRosterDays(400);
    QTRY_COMPARE(m_overview->lines().size(), 1);
    m_book->book()->undo();
    QTRY_COMPARE(m_overview->lines().size(), 2);
}

void TestAttentionOverview::whatIsNotShownIsWorkedOutOnceItIs()
{
    open();
    m_overview->setShown(false);
    fill();
    QSignalSpy changes(m_overview.get(), &AttentionOverview::changed);
    setRosterDays(300); // by then the first one would have been taken up
    QCOMPARE(changes.count(), 0);
    QVERIFY(m_overview->isQuiet());
    m_overview->setShown(true);
    QTRY_COMPARE(m_overview->lines().size(), 2);
}

void TestAttentionOverview::linesThatStayAsTheyAreAreNotToldAgain()
{
    fill();
    open();
    QSignalSpy lines(m_overview.get(), &AttentionOverview::linesChanged);
    QSignalSpy changes(m_overview.get(), &AttentionOverview::changed);
    setRosterDays(181);
    QTRY_COMPARE(lines.count(), 1);
    const auto before = changes.count();
    m_book->perform([](db::Connection &connection) {
        db::SettingStore(connection).set(QStringLiteral("name"), QStringLiteral("Other"));
    });
    QTRY_VERIFY(changes.count() > before);
    QCOMPARE(lines.count(), 1);
}

QTEST_GUILESS_MAIN(TestAttentionOverview)
#include "tst_attention_overview.moc"
