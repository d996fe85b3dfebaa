// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/pipeline.h"

#include <QCollator>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr std::size_t leastStays = 3; ///< of fewer a median says nothing
constexpr int usualDays = 90; ///< a term, while the book cannot tell better

/// By status: how many days each finished stay took.
using Stays = std::array<std::vector<int>, std::size_t(ChapterStatus::Closed) + 1>;

void addStays(Stays &stays, const ChapterEntry &entry, Day day)
{
    for (std::size_t i = 1; i < entry.statuses.size(); ++i) {
        const Day from = entry.statuses[i - 1].since;
        const Day until = entry.statuses[i].since;
        if (until <= day && until <= entry.archivedOn)
            stays[std::size_t(entry.statuses[i - 1].status)].push_back(until - from);
    }
}

// Of an even number the middle of the two in the middle, half a day rounded up.
std::optional<int> medianOf(std::vector<int> &days)
{
    if (days.size() < leastStays)
        return std::nullopt;
    std::sort(days.begin(), days.end());
    const std::size_t middle = days.size() / 2;
    return days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2;
}

bool canBeStuck(ChapterStatus status)
{
    return status == ChapterStatus::Prospect || status == ChapterStatus::Forming || status == ChapterStatus::Applied
        || status == ChapterStatus::AtRisk;
}

QString placeOf(const ChapterEntry &entry, const Directory &directory)
{
    const School *school = directory.find(entry.schoolId);
    const QString state = entry.state >= 0 ? directory.states()[std::size_t(entry.state)].code : QString();
    QStringList parts{school ? school->city : QString(), state};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

PipelineCard cardOf(const ChapterEntry &entry, const RosterIndex &index, const ExpansionRecords &records, QDate date)
{
    PipelineCard card;
    card.chapterId = entry.id;
    card.name = entry.name;
    if (const School *school = index.directory().find(entry.schoolId))
        card.school = school->name;
    card.place = placeOf(entry, index.directory());
    for (const ChapterEntry::Status &status : entry.statuses) {
        if (status.since <= dayOf(date))
            card.since = dateOf(status.since);
    }
    card.days = int(card.since.daysTo(date));
    card.lastContactOn = records.contacts.value(entry.id).lastOn;
    return card;
}

void findStuck(PipelineStep &step, QDate date, int stuckDays)
{
    if (!canBeStuck(step.status) || stuckDays <= 0)
        return;
    step.stuckAfter = std::max(stuckDays, 2 * step.medianDays.value_or(usualDays));
    for (PipelineCard &card : step.cards) {
        const bool isSilent = !card.lastContactOn.isValid() || card.lastContactOn.daysTo(date) > stuckDays;
        card.isStuck = card.days > step.stuckAfter && isSilent;
        step.stuck += int(card.isStuck);
    }
}

void arrange(std::vector<PipelineCard> &cards)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(cards.begin(), cards.end(), [&](const PipelineCard &a, const PipelineCard &b) {
        if (a.days != b.days)
            return a.days > b.days;
        const int names = collator.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.chapterId < b.chapterId;
    });
}

} // namespace

Pipeline pipeline(const RosterIndex &index, const ExpansionRecords &records, QDate date, int stuckDays)
{
    Pipeline result;
    result.asOf = date;
    for (int status = int(ChapterStatus::Prospect); status <= int(ChapterStatus::Closed); ++status)
        result.steps.emplace_back().status = ChapterStatus(status);
    const Day day = dayOf(date);
    Stays stays;
    for (const ChapterEntry &entry : index.chapters()) {
        if (entry.isNational || entry.isMerged)
            continue;
        addStays(stays, entry, day);
        const ChapterStatus status = entry.statusOn(day);
        if (status != ChapterStatus::None && entry.archivedOn > day)
            result.steps[std::size_t(status) - 1].cards.push_back(cardOf(entry, index, records, date));
    }
    for (PipelineStep &step : result.steps) {
        std::vector<int> &days = stays[std::size_t(step.status)];
        step.finished = int(days.size());
        step.medianDays = medianOf(days);
        findStuck(step, date, stuckDays);
        arrange(step.cards);
    }
    return result;
}

} // namespace chapterhouse::app
