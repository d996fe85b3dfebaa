// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/status_intervals.h"

#include "app/details/detail_line.h"

#include <algorithm>

namespace chapterhouse::app {

QString StatusInterval::spoken() const
{
    QStringList parts{title, text, note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<StatusInterval> statusIntervals(const std::vector<db::ChapterStatus> &statuses, QDate today)
{
    if (statuses.empty())
        return {};
    const QDate first = statuses.front().since;
    const QDate last = statuses.back().since;
    const qint64 least = std::max<qint64>(first.daysTo(std::max(today, last)) / 12, 30); // of one that goes on
    const QDate end = std::max(today, last.addDays(least));
    const auto whole = double(first.daysTo(end));

    std::vector<StatusInterval> intervals;
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const db::ChapterStatus &status = statuses[i];
        const QDate until = i + 1 < statuses.size() ? statuses[i + 1].since : QDate();
        if (until == status.since)
            continue; // on one day the later one rules
        const ChapterStatus value = chapterStatus(status.status.toStdString());
        StatusInterval interval;
        interval.id = status.id;
        interval.title = nameOf(value);
        interval.text = periodText(status.since, until);
        interval.note = status.reason;
        interval.tone = toneOf(value);
        interval.begins = double(first.daysTo(status.since)) / whole;
        interval.lasts = double(status.since.daysTo(until.isValid() ? until : end)) / whole;
        interval.isNow = status.since <= today && (!until.isValid() || until > today);
        intervals.push_back(interval);
    }
    std::reverse(intervals.begin(), intervals.end());
    return intervals;
}

} // namespace chapterhouse::app
