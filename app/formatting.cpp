// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatting.h"

#include <QLocale>

namespace chapterhouse::app {

QString shortDate(QDate date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace chapterhouse::app
