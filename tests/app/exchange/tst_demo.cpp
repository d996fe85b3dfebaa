// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/demo/demo.h"
#include "app/figures/figures.h"
#include "app/roster/roster_index.h"
#include "db/chapter_store.h"
#include "db/connection.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse;

/// The sample is made once; every test looks at it.
class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItsFilesSay();
    void everyPersonIsThereOnce();
    void membersBeforeTheirChapterBeginInTheNetwork();
    void hasProspectsAndContacts();
    void hasOfficersAndABoard();
    void hasEveryAudienceAndLevel();
    void isTheSameEachTime();
    void refusesToOverwrite();

private:
    qint64 count(std::string_view sql) { return m_book->connection().integer(sql); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::BookFile> m_book;
};

void TestDemo::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("demo.chapters"));
    const auto made = app::createDemoBook(path);
    QVERIFY2(bool(made), made ? "" : qPrintable(made.message()));
    auto book = app::BookFile::open(path, app::BookFile::Mode::Read);
    QVERIFY2(bool(book), book ? "" : qPrintable(book.message()));
    m_book = std::make_unique<app::BookFile>(std::move(*book));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}, QDir::Files), QStringList());
}

void TestDemo::saysWhatItsFilesSay()
{
    const QDate day(2020, 8, 31);
    const auto index = app::RosterIndex::load(m_book->connection(), app::Directory::shipped());
    const app::Scope all(index);
    const app::Reach reach = app::reach(all, day);
    QCOMPARE(reach.chapters, 52);
    QCOMPARE(reach.states, 30);
    QCOMPARE(reach.alsoReached, QStringList());
    const app::Membership membership = app::membership(all, day);
    QCOMPARE(membership.people, 479);
    QCOMPARE(membership.countedOnly, 0);
    QCOMPARE(count(R"(SELECT count(DISTINCT chapter_id) FROM chapter_status
                      WHERE status = 'active' AND since <= '2020-08-31')"),
             55);
    QCOMPARE(m_book->setting(QStringLiteral("shown_on")), QStringLiteral("2020-08-31"));
    QCOMPARE(m_book->setting(QStringLiteral("demo")), QStringLiteral("1"));
}

void TestDemo::everyPersonIsThereOnce()
{
    QCOMPARE(count("SELECT count(DISTINCT ifnull(person_id, id)) FROM member"), 604);
    QCOMPARE(count("SELECT count(*) FROM external_id WHERE kind = 'member'"), 604);
    QCOMPARE(count("SELECT count(*) FROM external_id WHERE kind = 'chapter'"), 55);
}

void TestDemo::membersBeforeTheirChapterBeginInTheNetwork()
{
    // The six founders started on 10 February 2018, before there was any chapter.
    QCOMPARE(count(R"(SELECT count(*) FROM member JOIN chapter ON chapter.id = chapter_id
                      WHERE kind = 'national' AND joined_on = '2018-02-10' AND member.school_id <> '')"),
             6);
    QCOMPARE(count(R"(SELECT count(*) FROM member AS network
                      JOIN chapter ON chapter.id = network.chapter_id AND kind = 'national'
                      JOIN member_status AS status ON status.chapter_id = network.chapter_id AND member_id = network.id
                      WHERE reason = 'transferred' AND NOT EXISTS (
                          SELECT 1 FROM member AS later WHERE later.chapter_id <> network.chapter_id
                              AND ifnull(later.person_id, later.id) = ifnull(network.person_id, network.id)
                              AND later.joined_on = status.since))"),
             0);
    QCOMPARE(count(R"(SELECT count(*) FROM (SELECT 1 FROM member JOIN chapter_status AS s USING (chapter_id)
                      GROUP BY chapter_id, member.id HAVING joined_on < min(s.since)))"),
             0);
}

void TestDemo::hasProspectsAndContacts()
{
    QCOMPARE(count("SELECT count(*) FROM contact"), 91);
    QCOMPARE(count("SELECT count(DISTINCT chapter_id) FROM chapter_status WHERE status = 'prospect'"),
             count("SELECT count(*) FROM chapter WHERE kind = 'chapter'") - 55);
    QVERIFY(count("SELECT count(*) FROM chapter_status WHERE status = 'prospect'") > 30);
}

void TestDemo::hasOfficersAndABoard()
{
    QCOMPARE(count("SELECT count(*) FROM officer_term WHERE office <> 'Faculty champion'"), 469);
    QCOMPARE(count("SELECT count(*) FROM officer_term WHERE office <> 'Faculty champion' AND person_id = ''"), 0);
    QVERIFY(count(R"(SELECT count(*) FROM officer_term JOIN chapter ON chapter.id = chapter_id
                     WHERE kind = 'national' AND ends_on IS NULL)")
            > 0);
}

void TestDemo::hasEveryAudienceAndLevel()
{
    QCOMPARE(count("SELECT count(*) FROM (SELECT DISTINCT audience, level FROM consent WHERE audience <> 'national')"),
             12);
    QVERIFY(count("SELECT count(*) FROM member WHERE pronouns <> ''") > 300);
    QCOMPARE(count("SELECT count(*) FROM member WHERE phase = ''"), 0);
}

void TestDemo::isTheSameEachTime()
{
    const QString path = m_folder.filePath(QStringLiteral("again.chapters"));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(app::createDemoBook(path));
    qInfo("made in %lld ms", timer.elapsed());
    auto again = app::BookFile::open(path, app::BookFile::Mode::Read);
    QVERIFY(again);
    constexpr std::string_view people = R"(
        SELECT group_concat(line, char(10)) FROM (
            SELECT school.school_id || chosen_name || family_name || pronouns || phase || joined_on || phone AS line
            FROM member JOIN chapter AS school ON school.id = chapter_id ORDER BY 1))";
    QCOMPARE(again->connection().text(people), m_book->connection().text(people));
}

void TestDemo::refusesToOverwrite()
{
    QVERIFY(!app::createDemoBook(m_folder.filePath(QStringLiteral("demo.chapters"))));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
