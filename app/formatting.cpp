// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Formatting)
};

} // namespace

QString shortDate(QDate date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

QString longDate(QDate date)
{
    return QLocale().toString(date, Text::tr("d MMMM yyyy", "how a date is written"));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace chapterhouse::app
