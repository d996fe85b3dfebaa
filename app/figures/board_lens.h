// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QQmlEngine>

namespace chapterhouse::app {

/// How the whole board looks at its book: on which day, and whether for others to see. Every page follows the one lens
/// of its window, so that a map, a curve and a table never show two different days.
class BoardLens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY dateChanged FINAL)
    Q_PROPERTY(bool away READ isAway NOTIFY dateChanged FINAL)
    Q_PROPERTY(bool forSharing READ isForSharing WRITE setForSharing NOTIFY forSharingChanged FINAL)

public:
    using QObject::QObject;

    QDate date() const { return m_date; } ///< invalid: the day of the book itself
    void setDate(QDate date);
    int day() const { return m_date.isValid() ? int(m_date.toJulianDay()) : 0; } ///< Julian day number; 0 for the same
    void setDay(int day);
    bool isAway() const { return m_date.isValid(); } ///< on another day than the book's own
    bool isForSharing() const { return m_forSharing; }
    void setForSharing(bool forSharing); ///< counts of people are rounded everywhere

Q_SIGNALS:
    void dateChanged();
    void forSharingChanged();

private:
    QDate m_date;
    bool m_forSharing = false;
};

} // namespace chapterhouse::app
