// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/attention.h"

#include "app/attention/attention_rules.h"
#include "app/expansion/pipeline.h"
#include "db/chapter_store.h"
#include "db/officer_store.h"

namespace chapterhouse::app {

namespace {

/// Gathers what the rules say.
class Watch {
public:
    Watch(const AttentionThresholds &thresholds, const RosterIndex::Pointer &index, QDate day)
        : m_index(index), m_day(day)
    {
        m_attention.thresholds = thresholds;
    }

    void lookAtOffices(const std::vector<Office> &offices)
    {
        const AttentionThresholds &thresholds = m_attention.thresholds;
        for (const Office &office : offices) {
            const ChapterEntry *chapter = m_index->chapter(office.chapterId);
            if (!chapter)
                continue;
            const OfficeGap gap = gapOf(office, *chapter, m_day, thresholds.termEndsDays);
            note(isPresidencyEnding(office, gap), Concern::PresidencyEnding, *chapter);
            note(isVacantForLong(gap, m_day, thresholds.vacantDays), Concern::OfficeVacant, *chapter);
        }
    }

    void lookAtRosters(const std::vector<db::Chapter> &records)
    {
        const AttentionThresholds &thresholds = m_attention.thresholds;
        const Scope all(m_index);
        for (const db::Chapter &record : records) {
            const ChapterEntry *chapter = m_index->chapter(record.id);
            if (!chapter || !chapter->isCountedOn(dayOf(m_day)))
                continue;
            const QDate heardOfOn = rosterHeardOfOn(*m_index, *chapter, record.rosterUpdatedOn, m_day);
            note(isRosterOld(heardOfOn, m_day, thresholds.rosterDays), Concern::RosterOld, *chapter);
            const auto place = quint32(chapter - m_index->chapters().data());
            note(isDownInMembers(all.inChapter(place), m_day, thresholds.membersDownPercent), Concern::MembersDown,
                 *chapter);
        }
    }

    void lookAtSteps(const ExpansionRecords &records)
    {
        const Pipeline board = pipeline(*m_index, records, m_day, m_attention.thresholds.stuckDays);
        for (const PipelineStep &step : board.steps) {
            for (const PipelineCard &card : step.cards)
                note(card.isStuck, Concern::Stuck, *m_index->chapter(card.chapterId));
        }
    }

    const Attention &attention() const { return m_attention; }

private:
    void note(bool isSo, Concern concern, const ChapterEntry &chapter)
    {
        if (!isSo)
            return;
        ++m_attention.counts[std::size_t(concern)];
        if (chapter.isNational)
            return;
        QStringList &codes = m_attention.chapters[chapter.id];
        if (!codes.contains(code(concern)))
            codes.append(code(concern));
    }

    Attention m_attention;
    const RosterIndex::Pointer &m_index;
    QDate m_day;
};

} // namespace

QStringList Attention::of(const QString &chapterId) const
{
    const auto found = chapters.find(chapterId);
    return found == chapters.end() ? QStringList() : found->second;
}

Attention readAttention(db::Connection &connection, const RosterIndex::Pointer &index, QDate day)
{
    Watch watch(AttentionThresholds::read(connection), index, day);
    watch.lookAtOffices(officesOf(db::OfficerStore(connection).all()));
    watch.lookAtRosters(db::ChapterStore(connection).all());
    watch.lookAtSteps(ExpansionRecords::read(connection, day));
    return watch.attention();
}

} // namespace chapterhouse::app
