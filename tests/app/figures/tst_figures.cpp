// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of each figure, one case at a time, computed by hand.
#include "app/figures/figure_definitions.h"
#include "app/figures/figure_report.h"
#include "app/figures/figures.h"
#include "db/connection.h"
#include "db/journal.h"
#include "db/migrator.h"

#include <QJsonArray>
#include <QTest>

using namespace chapterhouse;
using app::RosterFilter;
using app::Scope;

namespace {

/// A book in memory, told in a few words.
class Book {
public:
    Book() { db::migrate(m_connection, db::builtInMigrations()); }

    void chapter(const char *id, const char *school, const char *activeSince = "2018-01-01")
    {
        run("INSERT INTO chapter (id, school_id, added_in) VALUES (?1, ?2, ?3)", id, school);
        if (*activeSince)
            chapterStatus(id, "active", activeSince);
    }
    void national() { run("INSERT INTO chapter (id, kind, added_in) VALUES ('N', 'national', ?1)"); }
    void chapterStatus(const char *id, const char *status, const char *since)
    {
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, ?2, ?3, ?4, '', ?5)",
            id, next().c_str(), status, since);
    }
    void heads(const char *chapter, const char *asOf, int count)
    {
        run("INSERT INTO head_count (chapter_id, id, as_of, heads, recorded_at, added_in) VALUES (?1, ?2, ?3, ?4, '', "
            "?5)",
            chapter, next().c_str(), asOf, qint64(count));
    }
    void member(const char *chapter, const char *id, const char *joined, const char *person = nullptr)
    {
        run("INSERT INTO member (chapter_id, id, chosen_name, joined_on, person_id, added_in) "
            "VALUES (?1, ?2, 'Ana', nullif(?3, ''), nullif(?4, ''), ?5)",
            chapter, id, joined, person ? person : "");
    }
    void status(const char *chapter, const char *member, const char *status, const char *since, const char *reason = "")
    {
        run("INSERT INTO member_status (chapter_id, member_id, id, status, since, reason, recorded_at, added_in) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7)",
            chapter, member, next().c_str(), status, since, reason);
    }
    void set(const char *sql)
    {
        act([&](qint64) { m_connection.run(sql); });
    }

    app::RosterIndex::Pointer index() { return app::RosterIndex::load(m_connection, app::Directory::shipped()); }
    Scope scope(const RosterFilter &filter = {}) { return Scope(index(), filter); }
    Scope chapterScope(const char *id)
    {
        RosterFilter filter;
        filter.chapters = {QLatin1String(id)};
        return scope(filter);
    }

private:
    template <typename Work> void act(Work work)
    {
        db::Action action(m_connection, {QStringLiteral("test"), {}, {}, {}});
        work(action.number());
        action.commit();
    }
    static std::string_view bound(const char *text) { return text; }
    static qint64 bound(qint64 number) { return number; }
    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        act([&](qint64 action) { m_connection.prepare(sql).bind(bound(values)..., action).execute(); });
    }
    std::string next() { return std::to_string(1000 + m_next++); }

    db::Connection m_connection{QStringLiteral(":memory:")};
    int m_next = 0;
};

QDate date(const char *text)
{
    return QDate::fromString(QLatin1String(text), Qt::ISODate);
}

int people(const Scope &scope, const char *day)
{
    return app::membership(scope, date(day)).people;
}

int heads(const Scope &scope, const char *day)
{
    return app::countedOnly(scope, date(day));
}

/// The period [from, until).
app::Movement moved(const Scope &scope, const char *from, const char *until)
{
    return app::movement(scope, {date(from), date(until)});
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsNothingInAnEmptyBook()
    {
        Book book;
        const app::Headline figures = app::headline(book.scope(), date("2020-08-31"));
        QCOMPARE(figures.reach, app::Reach());
        QCOMPARE(figures.membership.members(), 0);
        QVERIFY(!figures.retention.plain.value());
        QVERIFY(figures.eligibleSchools > 190);
        QVERIFY(app::byMonth(book.scope(), date("2020-08-31")).empty());
        QVERIFY(app::byCohort(book.scope(), date("2020-08-31")).empty());
    }

    void isOutOnTheDayAStayEnds()
    {
        Book book;
        book.chapter("A", "uab");
        book.member("A", "a", "2019-01-10");
        book.status("A", "a", "alumni", "2020-05-31");
        QCOMPARE(people(book.scope(), "2019-01-09"), 0);
        QCOMPARE(people(book.scope(), "2019-01-10"), 1);
        QCOMPARE(people(book.scope(), "2020-05-30"), 1);
        QCOMPARE(people(book.scope(), "2020-05-31"), 0);
        QCOMPARE(moved(book.scope(), "2019-01-10", "2019-01-11"), (app::Movement{1, 0}));
        QCOMPARE(moved(book.scope(), "2019-01-11", "2020-05-31"), (app::Movement{0, 0}));
        QCOMPARE(moved(book.scope(), "2020-05-31", "2020-06-01"), (app::Movement{0, 1}));
    }

    void staysWhileAway()
    {
        Book book;
        book.chapter("A", "uab");
        book.member("A", "a", "2019-01-10");
        book.status("A", "a", "away", "2019-06-01");
        book.status("A", "a", "active", "2019-09-01");
        QCOMPARE(people(book.scope(), "2019-07-01"), 1);
        QCOMPARE(moved(book.scope(), "2019-02-01", "2020-01-01"), (app::Movement{0, 0}));
    }

    void countsAReturnAsAJoin()
    {
        Book book;
        book.chapter("A", "uab");
        book.member("A", "a", "2019-01-10");
        book.status("A", "a", "left", "2019-06-01", "lapsed");
        book.status("A", "a", "active", "2019-09-01");
        QCOMPARE(people(book.scope(), "2019-07-01"), 0);
        QCOMPARE(people(book.scope(), "2019-09-01"), 1);
        QCOMPARE(moved(book.scope(), "2019-01-01", "2020-01-01"), (app::Movement{2, 1}));
        QCOMPARE(app::retention(book.scope(), {date("2019-02-01"), date("2020-01-01")}).plain, (app::Share{1, 1}));
    }

    void doesNotCountProspects()
    {
        Book book;
        book.chapter("A", "uab");
        book.member("A", "a", "");
        book.status("A", "a", "prospect", "2019-01-01");
        QCOMPARE(people(book.scope(), "2019-02-01"), 0);
        book.status("A", "a", "active", "2019-03-01");
        QCOMPARE(people(book.scope(), "2019-03-01"), 1);
        QCOMPARE(book.index()->joinedOn(0), date("2019-03-01"));
    }

    void aLaterWordOnTheSameDayRules()
    {
        Book book;
        book.chapter("A", "uab");
        book.member("A", "a", "2019-01-01");
        book.status("A", "a", "prospect", "2019-01-01");
        QCOMPARE(people(book.scope(), "2019-01-01"), 0);
        book.status("A", "a", "active", "2019-01-01");
        QCOMPARE(people(book.scope(), "2019-01-01"), 1);
    }

    void aTransferIsNeitherAJoinNorALeave()
    {
        Book book;
        book.chapter("A", "uab");
        book.chapter("B", "albany");
        book.member("A", "a", "2019-01-01");
        book.status("A", "a", "left", "2019-08-01", "transferred");
        book.member("B", "b", "2019-08-01", "a");
        QCOMPARE(moved(book.scope(), "2019-07-01", "2020-01-01"), (app::Movement{0, 0}));
        QCOMPARE(people(book.scope(), "2019-08-01"), 1);
        QCOMPARE(moved(book.chapterScope("A"), "2019-07-01", "2020-01-01"), (app::Movement{0, 1}));
        QCOMPARE(moved(book.chapterScope("B"), "2019-07-01", "2020-01-01"), (app::Movement{1, 0}));
        RosterFilter newYork;
        newYork.states = {QStringLiteral("NY")};
        QCOMPARE(people(book.scope(newYork), "2019-08-01"), 1);
        QCOMPARE(moved(book.scope(newYork), "2019-07-01", "2020-01-01"), (app::Movement{0, 0}));
        const app::Period period{date("2019-07-01"), date("2020-01-01")};
        QCOMPARE(app::retention(book.scope(), period).plain, (app::Share{1, 1}));
        // One chapter's starter who went elsewhere is not there any more, but is no churn either.
        QCOMPARE(app::retention(book.chapterScope("A"), period).plain, (app::Share{0, 1}));
        QCOMPARE(app::retention(book.chapterScope("A"), period).student, (app::Share{0, 0}));
    }

    void aGapBetweenTwoMembershipsIsALeaveAndAJoin()
    {
        Book book;
        book.chapter("A", "uab");
        book.chapter("B", "albany");
        book.member("A", "a", "2019-01-01");
        book.status("A", "a", "left", "2019-05-01", "transferred");
        book.member("B", "b", "2019-08-01", "a");
        QCOMPARE(people(book.scope(), "2019-06-01"), 0);
        QCOMPARE(moved(book.scope(), "2019-02-01", "2020-01-01"), (app::Movement{1, 1}));
    }

    void countsAPersonWithTwoMembershipsOnce()
    {
        Book book;
        book.chapter("A", "uab");
        book.chapter("B", "albany");
        book.chapter("C", "acom"); // in Alabama, as uab
        book.member("A", "a", "2019-01-01");
        book.member("B", "b", "2019-03-01", "a");
        book.member("C", "c", "2019-04-01", "a");
        const Scope scope = book.scope();
        QCOMPARE(people(scope, "2019-06-01"), 1);
        QCOMPARE(moved(scope, "2019-01-01", "2020-01-01"), (app::Movement{1, 0}));
        int lines = 0;
        for (const app::Line &line : app::byState(scope, date("2019-06-01")))
            lines += line.figures.membership.people;
        QCOMPARE(lines, 2); // once in Alabama, once in New York
        lines = 0;
        for (const app::Line &line : app::byChapter(scope, date("2019-06-01")))
            lines += line.figures.membership.people;
        QCOMPARE(lines, 3);
    }

    void mergedPeopleNeverCountAndArchivedOnesDidOnce()
    {
        Book book;
        book.chapter("A", "uab");
        book.member("A", "a", "2019-01-01");
        book.member("A", "b", "2019-01-01");
        book.member("A", "c", "2019-01-01");
        book.set("UPDATE member SET merged_into = 'a', archived_on = '2020-01-01' WHERE id = 'b'");
        book.set("UPDATE member SET archived_on = '2019-06-01' WHERE id = 'c'");
        QCOMPARE(people(book.scope(), "2019-05-31"), 2);
        QCOMPARE(people(book.scope(), "2019-06-01"), 1);
        QCOMPARE(moved(book.scope(), "2019-02-01", "2020-01-01"), (app::Movement{0, 0})); // archiving is no leave
        book.set("UPDATE chapter SET archived_on = '2019-07-01'");
        QCOMPARE(people(book.scope(), "2019-06-30"), 1);
        QCOMPARE(people(book.scope(), "2019-07-01"), 0);
        QCOMPARE(app::chapterCount(book.scope(), date("2019-06-30")), 1);
        QCOMPARE(app::chapterCount(book.scope(), date("2019-07-01")), 0);
    }

    void headCountsHoldWhileTheChapterDoes()
    {
        Book book;
        book.chapter("A", "uab", "2019-01-01");
        book.heads("A", "2018-12-01", 5); // before the chapter counted
        QCOMPARE(heads(book.scope(), "2019-02-01"), 0);
        book.heads("A", "2019-03-01", 7);
        book.heads("A", "2019-06-01", 9);
        QCOMPARE(heads(book.scope(), "2019-05-31"), 7);
        QCOMPARE(heads(book.scope(), "2019-06-01"), 9);
        book.chapterStatus("A", "at_risk", "2019-07-01");
        QCOMPARE(heads(book.scope(), "2019-08-01"), 9);
        book.chapterStatus("A", "inactive", "2019-09-01");
        QCOMPARE(heads(book.scope(), "2019-09-01"), 0);
        book.chapterStatus("A", "active", "2020-01-01");
        QCOMPARE(heads(book.scope(), "2020-02-01"), 0); // the old count does not come back
        QCOMPARE(app::membership(book.scope(), date("2019-08-01")).members(), 9);
        QCOMPARE(moved(book.scope(), "2019-01-01", "2020-01-01"), (app::Movement{0, 0}));
        RosterFilter filter;
        filter.channels = {app::Channel::Instagram};
        QCOMPARE(heads(book.scope(filter), "2019-08-01"), 0);
    }

    void countsSchoolsAndStatesOfActiveChapters()
    {
        Book book;
        book.chapter("A", "lecom");
        book.chapter("B", "lecom-bradenton"); // a campus in Florida of a school in Pennsylvania
        book.chapter("C", "howard"); // in DC
        book.chapter("D", "ponce"); // in Puerto Rico
        book.chapter("E", "uab", "");
        book.chapterStatus("E", "forming", "2018-01-01");
        const app::Reach reach = app::reach(book.scope(), date("2019-01-01"));
        QCOMPARE(reach.chapters, 4);
        QCOMPARE(reach.schools, 3);
        QCOMPARE(reach.states, 1);
        QCOMPARE(reach.alsoReached, (QStringList{QStringLiteral("DC"), QStringLiteral("PR")}));
        RosterFilter pennsylvania;
        pennsylvania.states = {QStringLiteral("PA")};
        const app::Share share = app::penetration(book.scope(pennsylvania), date("2019-01-01"));
        QCOMPARE(share.part, 1);
        QCOMPARE(share.whole, app::Directory::shipped()->eligibleCount(date("2019-01-01"), QStringLiteral("PA")));
    }

    void reactivationOpensANewInterval()
    {
        Book book;
        book.chapter("A", "uab", "2018-01-01");
        book.chapterStatus("A", "inactive", "2018-06-01");
        book.chapterStatus("A", "active", "2019-01-01");
        QCOMPARE(app::chapterCount(book.scope(), date("2018-05-31")), 1);
        QCOMPARE(app::chapterCount(book.scope(), date("2018-06-01")), 0);
        QCOMPARE(app::chapterCount(book.scope(), date("2019-01-01")), 1);
        const auto months = app::byMonth(book.scope(), date("2019-01-15"));
        QCOMPARE(months.size(), std::size_t(13));
        QCOMPARE(months[4].chapters, 1);
        QCOMPARE(months[5].chapters, 0);
        QCOMPARE(months[12].chapters, 1);
        QCOMPARE(months[12].day, date("2019-01-15"));
    }

    void theNetworkCountsInTheStateOfItsMembers()
    {
        Book book;
        book.national();
        book.member("N", "a", "2018-02-01");
        book.set("UPDATE member SET school_id = 'uab'");
        QCOMPARE(app::chapterCount(book.scope(), date("2019-01-01")), 0);
        QCOMPARE(people(book.scope(), "2019-01-01"), 1);
        for (const app::Line &line : app::byState(book.scope(), date("2019-01-01")))
            QCOMPARE(line.figures.membership.people, line.key == QLatin1String("AL") ? 1 : 0);
        QCOMPARE(app::byChapter(book.scope(), date("2019-01-01")).size(), std::size_t(1));
        QVERIFY(app::byChapter(book.scope(), date("2017-01-01")).empty());
    }

    void retentionOfStudentsLeavesOutGraduates()
    {
        Book book;
        book.chapter("A", "uab");
        for (const char *id : {"a", "b", "c", "d"})
            book.member("A", id, "2019-01-01");
        book.status("A", "b", "alumni", "2019-06-01");
        book.status("A", "c", "left", "2019-06-01", "transferred"); // to a school without a chapter
        book.status("A", "d", "left", "2019-06-01", "lapsed");
        const app::Retention retention = app::retention(book.scope(), {date("2019-02-01"), date("2020-02-01")});
        QCOMPARE(retention.plain, (app::Share{1, 4}));
        QCOMPARE(retention.student, (app::Share{1, 2}));
    }

    void followsCohortsFromAugustToJuly()
    {
        Book book;
        book.chapter("A", "uab");
        book.member("A", "a", "2018-08-01");
        book.member("A", "b", "2019-07-31");
        book.member("A", "c", "2019-08-01");
        book.status("A", "b", "left", "2020-01-30", "lapsed");
        const auto cohorts = app::byCohort(book.scope(), date("2020-08-31"));
        QCOMPARE(cohorts.size(), std::size_t(2));
        QCOMPARE(cohorts[0], (app::Cohort{2018, 2, {1, 1}}));
        QCOMPARE(cohorts[1], (app::Cohort{2019, 1, {}}));
    }

    void roundsSmallNumbers_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("shared"); // -1: masked
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << -1;
        QTest::newRow("nine") << 9 << -1;
        QTest::newRow("ten") << 10 << 10;
        QTest::newRow("down") << 12 << 10;
        QTest::newRow("up") << 13 << 15;
        QTest::newRow("many") << 1203 << 1205;
    }

    void roundsSmallNumbers()
    {
        QFETCH(const int, people);
        QFETCH(const int, shared);
        const app::SharedCount count = app::Suppression(10).count(people);
        QCOMPARE(count.isMasked, shared < 0);
        if (shared >= 0)
            QCOMPARE(count.value, shared);
        QCOMPARE(app::Suppression::off().count(people), (app::SharedCount{people, false}));
    }

    void derivesChangesAndSharesFromRoundedNumbers()
    {
        const app::Suppression suppression(10);
        QCOMPARE(suppression.change(12, 23), (app::SharedCount{15, false}));
        QVERIFY(suppression.change(3, 23).isMasked);
        QCOMPARE(suppression.share({12, 23}), std::optional(10.0 / 25));
        QVERIFY(!suppression.share({4, 23}));
        QCOMPARE(suppression.share({0, 23}), std::optional(0.0));
        QCOMPARE(suppression.count(4).text(10), QStringLiteral("<10"));
    }

    void reportsUnderTheNamesOfTheFormat()
    {
        Book book;
        book.chapter("A", "uab");
        for (const char *id : {"a", "b", "c"})
            book.member("A", id, "2019-01-01");
        const auto report = [&](app::FigureReport::By by, int threshold) {
            return app::FigureReport(book.scope(), date("2020-08-31"), by, app::Suppression(threshold));
        };
        const QJsonObject exact = report(app::FigureReport::By::Nothing, 0).json();
        for (const char *name :
             {"as_of", "chapters", "schools_reached", "states_reached", "also_reached", "members", "counted_only",
              "joined_12m", "left_12m", "retention_12m", "retention_student_12m", "eligible_schools"})
            QVERIFY2(exact.contains(QLatin1String(name)), name);
        QCOMPARE(exact.value(QLatin1String("members")).toInt(), 3);
        QVERIFY(!exact.contains(QLatin1String("masked")));
        const QJsonObject shared = report(app::FigureReport::By::Nothing, 10).json();
        QVERIFY(shared.value(QLatin1String("members")).isNull());
        QCOMPARE(shared.value(QLatin1String("masked")).toBool(), true);
        QCOMPARE(shared.value(QLatin1String("chapters")).toInt(), 1);
        for (const char *word : {"state", "month", "chapter", "channel", "cohort"}) {
            const auto by = app::figuresBy(QLatin1String(word));
            const QJsonObject lines = report(*by, 0).json();
            QCOMPARE(lines.value(QLatin1String("by")).toString(), QLatin1String(word));
            QVERIFY(!lines.value(QLatin1String("rows")).toArray().isEmpty());
            QVERIFY(report(*by, 10).csv().startsWith("as_of,key,"));
            QVERIFY(!report(*by, 10).text().isEmpty());
        }
        QVERIFY(!app::figuresBy(QStringLiteral("moon")));
    }

    void everyFigureSaysWhatItIs()
    {
        for (int figure = 0; figure <= int(app::Figure::CohortRetention); ++figure) {
            QVERIFY(!app::nameOf(app::Figure(figure)).isEmpty());
            QVERIFY(app::definitionOf(app::Figure(figure)).endsWith(u'.'));
        }
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
