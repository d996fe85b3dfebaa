// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background.h"
#include "app/book.h"
#include "app/figures/board_lens.h"
#include "app/figures/suppression.h"
#include "app/roster/roster_watcher.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// What of a book's settings shapes its overviews.
struct OverviewSettings {
    QDate shownOn; ///< the sample is shown as of this day; invalid: today
    int threshold = 10; ///< smallest group that a shared figure tells; 0: any
    bool isNational = true;

    static OverviewSettings read(db::Connection &connection); ///< throws db::Error
};

/// What the overviews of a book share: they are worked out from the newest roster snapshot on another thread, for the
/// day that the book is shown on, and again after each commit; while no one looks, only once someone does. What a
/// shared page withholds is worked out there, too, and only while it is shared.
class BookOverview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Growth, states and attention are such overviews.")
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged FINAL)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens READ lens WRITE setLens NOTIFY lensChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool forSharing READ isForSharing WRITE setForSharing NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed FINAL)
    Q_PROPERTY(bool national READ isNational NOTIFY changed FINAL)
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY changed FINAL)
    Q_PROPERTY(QString sharingText READ sharingText NOTIFY changed FINAL)

public:
    Book *book() const { return m_book; }
    void setBook(Book *book); ///< reads its settings, and again when they change
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster); ///< follows its snapshots
    BoardLens *lens() const { return m_lens; }
    void setLens(BoardLens *lens); ///< follows its day, and whether it is for sharing
    bool isShown() const { return m_shown; }
    void setShown(bool shown); ///< true at first; false: someone else is looked at, and nothing is worked out

    /// For use without a window: the same by hand.
    void setSettings(const OverviewSettings &settings);
    void setSnapshot(const RosterIndex::Pointer &snapshot);
    void setAsOf(QDate date); ///< rules over the settings; invalid: the settings rule

    bool isForSharing() const { return m_forSharing || (m_lens && m_lens->isForSharing()); }
    void setForSharing(bool forSharing); ///< rounds counts of people, whatever the lens says
    bool isReady() const { return m_ready; }
    /// What may be told is worked out with the figures. Until it is, someone shows a part of them, or none.
    bool isSettled() const { return !m_snapshot || !suppression().isOn() || isAsTold(); }
    bool isNational() const { return m_settings.isNational; }
    QDate asOf() const; ///< the day of the answer under way, else of the last one
    QString asOfText() const; ///< "As of 31 August 2020"
    QString sharingText() const; ///< what was rounded; '' on the leader's own screen

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void lensChanged();
    void shownChanged();
    void changed();

protected:
    using QObject::QObject;

    virtual void compute() = 0; ///< asks inBackground() for what is shown; there is a snapshot
    virtual void clear() = 0; ///< there is no snapshot any more
    virtual void publish() = 0; ///< tells anew what was worked out

    void ask(); ///< compute(), now or once it is shown: something else is asked for
    const RosterIndex::Pointer &snapshot() const { return m_snapshot; }
    Suppression suppression() const;
    /// The last answer was worked out for just as few or as many as it is told now.
    bool isAsTold() const { return m_settledFor == suppression().threshold(); }
    QString asOfNote() const; ///< under a definition: the date, and what is done to counts of people for others
    /// Takes up the newest answer, and only that; `take` runs on this thread, before publish(). Whoever drags the day
    /// asks faster than is answered: a new day waits for the answer under way, and only the newest of them is asked.
    template <typename Work, typename Take> void workOut(Work work, Take take)
    {
        ++m_underWay;
        const int threshold = suppression().threshold();
        inBackground(this, std::move(work), [this, number = m_asked, threshold, take = std::move(take)](auto answer) {
            if (number == m_asked) {
                take(std::move(answer));
                m_ready = true;
                m_settledFor = threshold;
                publish();
            }
            finishAnswer();
        });
    }

private:
    void readSettings();
    void share();
    void askOfDay();
    void finishAnswer();
    QDate wantedDay() const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QPointer<BoardLens> m_lens;
    OverviewSettings m_settings;
    QDate m_fixedAsOf;
    RosterIndex::Pointer m_snapshot;
    quint64 m_asked = 0; ///< counts questions, so that only the newest is answered
    int m_underWay = 0; ///< answers
    bool m_isWaiting = false; ///< something is to be asked once they are there
    QDate m_dayUnderWay; ///< for which they are
    bool m_shown = true;
    bool m_isOutdated = false; ///< it was not shown when it should have been worked out
    bool m_forSharing = false;
    bool m_ready = false;
    int m_settledFor = 0; ///< the threshold with which the last answer was worked out
};

} // namespace chapterhouse::app
