// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_places_model.h"

#include "app/formatting.h"
#include "app/roster/table_model.h"

#include <QStringList>

#include <utility>

namespace chapterhouse::app {

namespace {

TableModel::Tone toneOf(ChapterStatus status)
{
    switch (status) {
    case ChapterStatus::Active:
        return TableModel::Success;
    case ChapterStatus::AtRisk:
        return TableModel::Warning;
    case ChapterStatus::Forming:
    case ChapterStatus::Applied:
        return TableModel::Info;
    case ChapterStatus::Suspended:
        return TableModel::Danger;
    default:
        return TableModel::Muted;
    }
}

QString eventText(const StateEvent &event)
{
    switch (event.kind) {
    case StateEvent::Kind::Founded:
        return StatePlacesModel::tr("Founded", "a chapter");
    case StateEvent::Kind::Reactivated:
        return StatePlacesModel::tr("Reactivated", "a chapter");
    case StateEvent::Kind::Ended:
        break;
    }
    return event.status == ChapterStatus::None ? StatePlacesModel::tr("Archived", "a chapter") : nameOf(event.status);
}

TableModel::Tone toneOf(const StateEvent &event)
{
    return event.kind == StateEvent::Kind::Ended ? TableModel::Muted : TableModel::Success;
}

} // namespace

void StatePlacesModel::set(const StateLine &line, const StatesReport &report, const StateTexts &texts)
{
    std::vector<Row> rows;
    if (line.isRegion()) {
        addStates(rows, line, report, texts);
    } else {
        addChapters(rows, line, texts);
        addSchools(rows, line);
    }
    show(std::move(rows));
}

void StatePlacesModel::clear()
{
    show({});
}

void StatePlacesModel::addChapters(std::vector<Row> &rows, const StateLine &line, const StateTexts &texts)
{
    QString heading = tr("Chapters (%1)").arg(number(line.figures.reach.chapters));
    for (const ChapterPlace &chapter : line.chapters) {
        QStringList note;
        if (isCounted(chapter.status))
            note.append(texts.members(chapter));
        if (chapter.since.isValid())
            note.append(tr("since %1").arg(shortDate(chapter.since)));
        const bool isUsual = chapter.status == ChapterStatus::Active;
        rows.push_back({chapter.name, note.join(QStringLiteral(" · ")), isUsual ? QString() : nameOf(chapter.status),
                        toneOf(chapter.status), chapter.id, std::exchange(heading, QString())});
    }
}

void StatePlacesModel::addSchools(std::vector<Row> &rows, const StateLine &line)
{
    QString heading = tr("Schools without a chapter (%1)").arg(number(qint64(line.openSchools.size())));
    for (const SchoolPlace &school : line.openSchools) {
        const bool hasChapter = !school.chapterId.isEmpty();
        rows.push_back({school.name, school.city, hasChapter ? nameOf(school.status) : QString(), toneOf(school.status),
                        school.chapterId, std::exchange(heading, QString()), school.id});
    }
}

void StatePlacesModel::addStates(std::vector<Row> &rows, const StateLine &line, const StatesReport &report,
                                 const StateTexts &texts)
{
    QString heading = tr("States (%1)").arg(number(line.states.size()));
    for (const QString &code : line.states) {
        const StateLine *state = report.state(code);
        if (!state)
            continue;
        const QStringList note{texts.chapters(state->figures), texts.members(*state)};
        Row row{state->name, note.join(QStringLiteral(" · ")), {}, 0, {}, std::exchange(heading, QString())};
        row.state = code;
        rows.push_back(std::move(row));
    }
}

void StatePlacesModel::setEvents(const std::vector<StateEvent> &events, const RosterIndex &index, bool areOfManyStates)
{
    std::vector<Row> rows;
    int year = 0;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const ChapterEntry &entry = index.chapters()[event->chapter];
        QStringList note{shortDate(event->on)};
        if (areOfManyStates && event->isNewState)
            note.append(tr("new state: %1").arg(index.directory().states()[std::size_t(entry.state)].name));
        else if (event->isNewSchool)
            note.append(tr("new school reached"));
        const QString heading = event->on.year() == year ? QString() : QString::number(event->on.year());
        year = event->on.year();
        rows.push_back(
            {entry.name, note.join(QStringLiteral(" · ")), eventText(*event), toneOf(*event), entry.id, heading});
    }
    show(std::move(rows));
}

void StatePlacesModel::show(std::vector<Row> rows)
{
    if (rows == m_rows)
        return; // who stands on a row stays there
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int StatePlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StatePlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case NoteRole:
        return row.note;
    case BadgeRole:
        return row.badge;
    case ToneRole:
        return row.tone;
    case ChapterIdRole:
        return row.chapterId;
    case SchoolIdRole:
        return row.schoolId;
    case StateRole:
        return row.state;
    case HeadingRole:
        return row.heading;
    case SpokenRole: {
        QStringList parts{row.name, row.badge, row.note};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> StatePlacesModel::roleNames() const
{
    return {{NameRole, "name"},       {NoteRole, "note"},           {BadgeRole, "badge"},
            {ToneRole, "tone"},       {ChapterIdRole, "chapterId"}, {SchoolIdRole, "schoolId"},
            {StateRole, "stateCode"}, {SpokenRole, "spoken"},       {HeadingRole, "heading"}};
}

} // namespace chapterhouse::app
