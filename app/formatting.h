// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace chapterhouse::app {

/// The date as the user's locale writes it short, with all four digits of the year; '' for an invalid one.
QString shortDate(QDate date);
QString longDate(QDate date); ///< "31 August 2020"
QString number(qint64 value); ///< "1,204", in the user's locale

} // namespace chapterhouse::app
