// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"

namespace chapterhouse::app {

namespace {

constexpr char variable[] = "CHAPTERHOUSE_TODAY";

} // namespace

std::optional<QDate> dateFromIso(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate); // also reads what follows a date, and one without noughts
    return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional(date) : std::nullopt;
}

QDate today()
{
    return dateFromIso(qEnvironmentVariable(variable)).value_or(QDate::currentDate());
}

QString unusableToday()
{
    const QString set = qEnvironmentVariable(variable);
    return dateFromIso(set) ? QString() : set;
}

} // namespace chapterhouse::app
