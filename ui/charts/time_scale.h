// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace chapterhouse::charts {

struct TimeTick {
    QDate date;
    double position = 0; ///< from the start of the axis, in its unit of length
    QString label;
};

/// An axis of days from `first` to `last`, drawn over `length`.
struct TimeSpan {
    QDate first;
    QDate last;
    double length = 0;

    double position(QDate date) const;
};

/// The finest of months, quarters, academic terms (from August and from January), years and round numbers of years
/// whose labels stand apart; months only up to a year and a half, beyond that the terms say more. `widthOf` measures a
/// label.
std::vector<TimeTick> timeTicks(const TimeSpan &span, const QLocale &locale,
                                const std::function<double(const QString &)> &widthOf);

/// "August 2020", or its short form "Aug 2020", as the language writes it.
QString monthText(QDate date, const QLocale &locale, QLocale::FormatType format = QLocale::LongFormat);

} // namespace chapterhouse::charts
