// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/board_lens.h"
#include "app/figures/milestones_model.h"
#include "app/figures/suppression.h"
#include "app/roster/roster_watcher.h"
#include "app/settings/book_reader.h"

#include <QTimer>

namespace chapterhouse::app {

/// The time control of the board: takes its lens through the life of the book, which it knows in steps of a month. A
/// step looks at the last day of its month; the last step is the day that the book itself is shown on.
class TimeTravel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens READ lens WRITE setLens NOTIFY lensChanged REQUIRED FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(int lastStep READ lastStep NOTIFY lifeChanged FINAL)
    Q_PROPERTY(QString firstText READ firstText NOTIFY lifeChanged FINAL)
    Q_PROPERTY(QString lastText READ lastText NOTIFY lifeChanged FINAL)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY moved FINAL)
    Q_PROPERTY(QString date READ date WRITE setDate NOTIFY moved FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY moved FINAL)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY moved FINAL)
    Q_PROPERTY(QString elsewhereText READ elsewhereText NOTIFY moved FINAL)
    Q_PROPERTY(QString backText READ backText NOTIFY moved FINAL)
    Q_PROPERTY(bool away READ isAway NOTIFY moved FINAL)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged FINAL)
    Q_PROPERTY(chapterhouse::app::MilestonesModel *milestones READ milestones CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::MilestonesModel *marks READ marks CONSTANT FINAL)

public:
    explicit TimeTravel(QObject *parent = nullptr);

    Book *book() const { return m_reader.book(); }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    BoardLens *lens() const { return m_lens; }
    void setLens(BoardLens *lens);
    bool isShown() const { return m_reader.isShown(); }
    void setShown(bool shown); ///< false: nothing is read, and nothing plays

    int lastStep() const { return m_lastStep; } ///< 0 until the life of the book is known, or where it is a month
    QString firstText() const; ///< "March 2018": where the steps begin
    QString lastText() const;
    int step() const; ///< of the day that is looked at; the first and the last for days before and after
    void setStep(int step); ///< stops what plays
    QString date() const; ///< that is looked at, ISO 8601
    void setDate(const QString &iso); ///< any day; '' is none and changes nothing
    QString dateText() const; ///< "31 August 2020"
    QString noticeText() const; ///< "As of 31 August 2020"
    QString elsewhereText() const; ///< where a page shows another day than the board
    QString backText() const; ///< "Back to today"
    bool isAway() const; ///< on another day than the book's own
    bool isPlaying() const { return m_clock.isActive(); }
    MilestonesModel *milestones() { return &m_milestones; } ///< each with its day
    MilestonesModel *marks() { return &m_marks; } ///< the same, one for each step

    Q_INVOKABLE void stepBy(int months); ///< not beyond either end
    Q_INVOKABLE void goBack(); ///< to the day of the book
    Q_INVOKABLE void play(); ///< a step after the other up to the last one; at that from the first again
    Q_INVOKABLE void pause();
    void setTempo(int milliseconds) { m_clock.setInterval(milliseconds); } ///< for one step

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void lensChanged();
    void shownChanged();
    void lifeChanged();
    void moved();
    void playingChanged();

private:
    /// What is read of a book.
    struct Life {
        QDate first; ///< invalid: nothing has ever been counted
        QDate last;
        std::vector<Milestone> milestones;
        MilestoneNames names;
        int threshold = 0; ///< smallest group that a shared figure tells
    };
    static Life read(db::Connection &connection, const RosterIndex::Pointer &snapshot, QDate own);

    void ask();
    void take(const Life &life);
    void tell(); ///< the milestones in words
    void advance();
    void goTo(int step);
    QDate ownDay() const;
    QDate dayOfStep(int step) const;
    int stepOfDay(QDate date) const;

    BookReader m_reader{this, [this] { ask(); }};
    QPointer<RosterWatcher> m_roster;
    QPointer<BoardLens> m_lens;
    Life m_life;
    QDate m_firstMonth;
    int m_lastStep = 0;
    MilestonesModel m_milestones;
    MilestonesModel m_marks;
    QTimer m_clock;
};

} // namespace chapterhouse::app
