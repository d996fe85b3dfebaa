// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of a curve's table and of the months' opens a list that is as long as it: chapters, schools, states or
// people, on random books; and the dialog shows those of places.
#include "app/example_book.h"
#include "app/figures/curve_table.h"
#include "app/figures/list_length.h"
#include "app/figures/months_table.h"
#include "app/figures/reach_overview.h"
#include "app/roster/random_book.h"

#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::ExampleBook;
using test::lengthOf;
using test::RandomBook;
using Turn = PlaceQuestion::Turn;

namespace {

constexpr quint32 books = 16;
constexpr std::size_t step = 3; ///< of the rows that are looked at: each book begins with another one
const std::array<QStringList, 2> regions{QStringList{QStringLiteral("PA"), QStringLiteral("AL")},
                                         QStringList{QStringLiteral("NY"), QStringLiteral("DC"), QStringLiteral("PR")}};

std::vector<CurveChoice> everyChoice(QDate day)
{
    std::vector<CurveChoice> choices;
    for (const auto against : {CurveChoice::Against::Nothing, CurveChoice::Against::Year, CurveChoice::Against::Region})
        for (const auto pace : {CurveChoice::Pace::MonthEnd, CurveChoice::Pace::PerMonth, CurveChoice::Pace::PerTerm})
            for (const Counted counted : {Counted::Chapters, Counted::Schools, Counted::States, Counted::Members})
                for (const bool asShare : {false, true}) {
                    CurveChoice choice;
                    choice.counted = counted;
                    choice.pace = pace;
                    choice.against = against;
                    choice.asShare = asShare && counted != Counted::Members;
                    choice.otherYear = day.year() - 2;
                    choice.regionStates = regions;
                    choices.push_back(choice);
                }
    return choices;
}

/// Tables of the curve's every choice; whether a table's numbers are shares.
std::vector<std::pair<ChartTable, bool>> curveTables(const RosterIndex::Pointer &index, QDate day)
{
    const GrowthFigures figures = growthFigures(index, day, regions);
    const auto nothing = [](QDate, QDate) { return QStringList(); };
    std::vector<std::pair<ChartTable, bool>> tables;
    for (const CurveChoice &choice : everyChoice(day)) {
        const CurveDrawing drawing = drawCurve(figures, choice, Suppression::off(), nothing);
        tables.emplace_back(curveTable(figures, choice, drawing, Suppression::off()),
                            choice.asShare && choice.against != CurveChoice::Against::Nothing);
    }
    return tables;
}

QString placeOf(const ChartTable &table, std::size_t row, std::size_t column)
{
    return QStringLiteral("%1, %2, %3: ").arg(table.name, table.rows[row][0].text, table.columns[column].name);
}

/// '' if each list of the table, from the `first` row on, is as long as its number.
QString flawOf(const ChartTable &table, bool isOfShares, const RosterIndex::Pointer &index, QDate day,
               std::size_t first)
{
    for (std::size_t row = first; row < table.rows.size(); row += step) {
        for (std::size_t column = 1; column < table.rows[row].size(); ++column) {
            const ChartCell &cell = table.rows[row][column];
            const test::ListLength length = lengthOf(cell.list, index, day);
            const int number = length.listed + length.heads;
            const bool isShare = isOfShares || table.columns[column].name == QLatin1String("share");
            const bool agrees = isShare ? (number > 0) == (cell.value.toDouble() > 0) : number == cell.value.toInt();
            if (!agrees || !length.isWhole)
                return placeOf(table, row, column)
                    + QStringLiteral("%1, its list %2: %3").arg(cell.text).arg(number).arg(cell.list);
        }
    }
    return {};
}

} // namespace

class TestPlaceLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfTheCurveIsAsLongAsItsList()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            for (const auto &[table, isOfShares] : curveTables(index, day)) {
                const QString flaw = flawOf(table, isOfShares, index, day, seed % step);
                QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("book %1, %2").arg(seed).arg(flaw)));
            }
        }
    }

    void everyNumberOfTheMonthsIsAsLongAsItsList()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            for (const QStringList &states : {QStringList(), regions[0], regions[1]}) {
                RosterFilter filter;
                filter.states.assign(states.begin(), states.end());
                const ChartTable table =
                    monthsTable(QStringLiteral("months"),
                                {MonthColumn::Chapters, MonthColumn::Schools, MonthColumn::States, MonthColumn::Members,
                                 MonthColumn::Joined, MonthColumn::Left},
                                byMonth(Scope(index, filter), day), {{}, states, {}}, Suppression::off());
                const QString flaw = flawOf(table, false, index, day, seed % step);
                QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("book %1, %2").arg(seed).arg(flaw)));
            }
        }
    }

    void aChangeIsWhatCameLessWhatWent()
    {
        int gone = 0;
        for (quint32 seed = 0; seed < books * 4; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            for (const QStringList &states : {QStringList(), regions[0], regions[1]}) {
                RosterFilter filter;
                filter.states.assign(states.begin(), states.end());
                const YearOnYear figures = yearOnYear(Scope(index, filter), day);
                const Reach now = figures.now.reach;
                const Reach before = figures.yearAgo.reach;
                const auto change = [&](Counted counted) {
                    int sum = 0;
                    for (const ListedPlace &place : listPlaces(index, {counted, Turn::Changed, {}, states}, day)) {
                        gone += int(place.isGone);
                        sum += place.isGone ? -1 : 1;
                    }
                    return sum;
                };
                QCOMPARE(change(Counted::Chapters), now.chapters - before.chapters);
                QCOMPARE(change(Counted::Schools), now.schools - before.schools);
                QCOMPARE(change(Counted::States), now.states - before.states);
            }
        }
        QVERIFY(gone > 0); // or this would not try it
    }

    void whatCountsOnBothDaysDidNotChange()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            const auto isCounted = [&](const ListedPlace &place, QDate date) {
                const auto standing = listPlaces(index, {Counted::Schools}, date);
                return std::any_of(standing.begin(), standing.end(),
                                   [&](const ListedPlace &one) { return one.id == place.id; });
            };
            for (const ListedPlace &place : listPlaces(index, {Counted::Schools, Turn::Changed}, day)) {
                QCOMPARE(isCounted(place, day), !place.isGone);
                QCOMPARE(isCounted(place, day.addYears(-1)), place.isGone);
            }
        }
    }

    void theSchoolsOfAShareAreListed()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            for (const QStringList &states : {QStringList(), regions[0], regions[1]}) {
                RosterFilter filter;
                filter.states.assign(states.begin(), states.end());
                const Share share = penetration(Scope(index, filter), day);
                const auto schools = listPlaces(index, {Counted::Schools, Turn::Eligible, {}, states}, day);
                QCOMPARE(int(schools.size()), share.whole);
                for (const ListedPlace &school : schools)
                    QVERIFY(index->directory().find(school.id)->isEligible(day));
            }
        }
    }

    void theFiftyStatesAreListedWithTheirChaptersOrWithout()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            const auto states = listPlaces(index, {Counted::States, Turn::Eligible, {}, {}}, day);
            QCOMPARE(states.size(), std::size_t(50));
            const auto isReached = [](const ListedPlace &state) { return !state.chapters.empty(); };
            QCOMPARE(int(std::count_if(states.begin(), states.end(), isReached)), reach(Scope(index), day).states);
            const QStringList two{QStringLiteral("OH"), QStringLiteral("PR")}; // which is no state
            QCOMPARE(listPlaces(index, {Counted::States, Turn::Eligible, {}, two}, day).size(), std::size_t(1));
        }
    }

    void aQuestionIsReadBackAsItWasWritten()
    {
        const Period period{QDate(2019, 8, 1), QDate(2020, 1, 1)};
        for (const PlaceQuestion &question :
             {PlaceQuestion{Counted::Chapters, Turn::Standing, {}, {}},
              PlaceQuestion{Counted::Schools, Turn::Standing, period, {QStringLiteral("OH")}},
              PlaceQuestion{Counted::States, Turn::Lost, period, {}},
              PlaceQuestion{Counted::States, Turn::Changed, {}, {}},
              PlaceQuestion{Counted::States, Turn::Eligible, {}, {}},
              PlaceQuestion{Counted::Schools, Turn::Eligible, {}, {QStringLiteral("OH")}},
              PlaceQuestion{Counted::Chapters, Turn::Returned, period, {QStringLiteral("OH"), QStringLiteral("?")}}})
            QCOMPARE(placeQuestion(placesOf(question)), std::optional(question));
    }

    void whatIsNoListOfPlacesAsksNothing()
    {
        for (const char *list :
             {"", "schools", "members;standing;;", "schools;lost;;", "schools;gone;;", "chapters;eligible;;",
              "schools;lost;2020-02-01;2020-01-01", "{\"figure\":[\"members\"]}"})
            QVERIFY2(!placeQuestion(QLatin1String(list)), list);
    }

    void theDialogSaysWhatItLists()
    {
        const ExampleBook example;
        ReachOverview overview;
        overview.setBook(example.book());
        overview.setRoster(example.roster());
        QVERIFY(overview.showList(placesOf({Counted::Schools})));
        QTRY_COMPARE(overview.title(), QStringLiteral("52 schools reached"));
        QCOMPARE(overview.list()->count(), 52);
        QVERIFY(overview.definition().endsWith(QLatin1String("As of 31 August 2020")));

        const Period spring{QDate(2020, 1, 1), QDate(2020, 8, 1)};
        QVERIFY(overview.showList(placesOf({Counted::Chapters, Turn::Lost, spring, {}})));
        QTRY_COMPARE(overview.title(), QStringLiteral("3 chapters · Lost"));
        QVERIFY(overview.definition().contains(QLatin1String("Lost: no longer counted.")));
        const QModelIndex first = overview.list()->index(0);
        QVERIFY(first.data(ReachList::NoteRole).toString().contains(QLatin1String("2020"))); // when

        const Period month{QDate(2019, 8, 1), QDate(2019, 9, 1)};
        QVERIFY(overview.showList(placesOf({Counted::Chapters, Turn::Standing, month, {QStringLiteral("OH")}})));
        QTRY_VERIFY(overview.title().endsWith(QStringLiteral(" · Ohio")));
        QVERIFY(overview.definition().endsWith(QLatin1String("As of 31 August 2019")));
        QVERIFY(!overview.showList(QStringLiteral("{}")));

        QVERIFY(overview.showList(placesOf({Counted::Chapters, Turn::Changed})));
        QTRY_COMPARE(overview.title(), QStringLiteral("Chapters: +26 in 12 months"));
        QCOMPARE(overview.list()->count(), 32);
        QVERIFY2(overview.definition().contains(
                     QLatin1String("29 count now and did not at the start; 3 counted then and no longer do.")),
                 qPrintable(overview.definition()));

        QVERIFY(overview.showList(placesOf({Counted::Schools, Turn::Eligible})));
        QTRY_COMPARE(overview.title(), QStringLiteral("192 eligible schools"));
        QCOMPARE(overview.list()->count(), 192);
        for (int row = 0; row < overview.list()->count(); ++row) {
            const QModelIndex school = overview.list()->index(row);
            const bool hasChapter = school.data(ReachList::NoteRole).toString() != QLatin1String("No chapter");
            QCOMPARE(school.data(ReachList::OfStateRole).toBool(), !hasChapter);
            QCOMPARE(school.data(ReachList::KeyRole).toString().size() == 2, !hasChapter);
        }

        QVERIFY(overview.showList(placesOf({Counted::States, Turn::Eligible})));
        QTRY_COMPARE(overview.title(), QStringLiteral("50 states"));
        QCOMPARE(overview.list()->count(), 50);
        int reached = 0;
        for (int row = 0; row < 50; ++row)
            reached += overview.list()->index(row).data(ReachList::NoteRole).toString() != QLatin1String("No chapter");
        QCOMPARE(reached, 30);
    }
};

QTEST_GUILESS_MAIN(TestPlaceLists)
#include "tst_place_lists.moc"
