// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folding.h"
#include "app/roster/roster_builder.h"

#include "db/connection.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct HeadCount {
    Day asOf;
    int heads;
};

// Where one table's rows go on after those of the chapter before.
class Follower {
public:
    Follower(db::Connection &connection, std::string_view sql) : m_query(connection.prepare(sql)), m_has(m_query.next())
    {
    }

    /// Calls `take` for every row of the chapter; chapters come in the order of their ids.
    template <typename Take> void follow(const QByteArray &chapterId, Take take)
    {
        const std::string_view id(chapterId.constData(), std::size_t(chapterId.size()));
        while (m_has && m_query.utf8(0) < id)
            m_has = m_query.next();
        for (; m_has && m_query.utf8(0) == id; m_has = m_query.next())
            take(m_query);
    }

private:
    db::Statement m_query;
    bool m_has;
};

// Numbers the schools in the order in which they come.
class SchoolKeys {
public:
    int value(const QString &school)
    {
        const auto found = m_keys.constFind(school);
        return found != m_keys.cend() ? *found : *m_keys.insert(school, int(m_keys.size()));
    }

private:
    QHash<QString, int> m_keys;
};

// One a day, the last one said of it; none that repeats the one before.
void addStatus(std::vector<ChapterEntry::Status> &statuses, ChapterEntry::Status status)
{
    if (!statuses.empty() && statuses.back().since == status.since)
        statuses.pop_back();
    if (statuses.empty() || statuses.back().status != status.status)
        statuses.push_back(status);
}

std::vector<Interval> countedIntervals(const ChapterEntry &chapter)
{
    std::vector<Interval> result;
    if (chapter.isNational || chapter.isMerged)
        return result;
    bool isCountedNow = false;
    for (const auto &[since, status] : chapter.statuses) {
        if (isCounted(status) && !isCountedNow)
            result.push_back({since, noDay});
        else if (!isCounted(status) && isCountedNow)
            result.back().until = since;
        isCountedNow = isCounted(status);
    }
    std::erase_if(result, [&](const Interval &interval) { return interval.from >= chapter.archivedOn; });
    if (!result.empty())
        result.back().until = std::min(result.back().until, chapter.archivedOn);
    return result;
}

// A head-count holds until the next one, or until the chapter stops counting; one given while it did not count never
// holds.
std::vector<ChapterEntry::Heads> headsInForce(const std::vector<Interval> &counted,
                                              const std::vector<HeadCount> &counts)
{
    std::vector<ChapterEntry::Heads> result;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const Day asOf = counts[i].asOf;
        const Day next = i + 1 < counts.size() ? counts[i + 1].asOf : noDay;
        const auto interval = std::find_if(counted.begin(), counted.end(),
                                           [&](const Interval &candidate) { return candidate.contains(asOf); });
        if (interval != counted.end() && asOf < next)
            result.push_back({{asOf, std::min(next, interval->until)}, counts[i].heads});
    }
    return result;
}

ChapterEntry entryOf(const db::Statement &query, const Directory &directory)
{
    ChapterEntry chapter;
    chapter.id = query.text(0);
    chapter.isNational = query.text(1) == QLatin1String("national");
    chapter.schoolId = query.text(2);
    chapter.archivedOn = dayOf(query.utf8(4));
    chapter.isMerged = !query.utf8(5).empty();
    const School *place = directory.find(chapter.schoolId);
    const School *school = directory.schoolOf(chapter.schoolId);
    chapter.countsAs = school ? school->id : chapter.schoolId;
    chapter.state = school ? directory.stateIndex(school->state) : -1;
    chapter.name = query.text(3);
    if (chapter.name.isEmpty() && place)
        chapter.name = place->shortName.isEmpty() ? place->name : place->shortName;
    return chapter;
}

std::string searchText(const ChapterEntry &chapter, const Directory &directory)
{
    QString text = chapter.name;
    for (const School *school : {directory.find(chapter.schoolId), directory.schoolOf(chapter.schoolId)}) {
        if (school)
            text += u'\n' + school->id + u'\n' + school->shortName + u'\n' + school->name;
    }
    if (chapter.isNational)
        text.clear();
    std::string result;
    for (const QString &line : text.split(u'\n')) {
        appendFolded(line.toStdString(), result);
        result += '\n';
    }
    return result;
}

} // namespace

void readChapters(db::Connection &connection, RosterColumns &columns)
{
    auto chapters = connection.prepare(R"(
        SELECT id, kind, school_id, local_name, archived_on, merged_into FROM chapter ORDER BY id)");
    Follower statuses(connection,
                      "SELECT chapter_id, since, status FROM chapter_status ORDER BY chapter_id, since, id");
    Follower heads(connection, "SELECT chapter_id, as_of, heads FROM head_count ORDER BY chapter_id, as_of, id");
    SchoolKeys keys;
    while (chapters.next()) {
        ChapterEntry chapter = entryOf(chapters, *columns.directory);
        const QByteArray id = chapter.id.toUtf8();
        statuses.follow(id, [&](const db::Statement &row) {
            addStatus(chapter.statuses, {dayOf(row.utf8(1)), chapterStatus(row.utf8(2))});
        });
        chapter.counted = countedIntervals(chapter);
        std::vector<HeadCount> counts;
        heads.follow(id, [&](const db::Statement &row) {
            counts.push_back({dayOf(row.utf8(1)), int(row.integer(2))});
        });
        chapter.heads = headsInForce(chapter.counted, counts);
        if (!chapter.isNational)
            chapter.schoolKey = keys.value(chapter.countsAs);
        columns.chapterTextAt.push_back(quint32(columns.chapterTexts.size()));
        columns.chapterTexts.append(searchText(chapter, *columns.directory)).push_back('\0');
        columns.chapters.push_back(std::move(chapter));
    }
    columns.chapterTextAt.push_back(quint32(columns.chapterTexts.size()));
}

} // namespace chapterhouse::app
