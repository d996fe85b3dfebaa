// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/pick_model.h"

#include "app/folding.h"
#include "app/shown_date.h"

namespace chapterhouse::app {

void PickModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
    refresh();
}

void PickModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster) {
        connect(m_roster, &RosterWatcher::snapshotChanged, this, [this] {
            refresh();
            Q_EMIT recordsChanged();
        });
    }
    Q_EMIT rosterChanged();
    refresh();
    Q_EMIT recordsChanged();
}

void PickModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    refresh();
}

void PickModel::setAddition(const QString &addition)
{
    if (addition == m_addition)
        return;
    m_addition = addition;
    Q_EMIT additionChanged();
    refresh();
}

RosterIndex::Pointer PickModel::snapshot() const
{
    return m_roster ? m_roster->snapshot() : nullptr;
}

QDate PickModel::date() const
{
    return m_book ? shownDate(*m_book) : QDate();
}

void PickModel::refresh()
{
    const RosterIndex::Pointer index = snapshot();
    beginResetModel();
    m_picks = index && m_book ? found(*index, m_query.simplified()) : std::vector<Pick>();
    m_isUnknown = m_picks.empty() && !m_query.simplified().isEmpty();
    if (!m_addition.isEmpty())
        m_picks.push_back({{}, m_addition, {}, {}, 0});
    endResetModel();
    Q_EMIT countChanged();
}

QString PickModel::idAt(int row) const
{
    return row < 0 || row >= count() ? QString() : m_picks[std::size_t(row)].id;
}

QString PickModel::titleOf(const QString &id) const
{
    const RosterIndex::Pointer index = snapshot();
    return index && m_book ? pickOf(*index, id).title : QString();
}

QString PickModel::noteOf(const QString &id) const
{
    const RosterIndex::Pointer index = snapshot();
    if (!index || !m_book)
        return {};
    const Pick pick = pickOf(*index, id);
    return pick.note.isEmpty() || pick.badge.isEmpty() ? pick.note + pick.badge
                                                       : pick.note + QStringLiteral(" · ") + pick.badge;
}

QString PickModel::only(const QString &text) const
{
    const RosterIndex::Pointer index = snapshot();
    if (!index || !m_book || text.simplified().isEmpty())
        return {};
    const std::vector<Pick> picks = found(*index, text.simplified());
    const QByteArray wanted = folded(text.simplified());
    QString named;
    for (const Pick &pick : picks) {
        if (folded(pick.title) != wanted)
            continue;
        if (!named.isEmpty())
            return {};
        named = pick.id;
    }
    return named.isEmpty() && picks.size() == 1 ? picks.front().id : named;
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pick &pick = m_picks[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return pick.title;
    case IdRole:
        return pick.id;
    case NoteRole:
        return pick.note;
    case BadgeRole:
        return pick.badge;
    case ToneRole:
        return pick.tone;
    case SpokenRole: {
        QStringList parts{pick.title, pick.note, pick.badge};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    }
    return {};
}

QHash<int, QByteArray> PickModel::roleNames() const
{
    return {{IdRole, "pickId"},   {TitleRole, "title"}, {NoteRole, "note"},
            {BadgeRole, "badge"}, {ToneRole, "tone"},   {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
