// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

/// From when on a chapter needs help; settings of the book. 0 turns a rule off.
struct AttentionThresholds {
    int membersDownPercent = 10; ///< lost in a year: more than that
    int vacantDays = 90; ///< an office without a holder: that long or longer
    int rosterDays = 180; ///< since anything was heard of a roster: longer
    int termEndsDays = 30; ///< until a term ends and no one is elected: that or less
    int stuckDays = 60; ///< in a step, and without a contact: longer; see pipeline()
    bool operator==(const AttentionThresholds &) const = default;

    /// One of them as the settings page and the book's settings know it.
    struct Field {
        const char *key; ///< in the book's settings
        int AttentionThresholds::*value;
        int most;
    };
    static const Field membersDown;
    static const Field vacant;
    static const Field roster;
    static const Field termEnds;
    static const Field stuck;

    static AttentionThresholds
    fromSettings(const QMap<QString, QString> &settings); ///< what makes no sense is passed over
    static AttentionThresholds read(db::Connection &connection); ///< throws db::Error
};

} // namespace chapterhouse::app
