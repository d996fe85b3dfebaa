// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/chapter_needs.h"

#include "app/attention/attention_rules.h"
#include "app/book_reading.h"
#include "app/expansion/pipeline.h"
#include "app/figures/figures.h"
#include "app/figures/told_places.h"
#include "app/formatting.h"
#include "db/chapter_store.h"
#include "db/officer_store.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

using Found = ChapterNeeds::Found;
using Needs = ChapterNeeds::Needs;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChapterNeed)
};

void lookAtOffices(Needs &needs, const std::vector<Office> &offices, const ChapterEntry &chapter, QDate day)
{
    for (const Office &office : offices) {
        const OfficeGap gap = gapOf(office, chapter, day, needs.thresholds.termEndsDays);
        if (isPresidencyEnding(office, gap))
            needs.found.push_back({.concern = Concern::PresidencyEnding, .office = office.name, .day = gap.endsOn});
        if (isVacantForLong(gap, day, needs.thresholds.vacantDays))
            needs.found.push_back({.concern = Concern::OfficeVacant, .office = office.name, .day = gap.vacantSince});
    }
}

void lookAtRoster(Needs &needs, const RosterIndex::Pointer &index, const ChapterEntry &chapter, QDate updatedOn,
                  QDate day, Suppression suppression)
{
    if (!chapter.isCountedOn(dayOf(day)) || chapter.isNational)
        return;
    const QDate heardOfOn = rosterHeardOfOn(*index, chapter, updatedOn, day);
    if (isRosterOld(heardOfOn, day, needs.thresholds.rosterDays))
        needs.found.push_back({.concern = Concern::RosterOld, .office = {}, .day = heardOfOn});
    RosterFilter own;
    own.chapters = {chapter.id};
    const Scope scope(index, own);
    if (!isDownInMembers(scope, day, needs.thresholds.membersDownPercent))
        return;
    const auto place = std::size_t(&chapter - index->chapters().data());
    needs.found.push_back({.concern = Concern::MembersDown,
                           .office = {},
                           .day = {},
                           .before = membership(scope, day.addYears(-1)).members(),
                           .now = membership(scope, day).members(),
                           .isTold = ToldPlaces(*index, day, suppression).tellsChapter(place)
                               && ToldPlaces(*index, day.addYears(-1), suppression).tellsChapter(place)});
}

void lookAtStep(Needs &needs, const Pipeline &board, const QString &chapterId)
{
    for (const PipelineStep &step : board.steps) {
        for (const PipelineCard &card : step.cards) {
            if (card.isStuck && card.chapterId == chapterId)
                needs.found.push_back({.concern = Concern::Stuck,
                                       .office = {},
                                       .day = card.lastContactOn,
                                       .before = 0,
                                       .now = card.days,
                                       .status = step.status});
        }
    }
}

QString people(int count, const Suppression &suppression)
{
    return suppression.count(count).text(suppression.threshold());
}

QString textOf(const Found &found, const Suppression &suppression)
{
    switch (found.concern) {
    case Concern::PresidencyEnding:
        return Text::tr("%1: the term ends on %2, and no one is elected", "office, date")
            .arg(found.office, shortDate(found.day));
    case Concern::OfficeVacant:
        return Text::tr("%1: no one since %2", "office, date").arg(found.office, shortDate(found.day));
    case Concern::RosterOld:
        if (suppression.isOn())
            return nameOf(found.concern); // the day may be the one on which someone joined
        return found.day.isValid() ? Text::tr("Nothing was heard of its roster since %1").arg(shortDate(found.day))
                                   : Text::tr("Nothing was ever heard of its roster");
    case Concern::MembersDown:
        if (suppression.isOn() && !found.isTold)
            return nameOf(found.concern);
        return suppression.isOn()
            ? Text::tr("%1 members, %2 a year before", "rounded: <10")
                  .arg(people(found.now, suppression), people(found.before, suppression))
            : Text::tr("%Ln members, %1 a year before", nullptr, found.now).arg(number(found.before));
    case Concern::Stuck:
        break;
    }
    const QString standing = Text::tr("%1 for %Ln days", "status", found.now).arg(nameOf(found.status));
    return found.day.isValid() ? Text::tr("%1, the last contact on %2").arg(standing, shortDate(found.day))
                               : Text::tr("%1, and no contact on record").arg(standing);
}

ChapterNeeds::Step stepOf(Concern concern)
{
    switch (concern) {
    case Concern::PresidencyEnding:
    case Concern::OfficeVacant:
        return ChapterNeeds::AddTerm;
    case Concern::RosterOld:
        return ChapterNeeds::ImportRoster;
    case Concern::MembersDown:
        return ChapterNeeds::ShowMembers;
    case Concern::Stuck:
        break;
    }
    return ChapterNeeds::LogContact;
}

QString actionOf(Concern concern)
{
    switch (concern) {
    case Concern::PresidencyEnding:
        return Text::tr("Add the successor…");
    case Concern::OfficeVacant:
        return Text::tr("Fill the office…");
    case Concern::RosterOld:
        return Text::tr("Import a roster…");
    case Concern::MembersDown:
        return Text::tr("Show its members");
    case Concern::Stuck:
        break;
    }
    return Text::tr("Log a contact");
}

} // namespace

Needs readNeeds(db::Connection &connection, const RosterIndex::Pointer &index, const QString &chapterId, QDate day,
                Suppression suppression)
{
    Needs needs;
    needs.thresholds = AttentionThresholds::read(connection);
    const ChapterEntry *chapter = index->chapter(chapterId);
    const auto record = db::ChapterStore(connection).find(chapterId);
    if (!chapter || !record)
        return needs;
    lookAtOffices(needs, officesOf(db::OfficerStore(connection).ofChapter(chapterId)), *chapter, day);
    lookAtRoster(needs, index, *chapter, record->rosterUpdatedOn, day, suppression);
    lookAtStep(needs, pipeline(*index, ExpansionRecords::read(connection, day), day, needs.thresholds.stuckDays),
               chapterId);
    std::stable_sort(needs.found.begin(), needs.found.end(),
                     [](const Found &a, const Found &b) { return a.concern < b.concern; });
    return needs;
}

void ChapterNeeds::setChapterId(const QString &chapterId)
{
    if (m_chapterId == chapterId)
        return;
    m_chapterId = chapterId;
    m_needs = {};
    Q_EMIT chapterIdChanged();
    publish(); // nothing of the one before
    setSnapshot(snapshot());
}

void ChapterNeeds::compute()
{
    if (!book())
        return;
    const auto look = [snapshot = snapshot(), id = m_chapterId, day = asOf(), suppression = suppression()](
                          db::Connection &connection) { return readNeeds(connection, snapshot, id, day, suppression); };
    workOut(readingWork(*book(), look), [this](const Result<Needs> &needs) {
        if (needs)
            m_needs = *needs;
        else if (book())
            Q_EMIT book()->failed(needs.message());
    });
}

void ChapterNeeds::publish()
{
    QVariantList lines;
    for (Found found : m_needs.found) {
        found.isTold = found.isTold && isSettled();
        ChapterNeed need;
        need.concern = code(found.concern);
        need.text = textOf(found, suppression());
        need.action = actionOf(found.concern);
        need.definition = definitionOf(found.concern, m_needs.thresholds) + u'\n' + asOfText();
        need.step = stepOf(found.concern);
        need.office = found.office;
        lines << QVariant::fromValue(need);
    }
    if (lines != m_lines) {
        m_lines = lines;
        Q_EMIT linesChanged();
    }
    Q_EMIT changed();
}

} // namespace chapterhouse::app
