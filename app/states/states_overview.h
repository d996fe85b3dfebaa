// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/chart_table.h"
#include "app/states/state_lists.h"
#include "app/states/state_neighbours.h"
#include "app/states/state_places_model.h"
#include "app/states/states_model.h"
#include "app/states/states_table.h"

#include <memory>

namespace chapterhouse::app {

/// The states with their figures, or regions of states, as map, tiles and table; and which of them is looked at.
class StatesOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        chapterhouse::app::StatesOverview::Measure measure READ measure WRITE setMeasure NOTIFY measureChanged FINAL)
    Q_PROPERTY(bool ofChange READ isOfChange NOTIFY measureChanged FINAL)
    Q_PROPERTY(bool ofMembers READ isOfMembers NOTIFY measureChanged FINAL)
    Q_PROPERTY(QString measureName READ measureName NOTIFY measureChanged FINAL)
    Q_PROPERTY(QString measureDefinition READ measureDefinition NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::StatesOverview::Grouping grouping READ grouping WRITE setGrouping NOTIFY
                   groupingChanged FINAL)
    Q_PROPERTY(bool ownRegions READ hasOwnRegions NOTIFY changed FINAL)
    Q_PROPERTY(bool grouped READ isGrouped NOTIFY changed FINAL)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString unplacedText READ unplacedText NOTIFY changed FINAL)
    Q_PROPERTY(QString foremost READ foremost NOTIFY changed FINAL)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentNote READ currentNote NOTIFY currentChanged FINAL)
    Q_PROPERTY(QStringList currentStates READ currentStates NOTIFY currentChanged FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *chart READ chart CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::StateFiguresModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::StateLegendModel *legend READ legend CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::StatesModel *states READ states CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::StatesTable *table READ table CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::StatePlacesModel *places READ places CONSTANT FINAL)

public:
    enum Measure {
        Chapters = int(StateMeasure::Chapters),
        Schools = int(StateMeasure::Schools),
        Share = int(StateMeasure::Share),
        Members = int(StateMeasure::Members),
        MembersPerSchool = int(StateMeasure::MembersPerSchool),
        ChapterChange = int(StateMeasure::ChapterChange),
        MemberChange = int(StateMeasure::MemberChange)
    };
    Q_ENUM(Measure)
    enum Grouping { States, CensusRegions, CensusDivisions, OwnRegions };
    Q_ENUM(Grouping)
    enum Pattern {
        Plain = int(StatePattern::Plain),
        Falling = int(StatePattern::Falling),
        Untold = int(StatePattern::Untold)
    };
    Q_ENUM(Pattern)
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
    bool isOfChange() const { return StateTexts::isChange(StateMeasure(m_measure)); }
    bool isOfMembers() const; ///< what is shown are people
    QString measureName() const; ///< "Share of schools"
    QString measureDefinition() const; ///< with the date it was worked out for
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    void setRegions(const StateRegions &regions); ///< for use without a book
    bool hasOwnRegions() const { return m_regions.hasOwn(); }
    bool isGrouped() const { return !m_report.regions.empty(); } ///< what is shown now are regions
    const QString &current() const { return m_current; } ///< the code of a state, or the key of a region; '' for none
    void setCurrent(const QString &key);

    /// The key of what is shown for a state.
    Q_INVOKABLE QString keyOf(const QString &code) const { return m_report.keyOf(code); }
    /// Where an arrow key leads in one of the views; the same place where there is nothing that way.
    Q_INVOKABLE QString neighbour(const QString &key, chapterhouse::app::StatesOverview::Way way,
                                  chapterhouse::app::StatesOverview::View view) const;
    /// What is shown for the state, or the region, that `text` means: its code, else the beginning of its name, else of
    /// a word in it. '' if none.
    Q_INVOKABLE QString find(const QString &text) const;

    Q_INVOKABLE int placeOf(const QString &key) const { return m_states.placeOf(key); } ///< its row in states; -1
    Q_INVOKABLE QString dotText(chapterhouse::app::StatesOverview::Dot dot) const; ///< "Chapter in the making"

    bool isEmpty() const; ///< no chapter and no member anywhere
    QString summary() const; ///< "30 states, DC and PR · As of 31 August 2020"
    QString sentence() const; ///< what the map says
    QString unplacedText() const; ///< what is on no state; '' if nothing
    QString foremost() const; ///< the state with the most of what is shown: where one begins
    QString currentName() const;
    QString currentNote() const; ///< "Midwest, East North Central"
    QStringList currentStates() const; ///< codes; none where all are looked at
    ChartTableModel *chart() { return &m_chart; } ///< the data behind the map
    StateFiguresModel *figures() { return &m_figures; } ///< of the current state, or of all
    StateLegendModel *legend() { return &m_legend; }
    StatesModel *states() { return &m_states; }
    StatesTable *table() { return &m_table; }
    StatePlacesModel *places() { return &m_places; }
    const std::vector<SchoolDot> &dots() const { return m_report.dots; }

Q_SIGNALS:
    void measureChanged();
    void groupingChanged();
    void currentChanged();

protected:
    void compute() override;
    void clear() override { m_report = {}; }
    void publish() override;

private:
    /// What stays from one day to the next.
    struct Country {
        StateScopes scopes;
        StateNeighbours onMap;
        StateNeighbours onTiles;
    };
    using CountryPointer = std::shared_ptr<const Country>;

    struct Answer {
        CountryPointer country;
        StatesReport report;
        StateSecrets secrets;
    };
    static CountryPointer countryOf(const RosterIndex::Pointer &snapshot, std::vector<StateRegions::Group> groups);
    std::vector<StateRegions::Group> wantedGroups() const;
    void readRegions();
    void take(const CountryPointer &country, StatesReport report);
    void publishCurrent();
    std::vector<StateFigure> currentFigures() const;
    const StateLine *currentLine() const;
    StateFigure figure(Figure figure, const QString &value) const;
    StateFigure measured(const StateLine &line) const; ///< what the map shows, where the panel has no line of its own

    Measure m_measure = Share;
    Grouping m_grouping = States;
    QString m_current;

    StateRegions m_regions;
    RosterIndex::Pointer m_regionsFor; ///< the snapshot with which they were read
    CountryPointer m_country;
    StatesReport m_report;
    StateSecrets m_secrets; ///< of the last answer
    StateTexts m_texts;
    ChartTableModel m_chart;
    StateFiguresModel m_figures;
    StateLegendModel m_legend;
    StatesModel m_states;
    StatesTable m_table;
    StatePlacesModel m_places;
};

} // namespace chapterhouse::app
