// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/figure_definitions.h"
#include "app/states/state_neighbours.h"
#include "app/states/state_places_model.h"
#include "app/states/states_model.h"
#include "app/states/states_table.h"

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
    Q_PROPERTY(int people MEMBER people)

public:
    QString title; ///< "Schools reached"
    QString value; ///< "4 of 7"
    QString definition; ///< with the date it was worked out for
    int people = -1; ///< whom it counts, as MembersModel::Count; -1: there is no list of people behind it
    bool operator==(const StateFigure &) const = default;
};

/// The states with their figures, as map, tiles and table; and which of them is looked at.
class StatesOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::StatesOverview::Measure measure READ measure WRITE setMeasure NOTIFY measureChanged)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
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

    bool isEmpty() const; ///< no chapter and no member anywhere
    QString summary() const; ///< "30 states, DC and PR · As of 31 August 2020"
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
    void measureChanged();
    void currentChanged();

protected:
    void compute() override;
    void clear() override { m_report = {}; }
    void publish() override;

private:
    void publishCurrent();
    const StateLine *currentLine() const;
    StateFigure figure(Figure figure, const QString &value) const;

    Measure m_measure = Share;
    QString m_current;

    StatesReport m_report;
    StateTexts m_texts;
    StateNeighbours m_tileNeighbours;
    StatesModel m_states;
    StatesTable m_table;
    StatePlacesModel m_places;
};

} // namespace chapterhouse::app
