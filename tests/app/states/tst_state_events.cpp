// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a state adds up to what is there, on random books.
#include "app/figures/figures.h"
#include "app/figures/plain_sql.h"
#include "app/roster/random_book.h"
#include "app/states/state_events.h"

#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::PlainSql;
using test::RandomBook;

namespace {

constexpr quint32 books = 50;

int count(const std::vector<StateEvent> &events, StateEvent::Kind kind)
{
    return int(
        std::count_if(events.begin(), events.end(), [kind](const StateEvent &event) { return event.kind == kind; }));
}

} // namespace

class TestStateEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginningsLessEndingsAreTheChaptersOfTheDay()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const QDate day = book.day();
            const auto events = stateEvents(Scope(index), day);
            QCOMPARE(count(events, StateEvent::Kind::Founded) + count(events, StateEvent::Kind::Reactivated)
                         - count(events, StateEvent::Kind::Ended),
                     sql.chapters(day, {}));
        }
    }

    void eachIsOnTheDayItSays()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            QDate before;
            for (const StateEvent &event : stateEvents(Scope(index), QDate(2025, 1, 1))) {
                const ChapterEntry &chapter = index->chapters()[event.chapter];
                const bool begins = event.kind != StateEvent::Kind::Ended;
                QCOMPARE(chapter.isCountedOn(dayOf(event.on)), begins);
                QCOMPARE(chapter.isCountedOn(dayOf(event.on.addDays(-1))), !begins);
                QVERIFY(!before.isValid() || before <= event.on);
                before = event.on;
            }
        }
    }

    void newSchoolsAreThoseEverReached()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            QSet<int> schools;
            QSet<int> states;
            for (const ChapterEntry &chapter : index->chapters()) {
                const bool ever = !chapter.counted.empty() && chapter.counted.front().from <= dayOf(day);
                if (!ever)
                    continue;
                schools.insert(chapter.schoolKey);
                if (chapter.state >= 0)
                    states.insert(chapter.state);
            }
            const auto events = stateEvents(Scope(index), day);
            const auto marked = [&](bool StateEvent::*mark) {
                return int(std::count_if(events.begin(), events.end(),
                                         [mark](const StateEvent &event) { return event.*mark; }));
            };
            QCOMPARE(marked(&StateEvent::isNewSchool), int(schools.size()));
            QCOMPARE(marked(&StateEvent::isNewState), int(states.size()));
        }
    }

    void aStateHasItsOwn()
    {
        RandomBook book(3);
        const auto index = RosterIndex::load(book.connection(), Directory::shipped());
        const QDate day(2025, 1, 1);
        std::size_t sum = 0;
        for (int state = -1; state < int(index->directory().states().size()); ++state) {
            const auto events = stateEvents(Scope(index).inState(state), day);
            for (const StateEvent &event : events)
                QCOMPARE(index->chapters()[event.chapter].state, state);
            sum += events.size();
        }
        QCOMPARE(sum, stateEvents(Scope(index), day).size());
    }
};

QTEST_GUILESS_MAIN(TestStateEvents)
#include "tst_state_events.moc"
