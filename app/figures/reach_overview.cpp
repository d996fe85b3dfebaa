// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/reach_overview.h"

#include "app/figures/figure_definitions.h"
#include "app/figures/growth_words.h"
#include "app/figures/people_question.h"
#include "app/formatting.h"

namespace chapterhouse::app {

namespace {

using Turn = PlaceQuestion::Turn;

Figure figureOf(Counted counted)
{
    return counted == Counted::Chapters ? Figure::Chapters
        : counted == Counted::Schools   ? Figure::SchoolsReached
                                        : Figure::StatesReached;
}

QString turnName(const PlaceQuestion &question)
{
    const GrowthWords words(question.counted, Suppression::off());
    switch (question.turn) {
    case Turn::Standing:
        return {};
    case Turn::Appeared:
        return words.appearedHeader();
    case Turn::Returned:
        return words.returnedHeader();
    case Turn::Lost:
        break;
    }
    return words.lostHeader();
}

QString stateName(const RosterIndex &index, const ChapterEntry &chapter)
{
    return chapter.state < 0 ? QString() : index.directory().states()[std::size_t(chapter.state)].name;
}

/// What stands beside the name: of a chapter its place, of a school its chapters, of a state how many.
QString noteOf(const RosterIndex &index, const ListedPlace &place, Counted counted)
{
    if (counted == Counted::States)
        return ReachOverview::tr("%Ln chapters", nullptr, int(place.chapters.size()));
    QStringList notes;
    for (const quint32 chapter : place.chapters) {
        const ChapterEntry &entry = index.chapters()[chapter];
        notes.append(counted == Counted::Schools ? entry.name : stateName(index, entry));
    }
    return notes.join(QStringLiteral(", "));
}

} // namespace

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

bool ReachOverview::showList(const QString &list)
{
    const auto question = placeQuestion(list);
    if (question)
        ask(*question);
    return question.has_value();
}

void ReachOverview::ask(const PlaceQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    clear();
    publish();
    BookOverview::ask();
}

ReachOverview::Answer ReachOverview::answer(const RosterIndex::Pointer &snapshot, const PlaceQuestion &question,
                                            QDate date)
{
    const Directory &directory = snapshot->directory();
    const auto nameOfState = [&](const QString &code) {
        const State *state = directory.state(code);
        return state ? state->name : tr("State not known");
    };
    Answer answer;
    for (const ListedPlace &place : listPlaces(snapshot, question, date)) {
        QStringList notes(noteOf(*snapshot, place, question.counted));
        if (question.turn != Turn::Standing)
            notes.append(shortDate(place.day));
        const bool isState = question.counted == Counted::States;
        const QString key =
            isState || place.chapters.empty() ? place.id : snapshot->chapters()[place.chapters.front()].id;
        answer.rows.push_back({place.name, notes.join(QStringLiteral(" · ")), key});
    }
    if (question.counted == Counted::States && question.turn == Turn::Standing && question.states.isEmpty()) {
        const QStringList codes = reach(Scope(snapshot), question.dayFor(date)).alsoReached;
        for (const QString &code : codes)
            answer.apart.append(nameOfState(code));
    }
    QStringList states;
    for (const QString &code : question.states)
        states.append(nameOfState(code));
    answer.place = states.join(QStringLiteral(", "));
    return answer;
}

void ReachOverview::compute()
{
    workOut([snapshot = snapshot(), question = m_question, date = asOf()] { return answer(snapshot, question, date); },
            [this](const Answer &answer) { m_answer = answer; });
}

void ReachOverview::clear()
{
    m_answer.reset();
}

void ReachOverview::publish()
{
    m_list.set(m_answer ? m_answer->rows : std::vector<ReachList::Row>());
    Q_EMIT changed();
}

QString ReachOverview::title() const
{
    if (!m_answer)
        return {};
    QStringList parts{countText(), turnName(m_question), m_answer->place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ReachOverview::countText() const
{
    const int count = m_list.count();
    if (m_question.turn != Turn::Standing || m_question.counted == Counted::Chapters)
        return GrowthWords(m_question.counted, Suppression::off()).count(count);
    return isOfStates() ? tr("%Ln states reached", nullptr, count) : tr("%Ln schools reached", nullptr, count);
}

QString ReachOverview::apartText() const
{
    if (!m_answer || m_answer->apart.isEmpty())
        return {};
    return tr("Also reached, and counted apart: %1").arg(m_answer->apart.join(QStringLiteral(", ")));
}

QString ReachOverview::definition() const
{
    QStringList sentences(definitionOf(figureOf(m_question.counted)));
    const Period &period = m_question.period;
    if (m_question.turn != Turn::Standing)
        sentences << GrowthWords(m_question.counted, Suppression::off()).turnoverDefinition() << nameOf(period);
    else if (period.from.isValid())
        sentences << BookOverview::tr("As of %1").arg(longDate(m_question.dayFor({})));
    else
        sentences << asOfText();
    return sentences.join(u'\n');
}

} // namespace chapterhouse::app
