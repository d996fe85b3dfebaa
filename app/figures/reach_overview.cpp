// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/reach_overview.h"

#include "app/figures/figure_definitions.h"

#include <algorithm>
#include <map>

namespace chapterhouse::app {

namespace {

void sortByName(const Scope &scope, std::vector<ReachedPlace> &places)
{
    const auto chapters = scope.index().chapters();
    for (ReachedPlace &place : places) {
        std::sort(place.chapters.begin(), place.chapters.end(), [&](quint32 a, quint32 b) {
            return QString::localeAwareCompare(chapters[a].name, chapters[b].name) < 0;
        });
    }
    std::sort(places.begin(), places.end(), [](const ReachedPlace &a, const ReachedPlace &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

std::vector<quint32> countedChapters(const Scope &scope, QDate date)
{
    std::vector<quint32> counted;
    for (const quint32 chapter : scope.chapters()) {
        if (scope.index().chapters()[chapter].isCountedOn(dayOf(date)))
            counted.push_back(chapter);
    }
    return counted;
}

template <typename Places> std::vector<ReachedPlace> valuesOf(Places &places)
{
    std::vector<ReachedPlace> values;
    for (auto &[key, place] : places)
        values.push_back(std::move(place));
    return values;
}

} // namespace

std::vector<ReachedPlace> reachedSchools(const Scope &scope, QDate date)
{
    std::map<int, ReachedPlace> places;
    for (const quint32 place : countedChapters(scope, date)) {
        const ChapterEntry &chapter = scope.index().chapters()[place];
        const School *school = scope.index().directory().find(chapter.countsAs);
        ReachedPlace &reached = places[chapter.schoolKey];
        reached.key = chapter.countsAs;
        reached.name = school ? school->name : chapter.name;
        reached.chapters.push_back(place);
    }
    std::vector<ReachedPlace> schools = valuesOf(places);
    sortByName(scope, schools);
    return schools;
}

std::vector<ReachedPlace> reachedStates(const Scope &scope, QDate date)
{
    std::map<int, ReachedPlace> places;
    for (const quint32 place : countedChapters(scope, date)) {
        const int state = scope.index().chapters()[place].state;
        if (state < 0)
            continue;
        const State &known = scope.index().directory().states()[std::size_t(state)];
        ReachedPlace &reached = places[state];
        reached.key = known.code;
        reached.name = known.name;
        reached.isOfFifty = known.kind == State::Kind::State;
        reached.chapters.push_back(place);
    }
    std::vector<ReachedPlace> states = valuesOf(places);
    sortByName(scope, states);
    return states;
}

void ReachList::set(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int ReachList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ReachList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case NoteRole:
        return row.note;
    case KeyRole:
        return row.key;
    case SpokenRole:
        return tr("%1: %2", "a school or state, its chapters").arg(row.name, row.note);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReachList::roleNames() const
{
    return {{NameRole, "name"}, {NoteRole, "note"}, {KeyRole, "key"}, {SpokenRole, "spoken"}};
}

ReachOverview::ReachOverview(QObject *parent) : BookOverview(parent) { }

void ReachOverview::setPlaces(Places places)
{
    m_places = places;
    publish();
}

ReachOverview::Answer ReachOverview::answer(const RosterIndex::Pointer &snapshot, QDate date)
{
    const Scope everyone(snapshot);
    Answer answer;
    for (const ReachedPlace &school : reachedSchools(everyone, date)) {
        QStringList names;
        for (const quint32 chapter : school.chapters)
            names.append(snapshot->chapters()[chapter].name);
        answer.schools.push_back(
            {school.name, names.join(QStringLiteral(", ")), snapshot->chapters()[school.chapters.front()].id});
    }
    for (const ReachedPlace &state : reachedStates(everyone, date)) {
        if (state.isOfFifty)
            answer.states.push_back({state.name, tr("%Ln chapters", nullptr, int(state.chapters.size())), state.key});
        else
            answer.apart.append(state.name);
    }
    return answer;
}

void ReachOverview::compute()
{
    workOut([snapshot = snapshot(), date = asOf()] { return answer(snapshot, date); },
            [this](const Answer &answer) { m_answer = answer; });
}

void ReachOverview::clear()
{
    m_answer = {};
}

void ReachOverview::publish()
{
    m_list.set(m_places == Schools ? m_answer.schools : m_answer.states);
    Q_EMIT changed();
}

QString ReachOverview::title() const
{
    return m_places == Schools ? tr("%Ln schools reached", nullptr, m_list.count())
                               : tr("%Ln states reached", nullptr, m_list.count());
}

QString ReachOverview::apartText() const
{
    if (m_places == Schools || m_answer.apart.isEmpty())
        return {};
    return tr("Also reached, and counted apart: %1").arg(m_answer.apart.join(QStringLiteral(", ")));
}

QString ReachOverview::definition() const
{
    return definitionOf(m_places == Schools ? Figure::SchoolsReached : Figure::StatesReached) + u'\n' + asOfText();
}

} // namespace chapterhouse::app
