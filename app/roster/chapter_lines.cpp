// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/chapter_lines.h"

#include "app/attention/attention.h"
#include "app/figures/told_places.h"
#include "app/folding.h"
#include "app/formatting.h"
#include "app/roster/chapters_model.h"
#include "app/roster/row_selection.h"
#include "db/chapter_store.h"
#include "db/officer_store.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <numeric>

namespace chapterhouse::app {

namespace {

// Rows of those who are there that day.
std::vector<quint8> presentRows(const RosterIndex &index, QDate date)
{
    RosterFilter present;
    present.asOf = date;
    present.statuses = {MemberStatus::Active, MemberStatus::Away};
    return maskOf(index.columns(), present);
}

void fillPlace(ChapterLine &line, const ChapterEntry &entry, const Directory &directory, const StateRegions &regions)
{
    if (const School *school = directory.find(entry.schoolId)) {
        line.school = school->name;
        line.city = school->city;
    }
    QString stateName;
    if (entry.state >= 0) {
        const State &state = directory.states()[std::size_t(entry.state)];
        line.state = state.code;
        stateName = state.name;
        line.region = regions.regionOf(state.code);
    }
    line.haystack =
        folded(QStringList{line.name, line.school, line.city, line.state, stateName, nameOf(line.status)}.join(u' '));
}

template <typename Value> int compareValues(const Value &a, const Value &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

// What is not known comes last.
int compareDays(QDate a, QDate b)
{
    if (a.isValid() != b.isValid())
        return a.isValid() ? -1 : 1;
    return compareValues(a, b);
}

int compareTexts(const QString &a, const QString &b)
{
    static const QCollator collator = [] {
        QCollator made;
        made.setCaseSensitivity(Qt::CaseInsensitive);
        made.setNumericMode(true);
        return made;
    }();
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty() ? 1 : -1;
    return collator.compare(a, b);
}

/// Its text; and the count itself becomes what may be told, so that no order tells more.
QString told(int &count, const Suppression &suppression)
{
    const SharedCount shared = suppression.count(count);
    count = shared.isMasked ? 1 : shared.value;
    return shared.text(suppression.threshold());
}

} // namespace

std::vector<ChapterLine> readChapterLines(db::Connection &connection, const RosterIndex::Pointer &index,
                                          const StateRegions &regions, QDate date, bool withLater,
                                          const Suppression &suppression)
{
    std::map<QString, db::Chapter> records;
    for (db::Chapter &chapter : db::ChapterStore(connection).all())
        records.emplace(chapter.id, std::move(chapter));
    const auto presidents = db::OfficerStore(connection).presidents(date);
    const std::vector<quint8> present = presentRows(*index, date);
    const Attention attention = readAttention(connection, index, date);
    const Day day = dayOf(date);
    const ToldPlaces places(*index, date, suppression);

    std::vector<ChapterLine> lines;
    for (std::size_t place = 0; place < index->chapters().size(); ++place) {
        const ChapterEntry &entry = index->chapters()[place];
        const bool isLater = !entry.statuses.empty() && entry.statuses.front().since > day;
        if (entry.isNational || entry.isMerged || (isLater && !withLater))
            continue;
        ChapterLine line;
        line.id = entry.id;
        line.name = entry.name;
        line.status = entry.statusOn(day);
        line.isArchived = entry.archivedOn <= day;
        line.countedOnly = entry.headsOn(day);
        line.members =
            std::accumulate(present.begin() + entry.rows.first, present.begin() + entry.rows.last, line.countedOnly);
        line.countedOnly = places.tellsHeads(place) ? line.countedOnly : untold;
        line.members = places.tellsChapter(place) ? line.members : untold;
        line.membersText = told(line.members, suppression);
        line.countedOnlyText = told(line.countedOnly, suppression);
        if (!entry.counted.empty() && entry.counted.front().from <= day)
            line.activeSince = dateOf(entry.counted.front().from);
        fillPlace(line, entry, index->directory(), regions);
        line.concerns = attention.of(entry.id);
        if (const auto record = records.find(entry.id); record != records.end()) {
            line.origin = record->second.origin;
            if (record->second.rosterUpdatedOn <= date)
                line.rosterUpdatedOn = record->second.rosterUpdatedOn;
        }
        if (const auto names = presidents.find(entry.id); names != presidents.end())
            line.president = names->second.join(QStringLiteral(", "));
        lines.push_back(std::move(line));
    }
    return lines;
}

QString originName(const QString &code)
{
    if (code == QLatin1String("new"))
        return ChaptersModel::tr("New");
    if (code == QLatin1String("affiliated"))
        return ChaptersModel::tr("Affiliated");
    return {};
}

QString placeOf(const ChapterLine &line)
{
    return line.city.isEmpty() ? line.state : ChaptersModel::tr("%1, %2", "city, state").arg(line.city, line.state);
}

QString chapterText(const ChapterLine &line, int column)
{
    switch (column) {
    case ChaptersModel::Name:
        return line.name;
    case ChaptersModel::School:
        return line.school;
    case ChaptersModel::Place:
        return placeOf(line);
    case ChaptersModel::Region:
        return line.region;
    case ChaptersModel::Status:
        return line.isArchived ? ChaptersModel::tr("Archived") : nameOf(line.status);
    case ChaptersModel::Members:
        return line.membersText;
    case ChaptersModel::CountedOnly:
        return line.countedOnly == 0 ? QString() : line.countedOnlyText;
    case ChaptersModel::ActiveSince:
        return shortDate(line.activeSince);
    case ChaptersModel::Origin:
        return originName(line.origin);
    case ChaptersModel::President:
        return line.president;
    case ChaptersModel::RosterUpdatedOn:
        return shortDate(line.rosterUpdatedOn);
    }
    return {};
}

int compareChapters(const ChapterLine &a, const ChapterLine &b, int column)
{
    switch (column) {
    case ChaptersModel::Place: {
        const int states = compareTexts(a.state, b.state);
        return states != 0 ? states : compareTexts(a.city, b.city);
    }
    case ChaptersModel::Status:
        return compareValues(a.status, b.status);
    case ChaptersModel::Members:
        return compareValues(a.members, b.members);
    case ChaptersModel::CountedOnly:
        return compareValues(a.countedOnly, b.countedOnly);
    case ChaptersModel::ActiveSince:
        return compareDays(a.activeSince, b.activeSince);
    case ChaptersModel::RosterUpdatedOn:
        return compareDays(a.rosterUpdatedOn, b.rosterUpdatedOn);
    default:
        return compareTexts(chapterText(a, column), chapterText(b, column));
    }
}

} // namespace chapterhouse::app
