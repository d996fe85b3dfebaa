// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/figure_effect.h"
#include "app/editing/saving.h"
#include "app/roster/roster_watcher.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// What stands behind the form of a dialog. Saving is one action of the book, or none where nothing was changed; what
/// the action would do to the figures is worked out while the form is filled.
class FormEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each form has its own.")
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
    Q_PROPERTY(bool tried READ isTried NOTIFY changed FINAL)
    Q_PROPERTY(bool covered READ isCovered NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)
    Q_PROPERTY(bool counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::FigureEffect *effect READ effect CONSTANT FINAL)

public:
    explicit FormEditor(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);

    virtual bool isDirty() const = 0; ///< something would be lost if it were closed now
    bool isTried() const { return m_isTried; } ///< to save it: what is missing may be said from then on
    bool isCovered() const; ///< names and what else tells who somebody is must not show
    Saving *saving() { return &m_saving; }
    bool counts() const { return !matter().isEmpty(); } ///< figures may depend on it
    FigureEffect *effect() { return &m_effect; }

    /// False if something is missing or wrong. Else saved() follows, or the failure of saving().
    Q_INVOKABLE bool save();

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void changed();
    void saved(const QString &id);

protected:
    virtual bool isComplete() const = 0;
    virtual QString id() const = 0; ///< of what is edited; of a new record '' until it has been added
    /// Saving has nothing to do: what is edited is as it was.
    virtual bool changesNothing() const { return !isDirty() && !id().isEmpty(); }
    virtual QString label() const = 0; ///< of the action
    /// The action itself. It puts the id of a record that it adds into `added`.
    virtual BookFile::Work work(const std::shared_ptr<QString> &added) const = 0;
    /// All that figures depend on, and '' while there is nothing to ask.
    virtual QString matter() const { return {}; }
    virtual QDate factDate() const { return {}; }

    RosterIndex::Pointer snapshot() const { return m_roster ? m_roster->snapshot() : nullptr; }
    QDate shownDay() const;
    void begin(); ///< the form is filled anew
    void perform(const QString &label, const BookFile::Work &work, const std::shared_ptr<QString> &id);

private:
    void askEffect();

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    FigureEffect m_effect;
    QString m_askedFor;
    Saving m_saving;
    bool m_isTried = false;
};

} // namespace chapterhouse::app
