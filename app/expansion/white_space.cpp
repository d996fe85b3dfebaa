// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/white_space.h"

#include "app/figures/told_places.h"
#include "app/roster/roster_columns.h"
#include "app/states/state_shapes.h"

#include <QSet>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int nowhere = -1;

bool isPresent(const StayColumns &stays, quint32 row, Day day)
{
    if (stays.from[row] > day)
        return false; // also where there is no stay
    if (day < stays.until[row])
        return true;
    auto later = std::lower_bound(stays.later.begin(), stays.later.end(), row,
                                  [](const auto &entry, quint32 wanted) { return entry.row < wanted; });
    for (; later != stays.later.end() && later->row == row; ++later) {
        if (later->value.from <= day && day < later->value.until)
            return true;
    }
    return false;
}

/// How far a chapter that does not count has come, or had come: the most first worth speaking to.
int progressOf(ChapterStatus status)
{
    switch (status) {
    case ChapterStatus::Applied:
        return 6;
    case ChapterStatus::Forming:
        return 5;
    case ChapterStatus::Prospect:
        return 4;
    case ChapterStatus::Inactive:
        return 3;
    case ChapterStatus::Suspended:
        return 2;
    case ChapterStatus::Closed:
        return 1;
    default:
        return 0;
    }
}

/// By place in the directory's states: those with a border to it. Worked out once: the outlines do not change.
const QHash<QString, QStringList> &borders()
{
    static const QHash<QString, QStringList> made = [] {
        QHash<QString, QStringList> borders;
        const StateShapes &shapes = StateShapes::shipped();
        for (const StateShape &one : shapes.all()) {
            for (const StateShape &other : shapes.all()) {
                if (one.code < other.code && shapes.isBorder(one.code, other.code)) {
                    borders[one.code].append(other.code);
                    borders[other.code].append(one.code);
                }
            }
        }
        return borders;
    }();
    return made;
}

class Finder {
public:
    Finder(const RosterIndex &index, const ExpansionRecords &records, QDate date)
        : m_index(index), m_directory(index.directory()), m_records(records), m_date(date), m_day(dayOf(date))
    {
    }

    std::vector<OpenSchool> find()
    {
        lookAtReached();
        addSchools();
        for (std::size_t place = 0; place < m_index.chapters().size(); ++place)
            lookAtChapter(place);
        countPeople();
        return std::move(m_open);
    }

private:
    void lookAtReached();
    void addSchools();
    void lookAtChapter(std::size_t place);
    void addHeads(OpenSchool &school, const ChapterEntry &entry) const;
    void countPeople();
    int openOf(quint32 row) const;

    const RosterIndex &m_index;
    const Directory &m_directory;
    const ExpansionRecords &m_records;
    QDate m_date;
    Day m_day;
    QSet<QString> m_reached; ///< ids of schools
    QSet<QString> m_statesReached; ///< their codes
    std::vector<OpenSchool> m_open;
    std::vector<int> m_openOfPlace; ///< by place in the directory: the place in m_open that it counts for
    std::vector<int> m_openOfChapter; ///< by chapter
};

void Finder::lookAtReached()
{
    for (const ChapterEntry &entry : m_index.chapters()) {
        if (entry.isNational || !entry.isCountedOn(m_day))
            continue;
        m_reached.insert(entry.countsAs);
        if (entry.state >= 0)
            m_statesReached.insert(m_directory.states()[std::size_t(entry.state)].code);
    }
}

void Finder::addSchools()
{
    const auto schools = m_directory.schools();
    QHash<QString, int> eligible;
    QHash<QString, int> reached;
    m_openOfPlace.assign(schools.size(), nowhere);
    for (std::size_t place = 0; place < schools.size(); ++place) {
        const School &school = schools[place];
        if (!school.isEligible(m_date))
            continue;
        ++eligible[school.state];
        if (m_reached.contains(school.id)) {
            ++reached[school.state];
            continue;
        }
        const State *state = m_directory.state(school.state);
        m_openOfPlace[place] = int(m_open.size());
        OpenSchool &open = m_open.emplace_back();
        open.id = school.id;
        open.name = school.name;
        open.shortName = school.shortName.isEmpty() ? school.name : school.shortName;
        open.city = school.city;
        open.state = school.state;
        open.stateName = state ? state->name : school.state;
    }
    for (std::size_t place = 0; place < schools.size(); ++place) {
        const int counting = schools[place].isCampus() ? m_directory.schoolIndex(schools[place].campusOf) : nowhere;
        if (counting >= 0)
            m_openOfPlace[place] = m_openOfPlace[std::size_t(counting)];
    }
    for (OpenSchool &open : m_open) {
        open.stateEligible = eligible.value(open.state);
        open.stateReached = reached.value(open.state);
        const QStringList around = borders().value(open.state);
        open.adjacentReached = int(std::count_if(around.begin(), around.end(),
                                                 [&](const QString &code) { return m_statesReached.contains(code); }));
    }
}

void Finder::lookAtChapter(std::size_t place)
{
    const ChapterEntry &entry = m_index.chapters()[place];
    const int school = entry.isNational ? nowhere : m_directory.schoolIndex(entry.countsAs);
    const int open = school < 0 ? nowhere : m_openOfPlace[std::size_t(school)];
    m_openOfChapter.push_back(open);
    if (open < 0)
        return;
    OpenSchool &found = m_open[std::size_t(open)];
    found.chapters.push_back(place);
    if (entry.isMerged || entry.archivedOn <= m_day)
        return;
    const ChapterStatus status = entry.statusOn(m_day);
    QDate since;
    for (const ChapterEntry::Status &known : entry.statuses) {
        if (known.since <= m_day)
            since = dateOf(known.since);
    }
    const auto order = [](ChapterStatus of, QDate from) { return std::pair(progressOf(of), from); };
    if (found.chapterId.isEmpty() || order(status, since) > order(found.status, found.since)) {
        found.chapterId = entry.id;
        found.status = status;
        found.since = since;
    }
    const ContactSummary contact = m_records.contacts.value(entry.id);
    if (contact.lastOn.isValid() && (!found.contact.lastOn.isValid() || contact.lastOn >= found.contact.lastOn)) {
        found.contact.lastOn = contact.lastOn;
        found.contact.outcome = contact.outcome;
    }
    found.contact.lines += contact.lines;
    addHeads(found, entry);
}

void Finder::addHeads(OpenSchool &school, const ChapterEntry &entry) const
{
    const auto heads = m_records.heads.constFind(entry.id);
    if (heads == m_records.heads.constEnd())
        return;
    const Day asOf = dayOf(heads->asOf);
    const bool countedSince = std::any_of(entry.counted.begin(), entry.counted.end(), [&](const Interval &interval) {
        return interval.from <= m_day && asOf < interval.until;
    });
    if (!countedSince)
        school.heads += heads->heads;
}

int Finder::openOf(quint32 row) const
{
    const RosterColumns &columns = m_index.columns();
    const std::size_t chapter = columns.chapterOf(row);
    if (!columns.chapters[chapter].isNational)
        return m_openOfChapter[chapter];
    const auto own = std::lower_bound(columns.ownSchools.begin(), columns.ownSchools.end(), row,
                                      [](const auto &entry, quint32 wanted) { return entry.row < wanted; });
    return own != columns.ownSchools.end() && own->row == row ? m_openOfPlace[std::size_t(own->value)] : nowhere;
}

void Finder::countPeople()
{
    const RosterColumns &columns = m_index.columns();
    const auto count = [&](int open, quint32 row) {
        const bool isThere = open >= 0 && isPresent(columns.stays, row, m_day);
        if (isThere)
            ++m_open[std::size_t(open)].people;
        return isThere;
    };
    for (std::size_t chapter = 0; chapter < columns.chapters.size(); ++chapter) {
        const RowRange rows = columns.chapters[chapter].rows;
        for (quint32 row = rows.first; m_openOfChapter[chapter] >= 0 && row < rows.last; ++row)
            count(m_openOfChapter[chapter], row);
    }
    for (const auto &own : columns.ownSchools) {
        const int open = m_openOfPlace[std::size_t(own.value)];
        if (count(open, own.row))
            ++m_open[std::size_t(open)].network;
    }
    // Who is there with several rows was counted several times.
    std::vector<int> places;
    for (std::size_t group = 0; group < columns.groups(); ++group) {
        places.clear();
        for (const quint32 row : columns.rowsOfGroup(group)) {
            const int open = openOf(row);
            if (open >= 0 && isPresent(columns.stays, row, m_day))
                places.push_back(open);
        }
        std::sort(places.begin(), places.end());
        for (std::size_t i = 1; i < places.size(); ++i) {
            if (places[i] == places[i - 1])
                --m_open[std::size_t(places[i])].people;
        }
    }
}

} // namespace

std::vector<OpenSchool> openSchools(const RosterIndex &index, const ExpansionRecords &records, QDate date)
{
    return Finder(index, records, date).find();
}

std::vector<OpenSchool> toldOpenSchools(std::vector<OpenSchool> schools, const RosterIndex &index, QDate date,
                                        Suppression suppression)
{
    if (!suppression.isOn())
        return schools;
    std::vector<ThereCount> counts;
    for (const OpenSchool &school : schools)
        counts.push_back({index.directory().stateIndex(school.state), school.there(), school.chapters, school.network,
                          school.heads});
    const std::vector<bool> told = ToldPlaces(index, date, suppression).tellsThere(counts);
    for (std::size_t i = 0; i < schools.size(); ++i)
        schools[i].isTold = told[i];
    return schools;
}

std::vector<quint32> peopleThere(const RosterIndex &index, const QString &schoolId, QDate date)
{
    const RosterColumns &columns = index.columns();
    const Day day = dayOf(date);
    std::vector<quint32> rows;
    const auto take = [&](quint32 row) {
        if (isPresent(columns.stays, row, day))
            rows.push_back(row);
    };
    for (const ChapterEntry &entry : index.chapters()) {
        for (quint32 row = entry.rows.first; !entry.isNational && entry.countsAs == schoolId && row < entry.rows.last;
             ++row)
            take(row);
    }
    for (const auto &own : columns.ownSchools) {
        const School &school = index.directory().schools()[std::size_t(own.value)];
        if (schoolId == (school.isCampus() ? school.campusOf : school.id))
            take(own.row);
    }
    std::vector<quint32> once;
    QSet<QByteArray> people;
    for (const quint32 row : rows) {
        const QByteArray person = QByteArray::fromStdString(columns.idText(columns.person(row)));
        if (!people.contains(person)) {
            people.insert(person);
            once.push_back(row);
        }
    }
    return once;
}

} // namespace chapterhouse::app
