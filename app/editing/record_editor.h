// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/figure_effect.h"
#include "app/editing/saving.h"
#include "app/roster/roster_watcher.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantMap>

namespace chapterhouse::app {

/// What stands behind a small form: the texts of its fields, what is wrong with them, and the step that saves them.
/// What could not be saved stays in the form.
class RecordEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each kind of record has its own.")
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged FINAL)
    Q_PROPERTY(bool counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::FigureEffect *effect READ effect CONSTANT FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap values READ values NOTIFY begun FINAL)
    Q_PROPERTY(QVariantMap problems READ problems NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)

public:
    explicit RecordEditor(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster); ///< for what it does to the figures; null where it does nothing to them
    bool counts() const { return countedOn().isValid(); } ///< the record is filled in, and figures depend on it
    FigureEffect *effect() { return &m_effect; }
    bool isNew() const { return m_id.isEmpty(); }
    const QVariantMap &values() const { return m_values; } ///< by field, as text
    const QVariantMap &problems() const { return m_problems; } ///< by field, in words; only after save() was tried
    Saving *saving() { return &m_saving; }

    Q_INVOKABLE void set(const QString &field, const QString &text);
    /// False, with problems(), if something is missing or wrong. Else saved() follows, or the failure of saving().
    Q_INVOKABLE bool save();
    Q_INVOKABLE void remove(); ///< nothing, for a new record

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void begun(); ///< the form is to show values()
    void changed();
    void saved();

protected:
    void begin(const QString &id, const QVariantMap &values); ///< '' : a new one
    const QString &id() const { return m_id; }
    QString text(const QString &field) const { return m_values.value(field).toString(); }

    virtual QVariantMap check() const = 0; ///< the problems
    virtual QString labelled(const char *verb) const = 0; ///< "contact.add": of the action
    virtual QString chapterId() const { return {}; }
    virtual BookFile::Work work() const = 0; ///< adds or changes, by id(); called without problems only
    virtual BookFile::Work removing() const = 0;
    virtual QDate countedOn() const { return {}; } ///< the day from which figures may change; invalid: none do
    virtual void fieldChanged(const QString &field) { Q_UNUSED(field) }

private:
    void perform(const QString &label, const BookFile::Work &work);
    void askEffect();

    QPointer<Book> m_book;
    QString m_id;
    QVariantMap m_values;
    QVariantMap m_problems;
    bool m_isTried = false;
    Saving m_saving;
    QPointer<RosterWatcher> m_roster;
    FigureEffect m_effect;
};

} // namespace chapterhouse::app
