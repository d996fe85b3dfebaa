// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/reach_overview.h"

#include "app/figures/figure_definitions.h"
#include "app/figures/growth_words.h"
#include "app/figures/people_question.h"
#include "app/figures/signed_number.h"
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
        return words.lostHeader();
    case Turn::Changed:
    case Turn::Eligible:
        break;
    }
    return {};
}

QString stateOfSchool(const RosterIndex &index, const QString &schoolId)
{
    const School *school = index.directory().find(schoolId);
    return school ? school->state : QString();
}

QString stateName(const RosterIndex &index, const ChapterEntry &chapter)
{
    return chapter.state < 0 ? QString() : index.directory().states()[std::size_t(chapter.state)].name;
}

/// What stands beside the name: of a chapter its place, of a school its chapters, of a state how many.
QString noteOf(const RosterIndex &index, const ListedPlace &place, Counted counted)
{
    if (place.chapters.empty())
        return ReachOverview::tr("No chapter", "at a school, in a state");
    if (counted == Counted::States)
        return ReachOverview::tr("%Ln chapters", nullptr, int(place.chapters.size()));
    QStringList notes;
    for (const quint32 chapter : place.chapters) {
        const ChapterEntry &entry = index.chapters()[chapter];
        notes.append(counted == Counted::Schools ? entry.name : stateName(index, entry));
    }
    return notes.join(QStringLiteral(", "));
}

/// When it came or went; of what stands, nothing.
QString dayNote(const ListedPlace &place, Turn turn)
{
    if (turn == Turn::Standing || turn == Turn::Eligible)
        return {};
    if (turn != Turn::Changed)
        return shortDate(place.day);
    return (place.isGone ? ReachOverview::tr("until %1", "a day: counted no longer")
                         : ReachOverview::tr("since %1", "a day"))
        .arg(shortDate(place.day));
}

ReachList::Row rowOf(const RosterIndex &index, const ListedPlace &place, const PlaceQuestion &question)
{
    QStringList notes{noteOf(index, place, question.counted), dayNote(place, question.turn)};
    notes.removeAll(QString());
    ReachList::Row row{place.name, notes.join(QStringLiteral(" · ")), place.id};
    row.isOfState = question.counted == Counted::States || place.chapters.empty();
    if (question.counted != Counted::States)
        row.key = place.chapters.empty() ? stateOfSchool(index, place.id) : index.chapters()[place.chapters.front()].id;
    return row;
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
    case OfStateRole:
        return row.isOfState;
    case SpokenRole:
        return tr("%1: %2", "a school or state, its chapters").arg(row.name, row.note);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReachList::roleNames() const
{
    return {{NameRole, "name"}, {NoteRole, "note"}, {KeyRole, "key"}, {OfStateRole, "ofState"}, {SpokenRole, "spoken"}};
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
        answer.rows.push_back(rowOf(*snapshot, place, question));
        answer.gone += int(place.isGone);
    }
    const bool isOfDay = question.turn == Turn::Standing || question.turn == Turn::Eligible;
    if (question.counted == Counted::States && isOfDay && question.states.isEmpty()) {
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
            [this](Answer answer) { m_answer = std::move(answer); });
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
    QStringList parts{isChange() ? changeText() : countText(), turnName(m_question), m_answer->place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ReachOverview::countText() const
{
    const int count = m_list.count();
    if (isOfShare())
        return tr("%Ln eligible schools", nullptr, count);
    if (m_question.turn != Turn::Standing || m_question.counted == Counted::Chapters)
        return GrowthWords(m_question.counted, Suppression::off()).count(count);
    return m_question.counted == Counted::States ? tr("%Ln states reached", nullptr, count)
                                                 : tr("%Ln schools reached", nullptr, count);
}

QString ReachOverview::changeText() const
{
    const QString change = signedNumber(m_list.count() - 2 * m_answer->gone);
    return (m_question.period.from.isValid() ? tr("%1: %2", "name of a figure, its change")
                                             : tr("%1: %2 in 12 months", "name of a figure, its change"))
        .arg(nameOf(figureOf(m_question.counted)), change);
}

/// What the list's length has to do with the number.
QString ReachOverview::changeSentence() const
{
    const QString came =
        tr("%Ln count now and did not at the start", "chapters, schools or states", m_list.count() - m_answer->gone);
    const QString gone = tr("%Ln counted then and no longer do", "chapters, schools or states", m_answer->gone);
    return tr("%1; %2.", "what came, what went").arg(came, gone);
}

QString ReachOverview::apartText() const
{
    if (!m_answer || m_answer->apart.isEmpty())
        return {};
    return tr("Also reached, and counted apart: %1").arg(m_answer->apart.join(QStringLiteral(", ")));
}

QString ReachOverview::definition() const
{
    QStringList sentences(definitionOf(isOfShare() ? Figure::EligibleSchools : figureOf(m_question.counted)));
    const Period &period = m_question.period;
    if (isChange() && m_answer)
        sentences << changeSentence();
    const bool isTurnover =
        m_question.turn == Turn::Appeared || m_question.turn == Turn::Returned || m_question.turn == Turn::Lost;
    if (isTurnover)
        sentences << GrowthWords(m_question.counted, Suppression::off()).turnoverDefinition() << nameOf(period);
    else if (period.from.isValid())
        sentences << BookOverview::tr("As of %1").arg(longDate(m_question.dayFor({})));
    else
        sentences << asOfText();
    return sentences.join(u'\n');
}

} // namespace chapterhouse::app
