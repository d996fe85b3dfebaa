// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/growth_overview.h"
#include "app/roster/roster_watcher.h"
#include "app/states/state_neighbours.h"
#include "app/states/state_places_model.h"
#include "app/states/states_model.h"
#include "app/states/states_table.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantList>

namespace chapterhouse::app {

/// A step of the ramp and the counts that stand on it.
class LegendEntry {
    Q_GADGET
    QML_VALUE_TYPE(legendEntry)
    Q_PROPERTY(int step MEMBER step)
    Q_PROPERTY(QString text MEMBER text)

public:
    int step = 0;
    QString text;
    bool operator==(const LegendEntry &) const = default;
};

/// One figure of the state that is looked at.
class StateFigure {
    Q_GADGET
    QML_VALUE_TYPE(stateFigure)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString definition MEMBER definition)

public:
    QString title; ///< "Schools reached"
    QString value; ///< "4 of 7"
    QString definition; ///< with the date it was worked out for
    bool operator==(const StateFigure &) const = default;
};

/// The states: works their figures out from the newest roster snapshot on another thread, shows them as map, tiles and
/// table, and keeps which of them is looked at.
class StatesOverview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged)
    Q_PROPERTY(chapterhouse::app::StatesOverview::Measure measure READ measure WRITE setMeasure NOTIFY measureChanged)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString sharingText READ sharingText NOTIFY changed)
    Q_PROPERTY(QString unplacedText READ unplacedText NOTIFY changed)
    Q_PROPERTY(QVariantList legend READ legend NOTIFY changed)
    Q_PROPERTY(QString foremost READ foremost NOTIFY changed)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)
    Q_PROPERTY(QString currentNote READ currentNote NOTIFY currentChanged)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY currentChanged)
    Q_PROPERTY(chapterhouse::app::StatesModel *states READ states CONSTANT)
    Q_PROPERTY(chapterhouse::app::StatesTable *table READ table CONSTANT)
    Q_PROPERTY(chapterhouse::app::StatePlacesModel *places READ places CONSTANT)

public:
    enum Measure {
        Chapters = int(StateMeasure::Chapters),
        Schools = int(StateMeasure::Schools),
        Share = int(StateMeasure::Share),
        Members = int(StateMeasure::Members)
    };
    Q_ENUM(Measure)
    enum Dot {
        Open = int(Standing::None),
        Prospect = int(Standing::Prospect),
        Forming = int(Standing::Forming),
        Reached = int(Standing::Reached)
    };
    Q_ENUM(Dot)
    enum View { Map, Tiles, Table };
    Q_ENUM(View)
    enum Way {
        Left = int(Direction::Left),
        Right = int(Direction::Right),
        Up = int(Direction::Up),
        Down = int(Direction::Down)
    };
    Q_ENUM(Way)

    explicit StatesOverview(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book); ///< reads its settings, and again when they change
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster); ///< follows its snapshots

    /// For use without a window: the same by hand.
    void setSettings(const OverviewSettings &settings);
    void setSnapshot(const RosterIndex::Pointer &snapshot);
    void setAsOf(QDate date); ///< rules over the settings; invalid: the settings rule
    void setForSharing(bool forSharing); ///< rounds counts of people

    Measure measure() const { return m_measure; }
    void setMeasure(Measure measure);
    const QString &current() const { return m_current; } ///< the code of a state; '' for none
    void setCurrent(const QString &code);

    /// Where an arrow key leads from a state in one of the views; the same state where there is nothing that way.
    Q_INVOKABLE QString neighbour(const QString &code, chapterhouse::app::StatesOverview::Way way,
                                  chapterhouse::app::StatesOverview::View view) const;
    /// The state that `text` means: its code, else the beginning of its name, else of a word in it. '' if none.
    Q_INVOKABLE QString find(const QString &text) const;

    Q_INVOKABLE int placeOf(const QString &code) const { return m_states.placeOf(code); } ///< its row in states; -1
    Q_INVOKABLE QString dotText(chapterhouse::app::StatesOverview::Dot dot) const; ///< "Chapter in the making"

    bool isReady() const { return m_ready; }
    bool isEmpty() const; ///< no chapter and no member anywhere
    QDate asOf() const;
    QString asOfText() const; ///< "As of 31 August 2020"
    QString summary() const; ///< "30 states, DC and PR · As of 31 August 2020"
    QString sharingText() const; ///< what was rounded; '' on the leader's own screen
    QString unplacedText() const; ///< what is on no state; '' if nothing
    QVariantList legend() const; ///< of legendEntry, none first
    QString foremost() const; ///< the state with the most of what is shown: where one begins
    QString currentName() const;
    QString currentNote() const; ///< "Midwest, East North Central"
    QVariantList figures() const; ///< of stateFigure: of the current state, or of all
    StatesModel *states() { return &m_states; }
    StatesTable *table() { return &m_table; }
    StatePlacesModel *places() { return &m_places; }
    const std::vector<SchoolDot> &dots() const { return m_report.dots; }

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void measureChanged();
    void currentChanged();
    void changed();

private:
    void readSettings();
    void compute();
    void show(const StatesReport &report);
    void publish();
    void publishCurrent();
    const StateLine *currentLine() const;
    StateFigure figure(Figure figure, const QString &value) const;
    Suppression suppression() const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    OverviewSettings m_settings;
    QDate m_fixedAsOf;
    RosterIndex::Pointer m_snapshot;
    bool m_forSharing = false;
    Measure m_measure = Share;
    QString m_current;

    quint64 m_asked = 0; ///< counts computations, so that only the newest is shown
    bool m_ready = false;
    StatesReport m_report;
    StateTexts m_texts;
    StateNeighbours m_tileNeighbours;
    StatesModel m_states;
    StatesTable m_table;
    StatePlacesModel m_places;
};

} // namespace chapterhouse::app
