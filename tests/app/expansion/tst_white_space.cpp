// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/random_contacts.h"
#include "app/expansion/school_score.h"
#include "app/figures/plain_sql.h"
#include "app/formatting.h"
#include "db/migrator.h"

#include <QTest>

#include <map>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::PlainSql;
using test::RandomBook;
using test::rowsOf;

namespace {

QString text(const char *ascii)
{
    return QString::fromUtf8(ascii);
}

/// Ohio with a chapter at Toledo and a prospect at Wright State; two of the network at Case Western, one at Howard.
struct Fixture {
    Fixture()
    {
        db::migrate(connection, db::builtInMigrations());
        db::Action action(connection, {text("test"), {}, {}, {}});
        added = action.number();
        run("INSERT INTO chapter (id, kind, school_id, added_in) VALUES ('N', 'national', '', ?1)", added);
        addChapter("T", "toledo", "active");
        addChapter("W", "wright-state-boonshoft", "prospect");
        addMember("N", "case-western");
        addMember("N", "case-western");
        addMember("N", "howard");
        addMember("W", "");
        addContact("W", "2018-02-01", "no_answer");
        addContact("W", "2020-03-14", "interested");
        addContact("W", "2020-11-01", "postponed");
        run("INSERT INTO head_count (chapter_id, id, as_of, heads, recorded_at, added_in) "
            "VALUES ('W', 'H', '2020-05-01', 4, '', ?1)",
            added);
        action.commit();
    }

    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        connection.prepare(sql).bind(values...).execute();
    }
    void addChapter(const char *id, const char *school, const char *status)
    {
        run("INSERT INTO chapter (id, school_id, added_in) VALUES (?1, ?2, ?3)", text(id), text(school), added);
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, 'S', ?2, '2018-01-15', '', ?3)",
            text(id), text(status), added);
    }
    void addMember(const char *chapter, const char *school)
    {
        run("INSERT INTO member (chapter_id, id, chosen_name, school_id, joined_on, added_in) "
            "VALUES (?1, ?2, 'A', ?3, '2020-02-01', ?4)",
            text(chapter), QStringLiteral("M%1").arg(++members), text(school), added);
    }
    void addContact(const char *chapter, const char *day, const char *outcome)
    {
        run("INSERT INTO contact (chapter_id, id, happened_on, outcome, added_in) VALUES (?1, ?2, ?2, ?3, ?4)",
            text(chapter), text(day), text(outcome), added);
    }
    std::vector<RankedSchool> rankedOn(QDate day, const Suppression &suppression = Suppression::off())
    {
        const auto index = RosterIndex::load(connection, Directory::shipped());
        return ranked(openSchools(*index, ExpansionRecords::read(connection, day), day), day, suppression);
    }
    static const RankedSchool &find(const std::vector<RankedSchool> &schools, const char *id)
    {
        const auto found = std::find_if(schools.begin(), schools.end(),
                                        [&](const RankedSchool &one) { return one.school.id == text(id); });
        if (found == schools.end())
            qFatal("no such school: %s", id);
        return *found;
    }

    db::Connection connection{text(":memory:")};
    qint64 added = 0;
    int members = 0;
};

const QDate today(2020, 8, 31);

/// The newest status of each chapter up to a day; not of the national row, archived and merged ones.
std::map<QString, QString> statusesOn(db::Connection &connection, QDate day)
{
    std::map<QString, QString> statuses;
    for (const QStringList &row : rowsOf(connection, R"(
            SELECT chapter.id, status FROM chapter LEFT JOIN chapter_status ON chapter_id = chapter.id AND since <= ?1
            WHERE kind = 'chapter' AND merged_into = '' AND (archived_on IS NULL OR archived_on > ?1)
            ORDER BY since, chapter_status.id)",
                                         day, 2))
        statuses[row[0]] = row[1];
    return statuses;
}

bool counts(const QString &status)
{
    return status == text("active") || status == text("at_risk");
}

/// The newest head count of a chapter, if it was not counted with the chapters from then on.
int headsBesides(db::Connection &connection, const RosterIndex &index, const QString &chapter, QDate day)
{
    const auto rows = rowsOf(connection,
                             "SELECT as_of, heads FROM head_count WHERE as_of <= ?1 AND chapter_id = '"
                                 + chapter.toStdString() + "' ORDER BY as_of, id",
                             day, 2);
    if (rows.empty())
        return 0;
    const QDate asOf = QDate::fromString(rows.back()[0], Qt::ISODate);
    bool counted = counts(statusesOn(connection, asOf)[chapter]);
    for (QDate on = asOf; !counted && on <= day; on = on.addDays(1))
        counted = index.chapter(chapter)->isCountedOn(dayOf(on));
    return counted ? 0 : rows.back()[1].toInt();
}

void addContactsOf(db::Connection &connection, const QString &chapter, QDate day, ContactSummary &contact)
{
    for (const QStringList &row :
         rowsOf(connection,
                "SELECT happened_on, outcome FROM contact WHERE happened_on <= ?1 AND chapter_id = '"
                    + chapter.toStdString() + "' ORDER BY happened_on, id",
                day, 2)) {
        ++contact.lines;
        const QDate on = QDate::fromString(row[0], Qt::ISODate);
        if (!contact.lastOn.isValid() || on >= contact.lastOn) {
            contact.lastOn = on;
            contact.outcome = row[1];
        }
    }
}

} // namespace

class TestWhiteSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonStandsInWordsAndNumbers()
    {
        Fixture fixture;
        const auto schools = fixture.rankedOn(today);
        const RankedSchool &wright = fixture.find(schools, "wright-state-boonshoft");
        QCOMPARE(reasonsText(wright, today, Suppression::off()),
                 text("5 members already there, 4 of them counted only +50 · Asked 2 times: interested on %1 +20 "
                      "· 1 of 7 schools in Ohio reached +5 · 6 schools in Ohio without a chapter +6")
                     .arg(shortDate(QDate(2020, 3, 14))));
        QCOMPARE(wright.points, 81);
        QCOMPARE(wright.rank, 1);
        QCOMPARE(wright.school.chapterId, text("W"));
        QCOMPARE(wright.school.status, ChapterStatus::Prospect);
        QCOMPARE(fixture.find(schools, "case-western").points, 2 * 10 + 5 + 6);
        QCOMPARE(fixture.find(schools, "indiana").school.adjacentReached, 1); // a border with Ohio
        QCOMPARE(fixture.find(schools, "mercer").school.adjacentReached, 0);
    }

    void anAnswerOfLongAgoCountsHalf()
    {
        Fixture fixture;
        const QDate later(2021, 11, 2);
        const QString answered = shortDate(QDate(2020, 11, 1));
        const auto schools = fixture.rankedOn(later);
        const RankedSchool &wright = fixture.find(schools, "wright-state-boonshoft");
        QVERIFY(reasonsText(wright, later, Suppression::off())
                    .contains(text("Asked 3 times: postponed on %1, over a year ago +5").arg(answered)));
        const auto on = fixture.rankedOn(QDate(2021, 11, 1)); // a year to the day is not over it
        QVERIFY(reasonsText(fixture.find(on, "wright-state-boonshoft"), QDate(2021, 11, 1), Suppression::off())
                    .contains(text("postponed on %1 +10").arg(answered)));
    }

    void aPastDayKnowsNothingOfWhatCameLater()
    {
        Fixture fixture;
        const QDate before(2018, 1, 1);
        for (const RankedSchool &school : fixture.rankedOn(before)) {
            QCOMPARE(school.school.there(), 0);
            QCOMPARE(school.school.stateReached, 0);
            QCOMPARE(school.school.contact.lines, 0);
            QCOMPARE(school.school.status, ChapterStatus::None);
        }
    }

    void pointsForSharingTellNoSmallGroup()
    {
        Fixture fixture;
        const Suppression sharing(10);
        const auto schools = fixture.rankedOn(today, sharing);
        const RankedSchool &one = fixture.find(schools, "howard");
        const RankedSchool &two = fixture.find(schools, "case-western");
        const RankedSchool &five = fixture.find(schools, "wright-state-boonshoft");
        for (const RankedSchool *school : {&one, &two, &five}) {
            QCOMPARE(school->reasons.front().points, 10);
            QVERIFY(reasonsText(*school, today, sharing).startsWith(text("<10 members already there +10")));
        }
    }

    void equalPointsShareARank()
    {
        Fixture fixture;
        const auto schools = fixture.rankedOn(today);
        for (std::size_t place = 1; place < schools.size(); ++place) {
            const bool isEqual = schools[place].points == schools[place - 1].points;
            QVERIFY(schools[place].points <= schools[place - 1].points);
            QCOMPARE(schools[place].rank, isEqual ? schools[place - 1].rank : int(place) + 1);
        }
    }

    void theDefinitionNamesEveryWeight()
    {
        QVERIFY(schoolScoreDefinition().endsWith(text("without a chapter, up to 10.")));
        QVERIFY(schoolScoreDefinition().contains(text("20 if interested, 10 if postponed")));
    }

    void isWhatPlainLoopsOverTheTablesFind()
    {
        int looked = 0;
        for (quint32 seed = 0; seed < 100; ++seed) {
            RandomBook book(seed);
            test::addContacts(book);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const PlainSql sql(book.connection(), index->directory());
            for (int look = 0; look < 3; ++look) {
                const QDate day = book.day();
                if (!isAsInTheTables(book.connection(), *index, day))
                    QFAIL(qPrintable(text("seed %1, %2").arg(seed).arg(day.toString(Qt::ISODate))));
                ++looked;
            }
        }
        QCOMPARE(looked, 300);
    }

private:
    static bool isAsInTheTables(db::Connection &connection, const RosterIndex &index, QDate day);
};

#define SAME(actual, expected)                                                                                         \
    do {                                                                                                               \
        if (!QTest::qCompare(actual, expected, #actual, #expected, __FILE__, __LINE__))                                \
            return false;                                                                                              \
    } while (false)

bool TestWhiteSpace::isAsInTheTables(db::Connection &connection, const RosterIndex &index, QDate day)
{
    const Directory &directory = index.directory();
    const auto statuses = statusesOn(connection, day);
    std::map<QString, QStringList> chaptersOf; // by school, in the order of their ids
    QSet<QString> reached;
    for (const auto &[chapter, status] : statuses) {
        const QString school = index.chapter(chapter)->countsAs;
        chaptersOf[school].append(chapter);
        if (counts(status))
            reached.insert(school);
    }
    const auto schools = openSchools(index, ExpansionRecords::read(connection, day), day);
    std::size_t place = 0;
    for (const School *school : directory.eligibleSchools(day)) {
        if (reached.contains(school->id))
            continue;
        const OpenSchool &open = schools.at(place++);
        SAME(open.id, school->id);
        auto people = connection.prepare(R"(
            SELECT count(DISTINCT p.person) FROM temp.presence p JOIN temp.chapter_place c ON c.id = p.chapter_id
                JOIN member ON member.chapter_id || '/' || member.id = p.membership
            WHERE p.since <= ?1 AND ?1 < p.until
              AND CASE c.kind WHEN 'chapter' THEN c.school
                  ELSE (SELECT school FROM temp.place WHERE place.id = member.school_id) END = ?2)");
        people.bind(day, school->id).next();
        SAME(open.people, int(people.integer(0)));
        SAME(int(peopleThere(index, school->id, day).size()), open.people);

        int heads = 0;
        ContactSummary contact;
        for (const QString &chapter : chaptersOf[school->id]) {
            heads += headsBesides(connection, index, chapter, day);
            addContactsOf(connection, chapter, day, contact);
        }
        SAME(open.heads, heads);
        SAME(open.contact.lines, contact.lines);
        SAME(open.contact.lastOn, contact.lastOn);
        SAME(open.contact.outcome, contact.outcome);
        SAME(open.chapterId.isEmpty(), chaptersOf[school->id].isEmpty());
        const auto inState = directory.eligibleSchools(day, school->state);
        SAME(open.stateEligible, int(inState.size()));
        SAME(open.stateReached, int(std::count_if(inState.begin(), inState.end(), [&](const School *one) {
                 return reached.contains(one->id);
             })));
    }
    SAME(schools.size(), place);
    return true;
}

QTEST_GUILESS_MAIN(TestWhiteSpace)
#include "tst_white_space.moc"
