// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_places_model.h"

#include "app/formatting.h"
#include "app/roster/table_model.h"

#include <QStringList>

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

QString peopleText(const ChapterPlace &chapter, const StateTexts &texts)
{
    Headline figures;
    figures.membership.people = chapter.members;
    return texts.members(figures);
}

} // namespace

void StatePlacesModel::setChapters(const StateLine &line, const StateTexts &texts)
{
    std::vector<Row> rows;
    for (const ChapterPlace &chapter : line.chapters) {
        QStringList note;
        if (isCounted(chapter.status))
            note.append(peopleText(chapter, texts));
        if (chapter.since.isValid())
            note.append(tr("since %1").arg(shortDate(chapter.since)));
        if (chapter.school != chapter.name)
            note.prepend(chapter.school);
        note.removeAll(QString());
        const bool isUsual = chapter.status == ChapterStatus::Active;
        rows.push_back({chapter.name, note.join(QStringLiteral(" · ")), isUsual ? QString() : nameOf(chapter.status),
                        toneOf(chapter.status), chapter.id});
    }
    show(std::move(rows), tr("Chapters (%1)").arg(number(line.figures.reach.chapters)));
}

void StatePlacesModel::setSchools(const StateLine &line)
{
    std::vector<Row> rows;
    for (const SchoolPlace &school : line.openSchools) {
        const bool hasChapter = !school.chapterId.isEmpty();
        rows.push_back({school.name, school.city, hasChapter ? nameOf(school.status) : QString(), toneOf(school.status),
                        school.chapterId});
    }
    const QString title = tr("Schools without a chapter (%1)").arg(number(int(rows.size())));
    show(std::move(rows), title);
}

void StatePlacesModel::clear()
{
    show({}, {});
}

void StatePlacesModel::show(std::vector<Row> rows, const QString &title)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_title = title;
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
    return {{NameRole, "name"}, {NoteRole, "note"},           {BadgeRole, "badge"},
            {ToneRole, "tone"}, {ChapterIdRole, "chapterId"}, {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
