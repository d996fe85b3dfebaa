// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/workbook_numbers.h"

#include <QByteArray>
#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace chapterhouse::csv {

namespace {

constexpr double mostDays = 2958466; ///< the day after 31 December 9999
constexpr int daysBefore1904 = 1462;
constexpr int leapDayOf1900 = 60; ///< it was none, but the spreadsheets count it
constexpr int secondsOfDay = 24 * 60 * 60;
constexpr double exactIntegers = 1e15; ///< more digits than a spreadsheet keeps

/// The letters of a format that stand for parts of a date or a time, in lower case; of its first section only.
QString lettersOf(QStringView format)
{
    QString letters;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next character is shown, or is a gap
        else if (c == u'"' || c == u'[')
            i = std::max(i, format.indexOf(c == u'"' ? u'"' : u']', i + 1)); // words, colours, languages
        else
            letters += c.toLower();
    }
    return letters;
}

std::string plainText(double number)
{
    if (std::abs(number) < exactIntegers && number == std::floor(number))
        return std::to_string(qint64(number));
    return QByteArray::number(number, 'g', 15).toStdString();
}

std::string dateText(double number, NumberKind kind)
{
    const double days = std::floor(number);
    const auto seconds = int(std::lround((number - days) * secondsOfDay));
    const int shift = days < leapDayOf1900 ? 1 : 0;
    const QDate date = QDate(1899, 12, 30).addDays(qint64(days) + shift + seconds / secondsOfDay);
    const QString time = QTime(0, 0).addSecs(seconds % secondsOfDay).toString(Qt::ISODate);
    if (kind == NumberKind::Time && days == 0)
        return time.toStdString();
    const QString day = date.toString(Qt::ISODate);
    return (kind == NumberKind::Date ? day : day + u' ' + time).toStdString();
}

} // namespace

NumberKind kindOfBuiltInFormat(int id)
{
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 22)
        return NumberKind::DateTime;
    if (isIn(18, 21) || isIn(32, 35) || isIn(45, 47) || isIn(55, 56))
        return NumberKind::Time;
    return isIn(14, 17) || isIn(27, 31) || id == 36 || isIn(50, 54) || isIn(57, 58) ? NumberKind::Date
                                                                                    : NumberKind::Plain;
}

NumberKind kindOfFormat(QStringView format)
{
    const QString letters = lettersOf(format);
    if (letters.contains(QLatin1String("general")))
        return NumberKind::Plain;
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool hasDate = letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !hasTime);
    if (hasDate)
        return hasTime ? NumberKind::DateTime : NumberKind::Date;
    return hasTime ? NumberKind::Time : NumberKind::Plain;
}

std::string numberText(std::string_view number, NumberKind kind, bool from1904)
{
    bool isNumber = false;
    const double value = QByteArray::fromRawData(number.data(), qsizetype(number.size())).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::string(number);
    const double days = from1904 ? value + daysBefore1904 : value;
    return kind == NumberKind::Plain || days < 0 || days >= mostDays ? plainText(value) : dateText(days, kind);
}

} // namespace chapterhouse::csv
