// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_overview.h"

#include "app/figures/people_question.h"
#include "app/figures/place_question.h"
#include "app/folding.h"
#include "app/formatting.h"
#include "app/states/states_chart.h"

#include <algorithm>
#include <utility>

namespace chapterhouse::app {

StatesOverview::StatesOverview(QObject *parent) : BookOverview(parent) { }

void StatesOverview::setMeasure(Measure measure)
{
    if (m_measure == measure)
        return;
    m_measure = measure;
    Q_EMIT measureChanged();
    publish();
}

bool StatesOverview::isOfMembers() const
{
    return m_measure == Members || m_measure == MembersPerSchool || m_measure == MemberChange;
}

QString StatesOverview::measureName() const
{
    return m_measure == Share ? tr("Share of schools") : nameOf(StateTexts::figureOf(StateMeasure(m_measure)));
}

QString StatesOverview::measureDefinition() const
{
    return definitionOf(StateTexts::figureOf(StateMeasure(m_measure))) + u'\n' + asOfText();
}

void StatesOverview::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    Q_EMIT groupingChanged();
    ask();
}

void StatesOverview::setRegions(const StateRegions &regions)
{
    m_regions = regions;
    ask();
}

void StatesOverview::setCurrent(const QString &key)
{
    if (m_current == key)
        return;
    m_current = key;
    publishCurrent();
}

std::vector<StateRegions::Group> StatesOverview::wantedGroups() const
{
    const Directory &directory = snapshot()->directory();
    switch (m_grouping) {
    case States:
        break;
    case CensusRegions:
        return m_regions.covering(StateRegions::Kind::Census, directory);
    case CensusDivisions:
        return m_regions.covering(StateRegions::Kind::Division, directory);
    case OwnRegions:
        return m_regions.covering(StateRegions::Kind::Own, directory);
    }
    return {};
}

void StatesOverview::readRegions()
{
    if (book() && m_regionsFor != snapshot()) {
        m_regions = StateRegions(*book(), snapshot()->directory());
        m_regionsFor = snapshot();
    }
    if (m_grouping == OwnRegions && !m_regions.hasOwn()) {
        m_grouping = States;
        Q_EMIT groupingChanged();
    }
}

StatesOverview::CountryPointer StatesOverview::countryOf(const RosterIndex::Pointer &snapshot,
                                                         std::vector<StateRegions::Group> groups)
{
    const Directory &directory = snapshot->directory();
    const bool isGrouped = !groups.empty();
    StateNeighbours onMap = isGrouped ? StateNeighbours::onMap(groups) : StateNeighbours::onMap();
    StateNeighbours onTiles =
        isGrouped ? StateNeighbours::onTiles(directory, groups) : StateNeighbours::onTiles(directory);
    return std::make_shared<const Country>(
        Country{StateScopes(snapshot, std::move(groups)), std::move(onMap), std::move(onTiles)});
}

void StatesOverview::compute()
{
    readRegions();
    std::vector<StateRegions::Group> groups = wantedGroups();
    const bool isSame = m_country && m_country->scopes.snapshot == snapshot() && m_country->scopes.groups == groups;
    workOut(
        [known = isSame ? m_country : nullptr, snapshot = snapshot(), groups = std::move(groups), date = asOf(),
         suppression = suppression()] {
            const CountryPointer country = known ? known : countryOf(snapshot, groups);
            const StatesReport report = statesReport(country->scopes, date);
            return Answer{country, report, StateSecrets(report, suppression)};
        },
        [this](Answer answer) {
            m_secrets = std::move(answer.secrets);
            take(answer.country, std::move(answer.report));
        });
}

// Whoever was looked at stays so: a state within its region, too.
void StatesOverview::take(const CountryPointer &country, StatesReport report)
{
    m_country = country;
    m_report = std::move(report);
    if (m_current.isEmpty() || m_report.find(m_current))
        return;
    const QString key = m_report.keyOf(m_current);
    m_current = m_report.find(key) ? key : QString();
}

void StatesOverview::publish()
{
    m_texts = StateTexts(m_report, StateMeasure(m_measure), suppression(),
                         !suppression().isOn() ? StateSecrets()
                             : isSettled()     ? m_secrets
                                               : StateSecrets::all());
    m_legend.set(isReady() ? m_texts.legend() : std::vector<StateLegend>());
    m_states.set(m_report, m_texts);
    m_chart.set(isReady() ? statesChart(m_report, m_texts) : ChartTable());
    if (isReady())
        m_table.set(m_report, m_texts);
    else
        m_table.clear();
    Q_EMIT changed();
    publishCurrent();
}

void StatesOverview::publishCurrent()
{
    if (const StateLine *line = currentLine())
        m_places.set(*line, m_report, m_texts);
    else
        m_places.clear();
    m_figures.set(currentFigures());
    Q_EMIT currentChanged();
}

QString StatesOverview::neighbour(const QString &key, Way way, View view) const
{
    if (!m_country)
        return key;
    const StateNeighbours &neighbours = view == Tiles ? m_country->onTiles : m_country->onMap;
    const QString next = neighbours.next(key, Direction(way));
    return next.isEmpty() ? key : next;
}

QString StatesOverview::find(const QString &text) const
{
    const QByteArray wanted = folded(text).trimmed();
    if (wanted.isEmpty())
        return {};
    // The better the match, the lower its rank.
    const auto rankOf = [&](const StateLine &line) {
        const QByteArray name = folded(line.name);
        if (folded(line.code) == wanted)
            return 0;
        return name.startsWith(wanted) ? 1 : name.contains(' ' + wanted) ? 2 : 3;
    };
    const StateLine *best = nullptr;
    int least = 3;
    for (const auto *lines : {&m_report.regions, &m_report.lines}) {
        for (const StateLine &line : *lines) {
            const int rank = rankOf(line);
            if (rank < least || (best && rank == least && !best->isRegion() && line.name < best->name)) {
                best = &line;
                least = rank;
            }
        }
    }
    return best ? m_report.keyOf(best->code) : QString();
}

QString StatesOverview::dotText(Dot dot) const
{
    switch (dot) {
    case Reached:
        return tr("With a chapter", "of a school");
    case Forming:
        return tr("Chapter in the making", "of a school");
    case Prospect:
        return tr("Prospect", "of a school");
    case Open:
        break;
    }
    return tr("Without a chapter", "of a school");
}

bool StatesOverview::isEmpty() const
{
    const bool hasChapter = std::any_of(m_report.lines.begin(), m_report.lines.end(), [](const StateLine &line) {
        return !line.chapters.empty()
            || std::any_of(line.openSchools.begin(), line.openSchools.end(),
                           [](const SchoolPlace &school) { return !school.chapterId.isEmpty(); });
    });
    return isReady() && !hasChapter && m_report.total.figures.membership.members() == 0;
}

QString StatesOverview::summary() const
{
    if (!isReady())
        return {};
    const Reach &reach = m_report.total.figures.reach;
    QStringList reached{tr("%Ln states reached", nullptr, reach.states)};
    if (!reach.alsoReached.isEmpty())
        reached.append(tr("and %1", "codes of DC and territories").arg(reach.alsoReached.join(QLatin1String(", "))));
    return reached.join(u' ') + QStringLiteral(" · ") + asOfText();
}

QString StatesOverview::sentence() const
{
    return isReady() ? statesSentence(m_report, m_texts, StateMeasure(m_measure)) : QString();
}

QString StatesOverview::unplacedText() const
{
    const StateLine *line = m_report.state(StateLine::unknown());
    if (!line)
        return {};
    return tr("On no state of the map: %1, %2", "chapters, members")
        .arg(m_texts.chapters(line->figures), m_texts.members(*line));
}

QString StatesOverview::foremost() const
{
    const auto &lines = m_report.shown();
    const auto most = std::max_element(lines.begin(), lines.end(), [this](const StateLine &a, const StateLine &b) {
        return b.isUnknown() ? false : a.isUnknown() || m_texts.step(a).step < m_texts.step(b).step;
    });
    return most == lines.end() ? QString() : most->code;
}

const StateLine *StatesOverview::currentLine() const
{
    return m_current.isEmpty() ? nullptr : m_report.find(m_current);
}

QString StatesOverview::currentName() const
{
    const StateLine *line = currentLine();
    return line ? m_texts.name(*line) : tr("All states");
}

QString StatesOverview::currentNote() const
{
    const StateLine *line = currentLine();
    if (!line || line->isUnknown())
        return asOfText();
    if (line->isRegion())
        return line->states.join(QLatin1String(", "));
    if (line->kind == State::Kind::Territory)
        return tr("Territory");
    if (line->kind == State::Kind::District)
        return tr("District, counted apart from the states");
    return line->region == line->division ? line->region
                                          : tr("%1, %2", "region, division").arg(line->region, line->division);
}

QStringList StatesOverview::currentStates() const
{
    const StateLine *line = currentLine();
    if (!line)
        return {};
    return line->isRegion() ? line->states : QStringList(line->code);
}

StateFigure StatesOverview::figure(Figure figure, const QString &value) const
{
    return {nameOf(figure), value, definitionOf(figure) + u'\n' + asOfNote()};
}

StateFigure StatesOverview::measured(const StateLine &line) const
{
    StateFigure one = figure(StateTexts::figureOf(StateMeasure(m_measure)), m_texts.value(line));
    const QStringList states = currentStates();
    if (m_measure == ChapterChange)
        one.list = placesOf({Counted::Chapters, PlaceQuestion::Turn::Changed, {}, states});
    else if (m_measure == MemberChange && !line.isUnknown()) // no filter of members names that
        one.lists = listsOfChange({{}, states, {}});
    else if (!line.isUnknown())
        one.list = membersOf(PeopleFigure::Members, {{}, states, {}});
    return one;
}

std::vector<StateFigure> StatesOverview::currentFigures() const
{
    if (!isReady())
        return {};
    const StateLine *line = currentLine();
    const StateLine &shown = line ? *line : m_report.total;
    const Headline &figures = shown.figures;
    const auto share = StateTexts::percent(figures);
    const QString reached =
        tr("%1 of %2", "part, whole").arg(number(figures.reach.schools), number(figures.eligibleSchools));
    const QString percent = share ? StateTexts::percentText(*share) : QString(QChar(0x2013));
    const auto inYear = [&](Figure which) {
        StateFigure one = figure(which, m_texts.people(shown, which));
        one.title = tr("%1, 12 months", "name of a figure").arg(one.title);
        return one;
    };

    const QStringList states = currentStates();
    const auto places = [&](StateFigure one, Counted counted) {
        one.list = placesOf({counted, PlaceQuestion::Turn::Standing, {}, states});
        return one;
    };
    const auto schoolsOf = [&](StateFigure one) {
        one.list = placesOf({Counted::Schools, PlaceQuestion::Turn::Eligible, {}, states});
        return one;
    };
    const auto people = [&](StateFigure one, PeopleFigure which) {
        if (!line || !line->isUnknown()) // no filter of members names it
            one.list = membersOf(which, {{}, states, {}});
        return one;
    };
    std::vector<StateFigure> all{
        places(figure(Figure::Chapters, number(figures.reach.chapters)), Counted::Chapters),
        places(figure(Figure::SchoolsReached, reached), Counted::Schools),
        schoolsOf(figure(Figure::Penetration, percent)),
        people(figure(Figure::Members, m_texts.people(shown, Figure::Members)), PeopleFigure::Members),
        people(inYear(Figure::Joined), PeopleFigure::Joined),
        people(inYear(Figure::Left), PeopleFigure::Left),
    };
    const auto ofFifty = line
        ? std::count_if(line->states.begin(), line->states.end(),
                        [this](const QString &code) { return m_report.state(code)->kind == State::Kind::State; })
        : 50;
    if (ofFifty > 0)
        all.insert(all.begin() + 1,
                   places(figure(Figure::StatesReached,
                                 tr("%1 of %2", "part, whole").arg(number(figures.reach.states), number(ofFifty))),
                          Counted::States));
    if (m_measure >= MembersPerSchool) // what is shown on the map is said here, too
        all.insert(all.begin(), measured(shown));
    return all;
}

} // namespace chapterhouse::app
