// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/figure_effect.h"
#include "app/editing/saving.h"
#include "app/members/member_choice.h"
#include "app/roster/members_model.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include <functional>

namespace chapterhouse::app {

/// Something that is done to one member or to many, as one action: says beforehand what will happen to how many, and
/// what it does to the figures. Whom it would not change is left alone; where it may not be done to one, it is done to
/// none.
class MemberStep : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one for each thing that can be done.")
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(bool effectShown READ isEffectShown NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::FigureEffect *effect READ effect CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)

public:
    explicit MemberStep(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    int count() const { return int(m_members.count()); }
    const QString &who() const { return m_who; } ///< "Sam Rivera", "12 members"
    virtual QString sentence() const = 0; ///< what will happen; '' while something is still to be said
    bool isReady() const;
    bool isEffectShown() const; ///< the figures are worked out for so many
    FigureEffect *effect() { return &m_effect; }
    Saving *saving() { return &m_saving; }

    /// With the selected rows of the table, or with the member of `key` where there are none.
    Q_INVOKABLE void begin(chapterhouse::app::MembersModel *table, const QString &key);
    void beginWith(MemberChoice members);
    Q_INVOKABLE void run(); ///< done() follows, or the failure of saving()

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void changed();
    void done();

protected:
    /// Does it to one member, inside the action; false where nothing had to be changed.
    using Deed = std::function<bool(db::Connection &, const db::Member &)>;
    virtual QString label() const = 0; ///< of the action
    virtual Deed deed() const = 0; ///< must own all it uses
    virtual QDate factDate() const { return {}; } ///< from when it counts
    virtual void start() { } ///< begin() has chosen the members
    void refresh(); ///< what was said of the step has changed
    QDate today() const;
    const MemberChoice &members() const { return m_members; }

private:
    BookFile::Work work() const;
    void nameThem();
    void askEffect();

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    MemberChoice m_members;
    QString m_who;
    FigureEffect m_effect;
    QTimer m_pause; ///< while one types
    Saving m_saving;
};

} // namespace chapterhouse::app
