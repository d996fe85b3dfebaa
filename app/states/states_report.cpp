// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_report.h"

#include "app/figures/chapter_curves.h"
#include "app/states/state_shapes.h"

#include <QCollator>

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
    Reporter(const StateScopes &scopes, QDate date)
        : m_scopes(scopes), m_index(*scopes.snapshot), m_directory(m_index.directory()), m_date(date)
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    StatesReport report()
    {
        m_report.asOf = m_date;
        m_report.snapshot = m_scopes.snapshot;
        fill(m_report.total, m_scopes.whole);
        addLines();
        addRegions();
        addChapters();
        addSchools();
        for (StateLine &line : m_report.lines)
            arrange(line);
        return std::move(m_report);
    }

private:
    void fill(StateLine &line, const Scope &scope) const;
    void addLines();
    void addRegions();
    void addChapters();
    void addSchools();
    void addDot(const School &school, Standing standing);
    void arrange(StateLine &line) const;
    StateLine *lineOf(int state);

    const StateScopes &m_scopes;
    const RosterIndex &m_index;
    const Directory &m_directory;
    QDate m_date;
    QCollator m_collator;
    StatesReport m_report;
    QHash<QString, Standing> m_standings; ///< by place: a school or a campus
    QHash<QString, SchoolPlace> m_uncounted; ///< by school: its furthest chapter, where that does not count
};

void Reporter::fill(StateLine &line, const Scope &scope) const
{
    const YearOnYear figures = yearOnYear(scope, m_date);
    line.figures = figures.now;
    line.chaptersYearAgo = figures.yearAgo.reach.chapters;
    line.membersYearAgo = figures.yearAgo.membership.members();
}

void Reporter::addLines()
{
    const auto states = m_directory.states();
    for (std::size_t place = 0; place < states.size(); ++place) {
        const State &state = states[place];
        StateLine &line = m_report.lines.emplace_back();
        line.code = state.code;
        line.name = state.name;
        line.region = state.region;
        line.division = state.division;
        line.kind = state.kind;
        line.tileColumn = state.tileColumn;
        line.tileRow = state.tileRow;
        fill(line, m_scopes.states[place]);
    }
    StateLine unknown;
    unknown.code = StateLine::unknown();
    fill(unknown, m_scopes.states.back());
    const Headline &figures = unknown.figures;
    if (figures.reach.chapters > 0 || unknown.chaptersYearAgo > 0 || figures.membership.members() > 0
        || figures.movement != Movement() || figures.retention.plain.whole > 0)
        m_report.lines.push_back(std::move(unknown));
}

void Reporter::addRegions()
{
    for (std::size_t place = 0; place < m_scopes.groups.size(); ++place) {
        const StateRegions::Group &group = m_scopes.groups[place];
        StateLine &line = m_report.regions.emplace_back();
        line.code = group.value;
        line.name = group.name;
        line.states = group.states;
        fill(line, m_scopes.regions[place]);
        for (const QString &state : group.states)
            m_report.regionOf.insert(state, group.value);
    }
    if (!m_report.regions.empty() && m_report.lines.back().isUnknown())
        m_report.regions.push_back(m_report.lines.back());
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
    const auto entries = m_index.chapters();
    const std::vector<int> members = membersByChapter(m_index, m_date);
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
        line->chapters.push_back(
            {entry.id, entry.name, school ? school->name : QString(), status, sinceOf(entry, day), members[place]});
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

const StateLine *findIn(const std::vector<StateLine> &lines, const QString &code)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const StateLine &line) { return line.code == code; });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

const StateLine *StatesReport::find(const QString &key) const
{
    return findIn(shown(), key);
}

const StateLine *StatesReport::state(const QString &code) const
{
    return findIn(lines, code);
}

StatesReport statesReport(const StateScopes &scopes, QDate date)
{
    return Reporter(scopes, date).report();
}

} // namespace chapterhouse::app
