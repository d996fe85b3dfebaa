// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QString>
#include <QVariantList>

namespace chapterhouse::app {

/// A day on the sheet of a month.
class CalendarDay {
    Q_GADGET
    QML_VALUE_TYPE(calendarDay)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString spoken MEMBER spoken)
    Q_PROPERTY(bool isInMonth MEMBER isInMonth)
    Q_PROPERTY(bool isChosen MEMBER isChosen)
    Q_PROPERTY(bool isToday MEMBER isToday)

public:
    QString text; ///< its number
    QString spoken; ///< "Thursday, 3 September 2026"
    bool isInMonth = false; ///< not of the month before or after
    bool isChosen = false;
    bool isToday = false;
};

/// What stands behind a field for a date: what is typed, the day that it means, and a month to choose from. Days go to
/// QML as ISO 8601: its own dates have a time zone, and a day too early now and then.
class DateInput : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date WRITE setDate NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString spelled READ spelled NOTIFY changed FINAL)
    Q_PROPERTY(QString monthText READ monthText NOTIFY daysChanged FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT FINAL)
    Q_PROPERTY(QVariantList days READ days NOTIFY daysChanged FINAL)

public:
    using QObject::QObject;

    Book *book() const { return m_book; }
    void setBook(Book *book); ///< whose day is "today"
    const QString &text() const { return m_text; }
    void setText(const QString &text); ///< as it is typed
    QString date() const; ///< '' for none, or while what is typed is none
    void setDate(const QString &iso);
    const QString &problem() const { return m_problem; } ///< why what is typed is no day
    QString spelled() const; ///< "Thursday, 3 September 2026", to see whether it was understood
    QString monthText() const; ///< of the sheet: "September 2026"
    QStringList weekdays() const; ///< short, as the locale begins the week
    QVariantList days() const; ///< of CalendarDay: six weeks

    Q_INVOKABLE void setToday();
    Q_INVOKABLE void step(int days); ///< from the day that stands there, else from today
    Q_INVOKABLE void stepMonth(int months); ///< the day too
    Q_INVOKABLE void turnMonth(int months); ///< the shown month alone
    Q_INVOKABLE void choose(int place); ///< in days()

Q_SIGNALS:
    void bookChanged();
    void changed();
    void daysChanged();
    void edited(); ///< by the user, not by setDate()

private:
    void take(QDate date);
    void show(QDate month);
    QDate startingDay() const;
    QDate firstDay() const; ///< of days()

    QPointer<Book> m_book;
    QDate m_today;
    QDate m_date;
    QDate m_month = QDate(2000, 1, 1);
    QString m_text;
    QString m_problem;
};

} // namespace chapterhouse::app
