// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/table_model.h"
#include "db/chapter_status_store.h"

#include <QDate>
#include <QString>
#include <QVariantList>

#include <vector>

namespace chapterhouse::app {

/// A time during which a chapter had one status, in the words of the user's language; and its place on a strip of all.
class StatusInterval {
    Q_GADGET
    QML_VALUE_TYPE(statusInterval)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(double begins MEMBER begins)
    Q_PROPERTY(double lasts MEMBER lasts)
    Q_PROPERTY(bool isNow MEMBER isNow)
    Q_PROPERTY(QString spoken READ spoken)

public:
    QString id; ///< of the entry that began it
    QString title; ///< "Active"
    QString text; ///< "since 9/3/2019"
    QString note; ///< the reason
    int tone = TableModel::Muted;
    double begins = 0; ///< shares of the whole strip
    double lasts = 0;
    bool isNow = false; ///< it is the one in force

    QString spoken() const;
    bool operator==(const StatusInterval &) const = default;
};

/// The intervals that these statuses make, the newest first; the strip ends at `today`, or soon after a later one.
std::vector<StatusInterval> statusIntervals(const std::vector<db::ChapterStatus> &statuses, QDate today);

} // namespace chapterhouse::app
