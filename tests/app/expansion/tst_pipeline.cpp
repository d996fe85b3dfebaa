// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/pipeline.h"
#include "app/expansion/random_contacts.h"

#include <QTest>

#include <QtMath>

#include <map>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::RandomBook;
using test::rowsOf;

namespace {

QString text(const char *ascii)
{
    return QString::fromUtf8(ascii);
}

const QDate today(2020, 8, 31);

struct Fixture {
    Fixture() { db::migrate(connection, db::builtInMigrations()); }

    /// A chapter whose statuses began so many days before today: {"prospect", 100, "active", 40}.
    struct Step {
        const char *status;
        int daysAgo;
    };
    void add(const char *id, const std::vector<Step> &steps, QDate archivedOn = {})
    {
        db::Action action(connection, {text("test"), {}, {}, {}});
        run("INSERT INTO chapter (id, school_id, archived_on, added_in) VALUES (?1, 'mercer', ?2, ?3)", text(id),
            archivedOn, action.number());
        for (const Step &step : steps)
            run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
                "VALUES (?1, ?2, ?3, ?4, '', ?5)",
                text(id), QString::number(++facts), text(step.status), today.addDays(-step.daysAgo), action.number());
        action.commit();
    }
    void speakTo(const char *id, int daysAgo)
    {
        db::Action action(connection, {text("test"), {}, {}, {}});
        run("INSERT INTO contact (chapter_id, id, happened_on, added_in) VALUES (?1, ?2, ?3, ?4)", text(id),
            QString::number(++facts), today.addDays(-daysAgo), action.number());
        action.commit();
    }
    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        connection.prepare(sql).bind(values...).execute();
    }
    Pipeline on(QDate day, int stuckDays = 60)
    {
        const auto index = RosterIndex::load(connection, Directory::shipped());
        return pipeline(*index, ExpansionRecords::read(connection, day), day, stuckDays);
    }

    db::Connection connection{text(":memory:")};
    int facts = 0;
};

QStringList idsIn(const PipelineStep &step)
{
    QStringList ids;
    for (const PipelineCard &card : step.cards)
        ids.append(card.chapterId);
    return ids;
}

} // namespace

class TestPipeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardStandsInTheStatusOfTheDay()
    {
        Fixture fixture;
        fixture.add("A", {{"prospect", 300}, {"forming", 100}, {"active", 10}});
        QCOMPARE(idsIn(fixture.on(today).step(ChapterStatus::Active)), QStringList{text("A")});
        QCOMPARE(fixture.on(today).step(ChapterStatus::Active).cards.front().days, 10);
        QCOMPARE(fixture.on(today).step(ChapterStatus::Active).cards.front().place, text("Macon, GA"));
        const QDate before = today.addDays(-11);
        QCOMPARE(idsIn(fixture.on(before).step(ChapterStatus::Forming)), QStringList{text("A")});
        QCOMPARE(fixture.on(before).step(ChapterStatus::Forming).cards.front().days, 89);
        QVERIFY(fixture.on(today.addDays(-301)).step(ChapterStatus::Prospect).cards.empty());
    }

    void theMedianIsOfThreeFinishedStaysAtLeast()
    {
        Fixture fixture;
        fixture.add("A", {{"forming", 100}, {"active", 90}}); // 10 days
        fixture.add("B", {{"forming", 100}, {"active", 80}}); // 20
        QVERIFY(!fixture.on(today).step(ChapterStatus::Forming).medianDays);
        fixture.add("C", {{"forming", 100}, {"closed", 0}}); // 100, and ended today
        QCOMPARE(fixture.on(today).step(ChapterStatus::Forming).medianDays, 20);
        QVERIFY(!fixture.on(today.addDays(-1)).step(ChapterStatus::Forming).medianDays);
        fixture.add("D", {{"forming", 100}, {"active", 75}}); // 25: the middle of 20 and 25, rounded up
        QCOMPARE(fixture.on(today).step(ChapterStatus::Forming).medianDays, 23);
        QCOMPARE(fixture.on(today).step(ChapterStatus::Forming).finished, 4);
    }

    void anArchivedChapterIsNotOnTheBoard()
    {
        Fixture fixture;
        fixture.add("A", {{"prospect", 100}}, today.addDays(-5));
        QVERIFY(fixture.on(today).step(ChapterStatus::Prospect).cards.empty());
        QCOMPARE(fixture.on(today).step(ChapterStatus::Prospect).finished, 0);
        QCOMPARE(fixture.on(today.addDays(-6)).step(ChapterStatus::Prospect).cards.size(), std::size_t(1));
    }

    void isStuckForLongAndInSilence()
    {
        Fixture fixture;
        fixture.add("A", {{"prospect", 180}}); // without a median: 180 days
        fixture.add("B", {{"prospect", 181}});
        fixture.add("C", {{"prospect", 181}});
        fixture.add("D", {{"prospect", 181}});
        fixture.speakTo("C", 60);
        fixture.speakTo("D", 61);
        const PipelineStep step = fixture.on(today).step(ChapterStatus::Prospect);
        QCOMPARE(step.stuckAfter, 180);
        QCOMPARE(step.stuck, 2);
        for (const PipelineCard &card : step.cards)
            QCOMPARE(card.isStuck, card.chapterId == text("B") || card.chapterId == text("D"));
        QCOMPARE(fixture.on(today, 0).step(ChapterStatus::Prospect).stuck, 0);
    }

    void whereStepsAreShortOneIsStuckSooner()
    {
        Fixture fixture;
        for (const char *id : {"A", "B", "C"})
            fixture.add(id, {{"applied", 400}, {"active", 360}}); // 40 days each
        fixture.add("D", {{"applied", 80}});
        fixture.add("E", {{"applied", 81}});
        fixture.add("F", {{"active", 2000}});
        const Pipeline board = fixture.on(today);
        QCOMPARE(board.step(ChapterStatus::Applied).stuckAfter, 80);
        QCOMPARE(idsIn(board.step(ChapterStatus::Applied)), (QStringList{text("E"), text("D")})); // the longest first
        QVERIFY(board.step(ChapterStatus::Applied).cards[0].isStuck);
        QVERIFY(!board.step(ChapterStatus::Applied).cards[1].isStuck);
        QCOMPARE(board.step(ChapterStatus::Active).stuckAfter, 0); // to be active for long is no trouble
    }

    void isWhatPlainLoopsOverTheTablesFind()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            RandomBook book(seed);
            test::addContacts(book);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            const Pipeline board = pipeline(*index, ExpansionRecords::read(book.connection(), day), day, 60);

            // The statuses of each chapter: the last one said of a day rules it, what repeats the one before is none.
            std::map<QString, std::vector<std::pair<QDate, QString>>> ways;
            std::map<QString, QDate> archived;
            for (const QStringList &row : rowsOf(book.connection(), R"(
                    SELECT chapter.id, since, status, ifnull(archived_on, '') FROM chapter
                    JOIN chapter_status ON chapter_id = chapter.id
                    WHERE kind = 'chapter' AND merged_into = '' AND ?1 <> ''
                    ORDER BY chapter.id, since, chapter_status.id)",
                                                 day, 4)) {
                auto &way = ways[row[0]];
                const QDate since = QDate::fromString(row[1], Qt::ISODate);
                archived[row[0]] = row[3].isEmpty() ? QDate(9999, 1, 1) : QDate::fromString(row[3], Qt::ISODate);
                if (!way.empty() && way.back().first == since)
                    way.pop_back();
                if (way.empty() || way.back().second != row[2])
                    way.emplace_back(since, row[2]);
            }
            for (const PipelineStep &step : board.steps) {
                std::vector<int> finished;
                std::map<QString, int> days;
                for (const auto &[id, way] : ways) {
                    for (std::size_t i = 0; i < way.size(); ++i) {
                        const QDate until = i + 1 < way.size() ? way[i + 1].first : QDate(9999, 1, 1);
                        if (way[i].second != QString(code(step.status)) || way[i].first > day)
                            continue;
                        if (until <= day && until <= archived[id])
                            finished.push_back(int(way[i].first.daysTo(until)));
                        else if (until > day && archived[id] > day)
                            days[id] = int(way[i].first.daysTo(day));
                    }
                }
                QCOMPARE(step.finished, int(finished.size()));
                std::sort(finished.begin(), finished.end());
                QCOMPARE(step.medianDays.has_value(), finished.size() >= 3);
                if (step.medianDays) {
                    const double middle = (finished[(finished.size() - 1) / 2] + finished[finished.size() / 2]) / 2.0;
                    QCOMPARE(*step.medianDays, qCeil(middle));
                }
                std::map<QString, int> shown;
                for (const PipelineCard &card : step.cards)
                    shown[card.chapterId] = card.days;
                QCOMPARE(shown, days);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
