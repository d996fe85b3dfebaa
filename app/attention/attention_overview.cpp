// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/attention_overview.h"

#include "app/book_reading.h"
#include "app/officers/officers_model.h"

namespace chapterhouse::app {

namespace {

int officesBehind(Concern concern)
{
    switch (concern) {
    case Concern::PresidencyEnding:
        return OfficersModel::PresidencyEnding;
    case Concern::OfficeVacant:
        return OfficersModel::VacantForLong;
    case Concern::RosterOld:
    case Concern::MembersDown:
    case Concern::Stuck:
        break;
    }
    return -1;
}

} // namespace

void AttentionOverview::compute()
{
    if (!book())
        return;
    const auto read = [snapshot = snapshot(), day = asOf()](db::Connection &connection) {
        return readAttention(connection, snapshot, day);
    };
    workOut(readingWork(*book(), read), [this](const Result<Attention> &attention) {
        if (attention)
            m_attention = *attention;
        else if (book())
            Q_EMIT book()->failed(attention.message());
    });
}

void AttentionOverview::publish()
{
    QVariantList lines;
    for (const Concern concern : concerns) {
        if (m_attention.count(concern) == 0)
            continue;
        AttentionLine line;
        line.concern = code(concern);
        line.text = tellingOf(concern, m_attention.count(concern), m_attention.thresholds);
        line.definition = definitionOf(concern, m_attention.thresholds) + u'\n' + asOfText();
        line.offices = officesBehind(concern);
        lines << QVariant::fromValue(line);
    }
    if (lines != m_lines) {
        m_lines = lines;
        Q_EMIT linesChanged();
    }
    Q_EMIT changed();
}

} // namespace chapterhouse::app
