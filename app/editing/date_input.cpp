// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/date_input.h"

#include "app/editing/typed_value.h"
#include "app/formatting.h"
#include "app/shown_date.h"

#include <QLocale>

namespace chapterhouse::app {

namespace {

constexpr int daysInWeek = 7;

} // namespace

void DateInput::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    if (m_book)
        m_today = shownDate(*m_book);
    if (!m_date.isValid())
        show(m_today);
    Q_EMIT bookChanged();
}

void DateInput::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const Result<QDate> typed = typedDate(text, m_today);
    m_date = typed ? *typed : QDate();
    m_problem = typed ? QString() : typed.message();
    if (m_date.isValid())
        show(m_date);
    Q_EMIT changed();
    Q_EMIT edited();
}

QString DateInput::date() const
{
    return m_date.toString(Qt::ISODate);
}

void DateInput::setDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    // Whoever was told that what is typed so far is no day hands that back: the typing goes on.
    if (date == m_date && (m_problem.isEmpty() || !date.isValid()))
        return;
    m_date = date;
    m_text = shortDate(date);
    m_problem.clear();
    show(date.isValid() ? date : m_today);
    Q_EMIT changed();
}

QString DateInput::spelled() const
{
    return m_date.isValid() ? QLocale().toString(m_date, QLocale::LongFormat) : QString();
}

QString DateInput::monthText() const
{
    return tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(m_month.month()), QString::number(m_month.year()));
}

QStringList DateInput::weekdays() const
{
    const QLocale locale;
    QStringList names;
    for (int day = 0; day < daysInWeek; ++day)
        names << locale.standaloneDayName((locale.firstDayOfWeek() - 1 + day) % daysInWeek + 1, QLocale::ShortFormat);
    return names;
}

QVariantList DateInput::days() const
{
    constexpr int weeks = 6; // what the longest month can touch
    QVariantList days;
    QDate date = firstDay();
    for (int place = 0; place < weeks * daysInWeek; ++place, date = date.addDays(1)) {
        CalendarDay day{QString::number(date.day()), QLocale().toString(date, QLocale::LongFormat)};
        day.isInMonth = date.month() == m_month.month();
        day.isChosen = date == m_date;
        day.isToday = date == m_today;
        days << QVariant::fromValue(day);
    }
    return days;
}

QDate DateInput::firstDay() const
{
    return m_month.addDays(-((m_month.dayOfWeek() - QLocale().firstDayOfWeek() + daysInWeek) % daysInWeek));
}

QDate DateInput::startingDay() const
{
    return m_date.isValid() ? m_date : m_today;
}

void DateInput::setToday()
{
    take(m_today);
}

void DateInput::step(int days)
{
    take(m_date.isValid() ? m_date.addDays(days) : m_today);
}

void DateInput::stepMonth(int months)
{
    take(startingDay().addMonths(months));
}

void DateInput::turnMonth(int months)
{
    show(m_month.addMonths(months));
}

void DateInput::choose(int place)
{
    take(firstDay().addDays(place));
}

void DateInput::take(QDate date)
{
    setDate(date.toString(Qt::ISODate));
    Q_EMIT edited();
}

void DateInput::show(QDate month)
{
    m_month = month.isValid() ? QDate(month.year(), month.month(), 1) : m_month;
    Q_EMIT daysChanged();
}

} // namespace chapterhouse::app
