// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_report.h"

#include "app/states/state_shapes.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace chapterhouse::app {

namespace {

Standing standingOf(ChapterStatus status)
{
    switch (status) {
    case ChapterStatus::Active:
    case ChapterStatus::AtRisk:
        return Standing::Reached;
    case ChapterStatus::Forming:
    case ChapterStatus::Applied:
        return Standing::Forming;
    case ChapterStatus::Prospect:
        return Standing::Prospect;
    default:
        return Standing::None;
    }
}

QDate sinceOf(const ChapterEntry &entry, Day day)
{
    QDate since;
    for (const ChapterEntry::Status &status : entry.statuses) {
        if (status.since <= day)
            since = dateOf(status.since);
    }
    return since;
}

/// Puts the parts of a report together.
class Reporter {
public:
    Reporter(const RosterIndex::Pointer &snapshot, QDate date)
        : m_index(snapshot), m_directory(snapshot->directory()), m_scope(snapshot), m_date(date)
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    StatesReport report()
    {
        m_report.asOf = m_date;
        m_report.total = headline(m_scope, m_date);
        addLines();
        addChapters();
        addSchools();
        for (StateLine &line : m_report.lines)
            arrange(line);
        std::stable_sort(m_report.dots.begin(), m_report.dots.end(),
                         [](const SchoolDot &a, const SchoolDot &b) { return a.standing < b.standing; });
        return std::move(m_report);
    }

private:
    void addLines();
    void addChapters();
    void addSchools();
    void addDot(const School &school, Standing standing);
    void arrange(StateLine &line) const;
    StateLine *lineOf(int state);

    RosterIndex::Pointer m_index;
    const Directory &m_directory;
    Scope m_scope;
    QDate m_date;
    QCollator m_collator;
    StatesReport m_report;
    QHash<QString, Standing> m_standings; ///< by place: a school or a campus
    QHash<QString, SchoolPlace> m_uncounted; ///< by school: its furthest chapter, where that does not count
};

void Reporter::addLines()
{
    for (const State &state : m_directory.states()) {
        StateLine line{
            state.code, state.name, state.region, state.division, state.kind, state.tileColumn, state.tileRow, {},
            {},         {}};
        m_report.lines.push_back(std::move(line));
    }
    for (const Line &part : byState(m_scope, m_date)) {
        if (part.key.isEmpty())
            m_report.lines.emplace_back().code = StateLine::unknown();
        lineOf(m_directory.stateIndex(part.key))->figures = part.figures;
    }
}

StateLine *Reporter::lineOf(int state)
{
    if (state >= 0)
        return &m_report.lines[std::size_t(state)];
    const bool hasUnknown = m_report.lines.size() > m_directory.states().size();
    return hasUnknown ? &m_report.lines.back() : nullptr;
}

void Reporter::addChapters()
{
    const Day day = dayOf(m_date);
    const auto entries = m_index->chapters();
    for (std::size_t place = 0; place < entries.size(); ++place) {
        const ChapterEntry &entry = entries[place];
        if (entry.isNational || entry.isMerged || entry.archivedOn <= day)
            continue;
        const ChapterStatus status = entry.statusOn(day);
        const Standing standing = standingOf(status);
        for (const QString &where : {entry.schoolId, entry.countsAs})
            m_standings[where] = std::max(m_standings.value(where), standing);

        SchoolPlace &furthest = m_uncounted[entry.countsAs];
        if (furthest.chapterId.isEmpty() || standing > furthest.standing) {
            furthest.standing = standing;
            furthest.status = status;
            furthest.chapterId = entry.id;
        }
        StateLine *line = lineOf(entry.state);
        if (!line)
            continue;
        const School *school = m_directory.find(entry.schoolId);
        line->chapters.push_back({entry.id, entry.name, school ? school->name : QString(), status, sinceOf(entry, day),
                                  membership(m_scope.inChapter(quint32(place)), m_date).members()});
    }
}

void Reporter::addSchools()
{
    for (const School &school : m_directory.schools()) {
        const Standing standing = m_standings.value(school.id);
        const auto chapter = m_uncounted.constFind(school.id);
        const bool hasChapter = chapter != m_uncounted.constEnd();
        if (!school.isEligible(m_date) && !hasChapter && standing == Standing::None)
            continue;
        addDot(school, standing);
        StateLine *line = lineOf(m_directory.stateIndex(school.state));
        if (school.isCampus() || standing == Standing::Reached || !line)
            continue;
        SchoolPlace place = hasChapter ? *chapter : SchoolPlace();
        place.id = school.id;
        place.name = school.name;
        place.city = school.city;
        line->openSchools.push_back(place);
    }
}

void Reporter::addDot(const School &school, Standing standing)
{
    const StateShapes &shapes = StateShapes::shipped();
    if (!school.latitudeMicro || !school.longitudeMicro || !shapes.canPlace(school.state))
        return;
    m_report.dots.push_back(
        {shapes.place(school.state, *school.latitudeMicro / 1e6, *school.longitudeMicro / 1e6), school.name, standing});
}

void Reporter::arrange(StateLine &line) const
{
    // What stands at a school without a chapter that counts is said there; beside one that counts it is listed here.
    std::erase_if(line.chapters, [&](const ChapterPlace &chapter) {
        return !isCounted(chapter.status)
            && std::any_of(line.openSchools.begin(), line.openSchools.end(),
                           [&](const SchoolPlace &school) { return school.chapterId == chapter.id; });
    });
    std::sort(line.chapters.begin(), line.chapters.end(), [this](const ChapterPlace &a, const ChapterPlace &b) {
        if (isCounted(a.status) != isCounted(b.status))
            return isCounted(a.status);
        const int names = m_collator.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    std::stable_sort(line.openSchools.begin(), line.openSchools.end(),
                     [](const SchoolPlace &a, const SchoolPlace &b) { return a.standing > b.standing; });
}

} // namespace

const StateLine *StatesReport::find(const QString &code) const
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const StateLine &line) { return line.code == code; });
    return found == lines.end() ? nullptr : &*found;
}

StatesReport statesReport(const RosterIndex::Pointer &snapshot, QDate date)
{
    return Reporter(snapshot, date).report();
}

} // namespace chapterhouse::app
