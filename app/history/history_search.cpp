// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_search.h"

#include "app/action_text.h"
#include "app/backups.h"
#include "app/folding.h"
#include "app/roster/roster_columns.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr std::size_t mostRecords = 1000;

/// How the labels of a kind begin.
QStringList prefixesOf(HistoryModel::Kind kind)
{
    switch (kind) {
    case HistoryModel::Members:
        return {QStringLiteral("member.")};
    case HistoryModel::Chapters:
        return {QStringLiteral("chapter."), QStringLiteral("contact."), QStringLiteral("head_count.")};
    case HistoryModel::Officers:
        return {QStringLiteral("officer.")};
    case HistoryModel::Consent:
        return {QStringLiteral("consent.")};
    case HistoryModel::Imports:
        return {QStringLiteral("import.")};
    case HistoryModel::BookItself:
        return {QStringLiteral("book."), QStringLiteral("school."), QStringLiteral("push."), QStringLiteral("region.")};
    case HistoryModel::Everything:
        break;
    }
    return {};
}

QStringList labelsOfKind(const QStringList &labels, HistoryModel::Kind kind)
{
    QStringList found;
    const QStringList prefixes = prefixesOf(kind);
    for (const QString &label : labels) {
        if (std::any_of(prefixes.begin(), prefixes.end(),
                        [&](const QString &prefix) { return label.startsWith(prefix); }))
            found << label;
    }
    // Nothing of that kind ever happened: no label must not mean any label.
    return found.isEmpty() && !prefixes.isEmpty() ? prefixes : found;
}

QDateTime beginOf(HistoryModel::Since since, const QDateTime &now)
{
    const QDateTime today = now.toLocalTime().date().startOfDay();
    switch (since) {
    case HistoryModel::Today:
        return today;
    case HistoryModel::Week:
        return today.addDays(-6);
    case HistoryModel::Month:
        return today.addDays(-29);
    case HistoryModel::Year:
        return today.addYears(-1);
    case HistoryModel::LastBackup:
    case HistoryModel::Ever:
        break;
    }
    return {};
}

std::vector<db::RowKey> recordsNamed(const RosterIndex &roster, const QString &text)
{
    std::vector<db::RowKey> records;
    const QByteArray wanted = folded(text);
    for (const ChapterEntry &chapter : roster.chapters()) {
        if (records.size() < mostRecords && folded(chapter.name).contains(wanted))
            records.push_back({QStringLiteral("chapter"), {chapter.id}});
    }
    RosterFilter filter;
    filter.text = text;
    filter.archived = RosterFilter::Archived::Include;
    for (const quint32 row : roster.rows(filter)) {
        if (records.size() >= mostRecords)
            break;
        // The search of the roster also finds people by their chapter: here only the name counts.
        if (!QByteArray::fromStdString(std::string(roster.columns().name(row))).contains(wanted))
            continue;
        const MemberKey key = roster.key(row);
        records.push_back({QStringLiteral("member"), {key.chapterId, key.memberId}});
    }
    return records;
}

} // namespace

std::vector<qint64> HistorySearch::run(db::Connection &connection, const RosterIndex::Pointer &roster) const
{
    const db::HistoryReader reader(connection);
    db::HistoryFilter filter;
    filter.from = beginOf(since, now);
    if (since == HistoryModel::LastBackup) {
        const Backups::Newest newest = Backups::newestOf(connection);
        filter.from = newest.steps > 0 ? newest.since : now;
    }
    if (kind != HistoryModel::Everything)
        filter.labels = labelsOfKind(reader.labels(), kind);
    if (const QByteArray wanted = folded(text.trimmed()); !wanted.isEmpty()) {
        db::HistoryFilter::Mention mention;
        for (const QString &label : reader.labels()) {
            if (folded(actionText(label)).contains(wanted))
                mention.labels << label;
        }
        for (const QString &author : reader.authors()) {
            if (folded(author).contains(wanted))
                mention.authors << author;
        }
        if (roster)
            mention.records = recordsNamed(*roster, text.trimmed());
        filter.mention = mention;
    }
    return reader.numbers(filter);
}

} // namespace chapterhouse::app
