// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attention/attention_thresholds.h"
#include "app/attention/concern.h"
#include "app/roster/roster_index.h"

#include <QDate>
#include <QStringList>

#include <map>

namespace chapterhouse::app {

/// What in a book needs help on a day, by the rules of attention_rules.h.
struct Attention {
    AttentionThresholds thresholds;
    std::array<int, concerns.size()> counts{}; ///< by concern: of chapters, or of offices where it is about those
    std::map<QString, QStringList> chapters; ///< by id: the codes of their concerns; the national row is none of them

    int count(Concern concern) const { return counts[std::size_t(concern)]; }
    QStringList of(const QString &chapterId) const;
};

/// Throws db::Error.
Attention readAttention(db::Connection &connection, const RosterIndex::Pointer &index, QDate day);

} // namespace chapterhouse::app
