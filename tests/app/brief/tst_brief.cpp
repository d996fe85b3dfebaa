// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/brief.h"
#include "tests/app/example_book.h"
#include "tests/app/small_book.h"

#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/member_store.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace chapterhouse;
using namespace chapterhouse::app;

namespace {

const QDate endOfStory(2020, 8, 31);

/// A chapter in each of some states, with so many members, all of whom joined on one day.
void addChapters(db::Connection &connection, const Directory &directory, const std::vector<int> &members)
{
    QStringList seen;
    for (const School &school : directory.schools()) {
        if (school.isCampus() || seen.contains(school.state) || std::size_t(seen.size()) == members.size())
            continue;
        const int count = members[std::size_t(seen.size())];
        seen.append(school.state);
        db::Chapter chapter;
        chapter.schoolId = school.id;
        chapter.id = db::ChapterStore(connection).add(chapter);
        db::ChapterStatusStore(connection).add(chapter.id, QStringLiteral("active"), QDate(2020, 1, 1));
        for (int i = 0; i < count; ++i) {
            db::Member member;
            member.chapterId = chapter.id;
            member.chosenName = QStringLiteral("Robin");
            member.joinedOn = QDate(2020, 2, 1);
            db::MemberStore(connection).add(member);
        }
    }
}

Brief briefOf(const std::vector<int> &members)
{
    const test::SmallBook book;
    book.perform([&](db::Connection &connection) { addChapters(connection, *Directory::shipped(), members); });
    return makeBrief(book.roster()->snapshot(), {{}, 10, true}, endOfStory, QStringLiteral("Small"));
}

QString figure(const Brief &brief, const char *title)
{
    for (const BriefTile &tile : brief.tiles) {
        if (tile.title == QLatin1String(title))
            return tile.figure;
    }
    return {};
}

/// What a reader knows of a count: between these two.
std::pair<int, int> rangeOf(const QString &printed)
{
    if (printed == QStringLiteral("–"))
        return {0, 1'000'000};
    if (printed == QStringLiteral("<10"))
        return {1, 9};
    const int value = printed.toInt();
    return value == 0 ? std::pair{0, 0} : std::pair{std::max(10, value - 2), value + 2};
}

/// Whether the total leaves only one size for a masked part.
bool pinsOne(const QString &total, const QStringList &parts)
{
    int least = 0;
    int most = 0;
    for (const QString &part : parts) {
        least += rangeOf(part).first;
        most += rangeOf(part).second;
    }
    const auto [totalLeast, totalMost] = rangeOf(total);
    return std::any_of(
        parts.begin(), parts.end(), [&, totalLeast = totalLeast, totalMost = totalMost](const QString &part) {
            const auto [own, ownMost] = rangeOf(part);
            return part == QStringLiteral("<10")
                && std::max(own, totalLeast - (most - ownMost)) >= std::min(ownMost, totalMost - (least - own));
        });
}

QStringList column(const BriefTable &table, qsizetype place)
{
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells.append(row[place]);
    return cells;
}

} // namespace

class TestBrief : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereTheOrganisationStands();
    void countsOfPeopleAreRoundedEverywhere();
    void countsFromWhichSmallGroupsFollowAreWithheld();
    void noGroupCanBePinnedDownOnRandomBooks();
    void anEmptyBookHasABrief();
    void aChapterBookTellsOfItsPeopleOnly();
};

void TestBrief::tellsWhereTheOrganisationStands()
{
    const Brief brief =
        makeBrief(test::ExampleBook().roster()->snapshot(), {{}, 10, true}, endOfStory, QStringLiteral("Example"));
    QCOMPARE(figure(brief, "Chapters"), QStringLiteral("52"));
    QCOMPARE(figure(brief, "Schools reached"), QStringLiteral("52"));
    QCOMPARE(figure(brief, "States reached"), QStringLiteral("30"));
    QCOMPARE(figure(brief, "Members"), QStringLiteral("480")); // of 479
    QCOMPARE(brief.states.rows.size(), std::size_t(30));
    QCOMPARE(brief.states.rows.front().front(), QStringLiteral("New York"));
    QCOMPARE(brief.map.size(), std::size_t(56));
    QCOMPARE(brief.curve.back().day, endOfStory);
    QCOMPARE(brief.curve.back().chapters, 52);
    QCOMPARE(brief.others.size(), std::size_t(4));
}

void TestBrief::countsOfPeopleAreRoundedEverywhere()
{
    const Brief brief =
        makeBrief(test::ExampleBook().roster()->snapshot(), {{}, 10, true}, endOfStory, QStringLiteral("Example"));
    static const QRegularExpression rounded(QStringLiteral("^(0|<10|–|\\d*[05])$"));
    QStringList counts = column(brief.states, 3);
    counts += column(brief.others[0], 2) + column(brief.others[0], 3); // by academic year
    counts += column(brief.others[1], 1); // cohorts
    counts += column(brief.others[2], 1); // channels
    counts += {figure(brief, "Members"), figure(brief, "Joined, 12 months"), figure(brief, "Left, 12 months")};
    QVERIFY(counts.size() > 40);
    for (const QString &count : counts)
        QVERIFY2(rounded.match(count).hasMatch(), qPrintable(count));
    for (const BriefPoint &point : brief.curve)
        QCOMPARE(point.members % 5, 0);
}

void TestBrief::countsFromWhichSmallGroupsFollowAreWithheld()
{
    const Brief alone = briefOf(std::vector<int>(12, 1));
    QCOMPARE(figure(alone, "Members"), QStringLiteral("10")); // would say: one in each
    QVERIFY(column(alone.states, 3).contains(QStringLiteral("–")));

    const Brief mixed = briefOf({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4});
    QCOMPARE(figure(mixed, "Members"), QStringLiteral("15"));
    QCOMPARE(column(mixed.states, 3), QStringList(12, QStringLiteral("<10")));
}

void TestBrief::noGroupCanBePinnedDownOnRandomBooks()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 12; ++round) {
        std::vector<int> members;
        const int states = 2 + random.bounded(14);
        const int most = round % 2 == 0 ? 3 : 14;
        for (int state = 0; state < states; ++state)
            members.push_back(round % 3 == 0 ? 9 : random.bounded(most));
        const Brief brief = briefOf(members);
        QVERIFY(!pinsOne(figure(brief, "Members"), column(brief.states, 3)));
        for (const BriefTable &table : brief.others) {
            if (table.headings.front() == QStringLiteral("Channel"))
                QVERIFY(!pinsOne(figure(brief, "Joined, 12 months"), column(table, 1)));
        }
    }
}

void TestBrief::anEmptyBookHasABrief()
{
    const test::SmallBook book;
    const Brief brief = makeBrief(book.roster()->snapshot(), {{}, 10, true}, endOfStory, QStringLiteral("Small"));
    QCOMPARE(figure(brief, "Members"), QStringLiteral("0"));
    QVERIFY(brief.curve.empty());
    QVERIFY(brief.states.rows.empty());
    QVERIFY(brief.others.empty());
    QCOMPARE(brief.map.size(), std::size_t(56));
}

void TestBrief::aChapterBookTellsOfItsPeopleOnly()
{
    const Brief brief =
        makeBrief(test::ExampleBook().roster()->snapshot(), {{}, 10, false}, endOfStory, QStringLiteral("Example"));
    QCOMPARE(figure(brief, "Chapters"), QString());
    QVERIFY(brief.map.empty());
    QVERIFY(brief.states.rows.empty());
    QCOMPARE(brief.others.size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(TestBrief)
#include "tst_brief.moc"
