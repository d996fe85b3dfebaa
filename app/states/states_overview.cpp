// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_overview.h"

#include "app/figures/people_list.h"
#include "app/folding.h"
#include "app/formatting.h"

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

void StatesOverview::setCurrent(const QString &code)
{
    if (m_current == code)
        return;
    m_current = code;
    publishCurrent();
}

void StatesOverview::compute()
{
    workOut(
        [snapshot = snapshot(), date = asOf()] {
            StateNeighbours::onMap(); // made here, so that no arrow key waits for it
            return std::pair(statesReport(snapshot, date), StateNeighbours::onTiles(snapshot->directory()));
        },
        [this](const std::pair<StatesReport, StateNeighbours> &answer) {
            m_report = answer.first;
            m_tileNeighbours = answer.second;
        });
}

void StatesOverview::publish()
{
    m_texts = StateTexts(m_report, StateMeasure(m_measure), suppression());
    m_states.set(m_report, m_texts);
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
        m_places.set(*line, m_texts);
    else
        m_places.clear();
    Q_EMIT currentChanged();
}

QString StatesOverview::neighbour(const QString &code, Way way, View view) const
{
    const StateNeighbours &neighbours = view == Tiles ? m_tileNeighbours : StateNeighbours::onMap();
    const QString next = neighbours.next(code, Direction(way));
    return next.isEmpty() ? code : next;
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
    for (const StateLine &line : m_report.lines) {
        const int rank = rankOf(line);
        if (rank < least || (best && rank == least && line.name < best->name)) {
            best = &line;
            least = rank;
        }
    }
    return best ? best->code : QString();
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
    return isReady() && !hasChapter && m_report.total.membership.members() == 0;
}

QString StatesOverview::summary() const
{
    if (!isReady())
        return {};
    const Reach &reach = m_report.total.reach;
    QStringList reached{tr("%Ln states reached", nullptr, reach.states)};
    if (!reach.alsoReached.isEmpty())
        reached.append(tr("and %1", "codes of DC and territories").arg(reach.alsoReached.join(QLatin1String(", "))));
    return reached.join(u' ') + QStringLiteral(" · ") + asOfText();
}

QString StatesOverview::unplacedText() const
{
    const StateLine *line = m_report.find(StateLine::unknown());
    if (!line)
        return {};
    return tr("On no state of the map: %1, %2", "chapters, members")
        .arg(m_texts.chapters(line->figures), m_texts.members(line->figures));
}

QVariantList StatesOverview::legend() const
{
    QVariantList entries{QVariant::fromValue(LegendEntry{0, tr("None")})};
    for (const Ramp::Class &step : m_texts.ramp().classes())
        entries.append(QVariant::fromValue(LegendEntry{step.step, m_texts.legend(step)}));
    return entries;
}

QString StatesOverview::foremost() const
{
    const auto most =
        std::max_element(m_report.lines.begin(), m_report.lines.end(), [this](const StateLine &a, const StateLine &b) {
            return b.isUnknown() ? false : a.isUnknown() || m_texts.step(a.figures) < m_texts.step(b.figures);
        });
    return most == m_report.lines.end() ? QString() : most->code;
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
    if (line->kind == State::Kind::Territory)
        return tr("Territory");
    if (line->kind == State::Kind::District)
        return tr("District, counted apart from the states");
    return line->region == line->division ? line->region
                                          : tr("%1, %2", "region, division").arg(line->region, line->division);
}

StateFigure StatesOverview::figure(Figure figure, const QString &value) const
{
    return {nameOf(figure), value, definitionOf(figure) + u'\n' + asOfText(), -1};
}

QVariantList StatesOverview::figures() const
{
    if (!isReady())
        return {};
    const StateLine *line = currentLine();
    const Headline &shown = line ? line->figures : m_report.total;
    const auto share = StateTexts::percent(shown);
    const auto people = [&](int count) { return m_texts.people(count); };
    const QString reached =
        tr("%1 of %2", "part, whole").arg(number(shown.reach.schools), number(shown.eligibleSchools));
    const QString percent = share ? StateTexts::percentText(*share) : QString(QChar(0x2013));
    const QString year = tr("%1, 12 months", "name of a figure");

    std::vector<StateFigure> all{
        figure(Figure::Chapters, number(shown.reach.chapters)),
        figure(Figure::SchoolsReached, reached),
        figure(Figure::Penetration, percent),
        figure(Figure::Members, people(shown.membership.members())),
        figure(Figure::Joined, people(shown.movement.joined)),
        figure(Figure::Left, people(shown.movement.left)),
    };
    for (const std::size_t place : {4U, 5U})
        all[place].title = year.arg(all[place].title);
    if (!line || !line->isUnknown()) { // no filter names a state that is not known
        all[3].people = int(PeopleFigure::Members);
        all[4].people = int(PeopleFigure::Joined);
        all[5].people = int(PeopleFigure::Left);
    }
    if (!line)
        all.insert(all.begin() + 1, figure(Figure::StatesReached, tr("%1 of 50").arg(number(shown.reach.states))));
    QVariantList figures;
    for (const StateFigure &one : all)
        figures.append(QVariant::fromValue(one));
    return figures;
}

} // namespace chapterhouse::app
