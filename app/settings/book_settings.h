// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attention/attention_thresholds.h"
#include "app/settings/book_reader.h"

#include <QQmlEngine>

namespace chapterhouse::app {

/// What is set for the whole book and travels with it, as its settings page edits it. Each change is one action that
/// can be undone; what fails is said by the book, and what is still in force shows again.
class BookSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(bool national READ isNational NOTIFY changed FINAL)
    Q_PROPERTY(int smallNumberThreshold READ smallNumberThreshold WRITE setSmallNumberThreshold NOTIFY changed FINAL)
    Q_PROPERTY(int membersDownPercent READ membersDownPercent WRITE setMembersDownPercent NOTIFY changed FINAL)
    Q_PROPERTY(int vacantDays READ vacantDays WRITE setVacantDays NOTIFY changed FINAL)
    Q_PROPERTY(int rosterDays READ rosterDays WRITE setRosterDays NOTIFY changed FINAL)
    Q_PROPERTY(int termEndsDays READ termEndsDays WRITE setTermEndsDays NOTIFY changed FINAL)
    Q_PROPERTY(int stuckDays READ stuckDays WRITE setStuckDays NOTIFY changed FINAL)

public:
    explicit BookSettings(QObject *parent = nullptr);

    Book *book() const { return m_reader.book(); }
    void setBook(Book *book);
    bool isShown() const { return m_reader.isShown(); }
    void setShown(bool shown); ///< false: nothing is read
    QString name() const;
    void setName(const QString &name); ///< blank: the name stays
    bool isNational() const { return m_values.isNational; }
    /// The smallest group that a shared figure tells; 0: any.
    int smallNumberThreshold() const { return m_values.smallNumber; }
    void setSmallNumberThreshold(int threshold);

    /// When a chapter needs help, see AttentionThresholds; 0: never for this reason.
    int membersDownPercent() const { return m_values.attention.membersDownPercent; }
    void setMembersDownPercent(int percent) { set(AttentionThresholds::membersDown, percent); }
    int vacantDays() const { return m_values.attention.vacantDays; }
    void setVacantDays(int days) { set(AttentionThresholds::vacant, days); }
    int rosterDays() const { return m_values.attention.rosterDays; }
    void setRosterDays(int days) { set(AttentionThresholds::roster, days); }
    int termEndsDays() const { return m_values.attention.termEndsDays; }
    void setTermEndsDays(int days) { set(AttentionThresholds::termEnds, days); }
    int stuckDays() const { return m_values.attention.stuckDays; }
    void setStuckDays(int days) { set(AttentionThresholds::stuck, days); }

Q_SIGNALS:
    void bookChanged();
    void shownChanged();
    void changed();

private:
    struct Values {
        int smallNumber = 10;
        bool isNational = true;
        AttentionThresholds attention;
    };
    static Values valuesOf(db::Connection &connection);
    void ask();
    void set(const AttentionThresholds::Field &field, int value);
    void write(const QString &label, const QString &key, const QString &value);

    BookReader m_reader{this, [this] { ask(); }};
    Values m_values; ///< those of the book; what was just set holds until the book says otherwise
};

} // namespace chapterhouse::app
