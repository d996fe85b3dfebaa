// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/pipeline_overview.h"

#include "app/attention/attention_thresholds.h"
#include "app/book_reading.h"
#include "app/folding.h"

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

PipelineOverview::PipelineOverview(QObject *parent) : BookOverview(parent)
{
    for (int status = int(ChapterStatus::Prospect); status <= int(ChapterStatus::Closed); ++status)
        m_columns.append(new PipelineColumn(ChapterStatus(status), this));
}

void PipelineOverview::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    publish();
}

void PipelineOverview::compute()
{
    if (!book())
        return;
    const auto look = [snapshot = snapshot(), day = asOf()](db::Connection &connection) {
        const int stuckDays = AttentionThresholds::read(connection).stuckDays;
        return Board{pipeline(*snapshot, ExpansionRecords::read(connection, day), day, stuckDays), stuckDays};
    };
    workOut(readingWork(*book(), look), [this](const Result<Board> &board) {
        if (board)
            m_board = *board;
        else if (book())
            Q_EMIT book()->failed(board.message());
    });
}

void PipelineOverview::publish()
{
    const QByteArray search = folded(m_filter);
    for (PipelineColumn *column : m_columns) {
        PipelineStep none;
        none.status = column->status();
        const bool isKnown = !m_board.pipeline.steps.empty();
        column->set(isKnown ? m_board.pipeline.step(column->status()) : none, search, asOfText(), m_board.stuckDays);
    }
    Q_EMIT changed();
}

int PipelineOverview::columnOf(const QString &chapterId) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const PipelineColumn *column) { return column->rowOf(chapterId) >= 0; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int PipelineOverview::neighbour(int column, int by) const
{
    for (int next = column + by; next >= 0 && next < int(m_columns.size()); next += by) {
        if (m_columns[next]->count() > 0)
            return next;
    }
    return column;
}

std::size_t PipelineOverview::cards() const
{
    const auto &steps = m_board.pipeline.steps;
    return std::accumulate(steps.begin(), steps.end(), std::size_t(0),
                           [](std::size_t sum, const PipelineStep &step) { return sum + step.cards.size(); });
}

QString PipelineOverview::summary() const
{
    if (!isReady())
        return {};
    const int stuck = std::accumulate(m_columns.begin(), m_columns.end(), 0,
                                      [](int sum, const PipelineColumn *column) { return sum + column->stuck(); });
    const QString all = tr("%Ln chapters and prospects", nullptr, int(cards()));
    return (stuck > 0 ? tr("%1, %2", "how many, how many of them are stuck").arg(all, tr("%Ln stuck", nullptr, stuck))
                      : all)
        + QStringLiteral(" · ") + asOfText();
}

bool PipelineOverview::isEmpty() const
{
    return isReady() && cards() == 0;
}

} // namespace chapterhouse::app
