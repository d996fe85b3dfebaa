// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/place_question.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace chapterhouse::app {

namespace {

using Turn = PlaceQuestion::Turn;

// In the order of their enumerations.
const QStringList countedCodes{QStringLiteral("chapters"), QStringLiteral("schools"), QStringLiteral("states")};
const QStringList turnCodes{QStringLiteral("standing"), QStringLiteral("appeared"), QStringLiteral("returned"),
                            QStringLiteral("lost"),     QStringLiteral("changed"),  QStringLiteral("eligible")};

Scope scopeOf(const RosterIndex::Pointer &index, const QStringList &codes)
{
    if (codes.isEmpty())
        return Scope(index);
    std::vector<int> states;
    for (const QString &code : codes)
        states.push_back(index->directory().stateIndex(code)); // -1 for the unknown one
    return Scope(index).inStates(states);
}

/// Finds what a question asks for among the spells of a scope.
class Lister {
public:
    Lister(const Scope &scope, const PlaceQuestion &question, QDate date)
        : m_scope(scope), m_question(question), m_day(dayOf(question.dayFor(date)))
    {
        const Period period = question.period.from.isValid() ? question.period : Period::yearTo(date);
        m_first = dayOf(period.from);
        m_last = dayOf(period.until.addDays(-1));
        for (const quint32 chapter : scope.chapters()) {
            if (const int key = countedKey(scope.index(), chapter, question.counted); key >= 0)
                m_chapters[key].push_back(chapter);
        }
    }

    std::vector<ListedPlace> list() const
    {
        std::vector<ListedPlace> places = m_question.turn == Turn::Changed ? changed()
            : m_question.turn != Turn::Eligible                            ? asked()
            : m_question.counted == Counted::States                        ? fiftyStates()
                                                                           : eligibleSchools();
        std::sort(places.begin(), places.end(), [this](const ListedPlace &one, const ListedPlace &other) {
            if (one.isGone != other.isGone)
                return other.isGone;
            if (m_question.turn != Turn::Standing && one.day != other.day)
                return one.day < other.day;
            return QString::localeAwareCompare(one.name, other.name) < 0;
        });
        return places;
    }

private:
    std::vector<ListedPlace> asked() const
    {
        std::vector<ListedPlace> places;
        for (const CountedSpell &spell : countedSpells(m_scope, m_question.counted)) {
            if (isAsked(spell))
                places.push_back(placeOf(spell, m_question.turn == Turn::Lost));
        }
        return places;
    }

    // Whatever counts on both days did not change, also if it did not count in between.
    std::vector<ListedPlace> changed() const
    {
        std::unordered_map<int, CountedSpell> before;
        std::vector<CountedSpell> after;
        for (const CountedSpell &spell : countedSpells(m_scope, m_question.counted)) {
            if (spell.during.contains(Day(m_first - 1)))
                before.emplace(spell.key, spell);
            if (spell.during.contains(m_last))
                after.push_back(spell);
        }
        std::vector<ListedPlace> places;
        for (const CountedSpell &spell : after) {
            if (before.erase(spell.key) == 0)
                places.push_back(placeOf(spell, false));
        }
        for (const auto &[key, spell] : before)
            places.push_back(placeOf(spell, true));
        return places;
    }

    std::vector<ListedPlace> eligibleSchools() const
    {
        QHash<QString, std::vector<quint32>> bySchool;
        for (const quint32 chapter : m_scope.chapters()) {
            const ChapterEntry &entry = m_scope.index().chapters()[chapter];
            if (entry.isCountedOn(m_day))
                bySchool[entry.countsAs].push_back(chapter);
        }
        std::vector<ListedPlace> places;
        for (const School *school : m_scope.schoolsEligible(dateOf(m_day))) {
            places.push_back({school->id, school->name});
            places.back().chapters = bySchool.value(school->id);
            sortByName(places.back().chapters);
        }
        return places;
    }

    std::vector<ListedPlace> fiftyStates() const
    {
        const auto chapters = m_scope.index().chapters();
        const auto states = m_scope.index().directory().states();
        std::vector<ListedPlace> places;
        for (std::size_t key = 0; key < states.size(); ++key) {
            const bool isAmong = m_question.states.isEmpty() || m_question.states.contains(states[key].code);
            if (states[key].kind != State::Kind::State || !isAmong)
                continue;
            places.push_back({states[key].code, states[key].name});
            const auto known = m_chapters.find(int(key));
            if (known == m_chapters.end())
                continue;
            std::copy_if(known->second.begin(), known->second.end(), std::back_inserter(places.back().chapters),
                         [&](quint32 chapter) { return chapters[chapter].isCountedOn(m_day); });
            sortByName(places.back().chapters);
        }
        return places;
    }

    bool isAsked(const CountedSpell &spell) const
    {
        switch (m_question.turn) {
        case Turn::Standing:
            return spell.during.contains(m_day);
        case Turn::Appeared:
            return spell.isFirst && isInPeriod(spell.during.from);
        case Turn::Returned:
            return !spell.isFirst && isInPeriod(spell.during.from);
        default:
            return isInPeriod(spell.during.until);
        }
    }

    bool isInPeriod(Day day) const { return day >= m_first && day <= m_last; }

    ListedPlace placeOf(const CountedSpell &spell, bool isLost) const
    {
        ListedPlace place;
        place.isGone = isLost && m_question.turn == Turn::Changed;
        place.day = dateOf(isLost ? spell.during.until : spell.during.from);
        const Day day = m_question.turn == Turn::Standing ? m_day
            : isLost                                      ? Day(spell.during.until - 1)
                                                          : spell.during.from;
        const auto chapters = m_scope.index().chapters();
        for (const quint32 chapter : m_chapters.at(spell.key)) {
            if (chapters[chapter].isCountedOn(day))
                place.chapters.push_back(chapter);
        }
        sortByName(place.chapters);
        setName(place, spell.key);
        return place;
    }

    void sortByName(std::vector<quint32> &chapters) const
    {
        const auto entries = m_scope.index().chapters();
        std::sort(chapters.begin(), chapters.end(), [&](quint32 one, quint32 other) {
            return QString::localeAwareCompare(entries[one].name, entries[other].name) < 0;
        });
    }

    void setName(ListedPlace &place, int key) const
    {
        const RosterIndex &index = m_scope.index();
        const ChapterEntry &chapter = index.chapters()[m_chapters.at(key).front()];
        if (m_question.counted == Counted::States) {
            const State &state = index.directory().states()[std::size_t(key)];
            place.id = state.code;
            place.name = state.name;
        } else if (m_question.counted == Counted::Schools) {
            const School *school = index.directory().find(chapter.countsAs);
            place.id = chapter.countsAs;
            place.name = school ? school->name : chapter.name;
        } else {
            place.id = chapter.id;
            place.name = chapter.name;
        }
    }

    Scope m_scope;
    PlaceQuestion m_question;
    Day m_day;
    Day m_first = 0; ///< of the period, as the next
    Day m_last = 0;
    std::unordered_map<int, std::vector<quint32>> m_chapters; ///< by what they make count
};

} // namespace

QString placesOf(const PlaceQuestion &question)
{
    QStringList parts{countedCodes.at(int(question.counted)), turnCodes.at(int(question.turn)),
                      question.period.from.toString(Qt::ISODate), question.period.until.toString(Qt::ISODate)};
    return (parts + question.states).join(u';');
}

std::optional<PlaceQuestion> placeQuestion(const QString &list)
{
    const QStringList parts = list.split(u';');
    if (parts.size() < 4)
        return std::nullopt;
    const auto counted = countedCodes.indexOf(parts[0]);
    const auto turn = turnCodes.indexOf(parts[1]);
    const Period period{QDate::fromString(parts[2], Qt::ISODate), QDate::fromString(parts[3], Qt::ISODate)};
    const bool hasPeriod = period.from.isValid() && period.from < period.until;
    const bool hasToday = turn == int(Turn::Standing) || turn == int(Turn::Changed) || turn == int(Turn::Eligible);
    const bool isOfToday = hasToday && parts[2].isEmpty() && parts[3].isEmpty();
    if (turn == int(Turn::Eligible) && counted == int(Counted::Chapters))
        return std::nullopt;
    if (counted < 0 || turn < 0 || (!hasPeriod && !isOfToday))
        return std::nullopt;
    return PlaceQuestion{Counted(counted), Turn(turn), period, parts.mid(4)};
}

std::vector<ListedPlace> listPlaces(const RosterIndex::Pointer &index, const PlaceQuestion &question, QDate date)
{
    return Lister(scopeOf(index, question.states), question, date).list();
}

} // namespace chapterhouse::app
