// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/members_model.h"

#include "app/formatting.h"
#include "app/shown_date.h"
#include "db/member_store.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int pageSize = 128;
constexpr std::size_t patchLimit = 50'000; ///< rows; beyond, comparing their keys takes longer than showing them anew
constexpr std::size_t stepLimit = 256; ///< rows that come or go in one step

RosterOrder::Column orderOf(int column)
{
    switch (column) {
    case MembersModel::Chapter:
        return RosterOrder::Column::Chapter;
    case MembersModel::State:
        return RosterOrder::Column::State;
    case MembersModel::ClassYear:
        return RosterOrder::Column::ClassYear;
    case MembersModel::JoinedOn:
        return RosterOrder::Column::JoinedOn;
    case MembersModel::Status:
        return RosterOrder::Column::Status;
    default:
        return RosterOrder::Column::Name;
    }
}

TableModel::Tone toneOf(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Active:
        return TableModel::Success;
    case MemberStatus::Away:
    case MemberStatus::Prospect:
        return TableModel::Info;
    default:
        return TableModel::Muted;
    }
}

} // namespace

MembersModel::MembersModel(QObject *parent) : TableModel(parent) { }

void MembersModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
    refresh();
}

void MembersModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &MembersModel::take);
    Q_EMIT rosterChanged();
    refresh();
}

void MembersModel::setWho(Who who)
{
    if (who == m_who)
        return;
    m_who = who;
    Q_EMIT whoChanged();
    refresh();
}

bool MembersModel::isVacant() const
{
    return m_snapshot && m_snapshot->size() == 0;
}

QString MembersModel::summary() const
{
    if (!isReady())
        return {};
    // A line is one person at one chapter: whoever was at two has two among everyone.
    const bool present = m_who == Present;
    const QString one = present ? tr("1 member") : tr("1 record");
    const QString total = m_total == 1 ? one : (present ? tr("%1 members") : tr("%1 records")).arg(number(m_total));
    return filter().trimmed().isEmpty() ? total : tr("%1 of %2").arg(number(count()), total);
}

qreal MembersModel::share(int column) const
{
    static constexpr qreal shares[] = {0.27, 0.25, 0.16, 0.08, 0.13, 0.11};
    return column >= 0 && column < ColumnCount ? shares[column] : 0;
}

bool MembersModel::isNumber(int) const
{
    return false;
}

QString MembersModel::keyAt(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const MemberKey key = m_snapshot->key(m_rows[std::size_t(row)]);
    return key.chapterId + u'/' + key.memberId;
}

int MembersModel::rowOf(const QString &key) const
{
    if (!m_snapshot)
        return -1;
    const auto slash = key.indexOf(u'/');
    const auto row = m_snapshot->rowOf({key.left(slash), key.mid(slash + 1)});
    const auto place = row ? std::find(m_rows.begin(), m_rows.end(), *row) : m_rows.end();
    return place == m_rows.end() ? -1 : int(place - m_rows.begin());
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(column, index.row());
    case NoteRole: {
        const Person *person = column == Name ? personAt(index.row()) : nullptr;
        return person ? person->pronouns : QString();
    }
    case ToneRole:
        return column == Status ? toneOf(statusAt(index.row())) : Plain;
    case StrongRole:
        return column == Name;
    }
    return {};
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Chapter:
        return tr("Chapter");
    case State:
        return tr("State");
    case ClassYear:
        return tr("Class");
    case JoinedOn:
        return tr("Joined");
    case Status:
        return tr("Status");
    }
    return {};
}

QVariant MembersModel::text(int column, int row) const
{
    const quint32 place = m_rows[std::size_t(row)];
    switch (column) {
    case Name: {
        const Person *person = personAt(row);
        return person ? person->name : QString();
    }
    case Chapter: {
        const ChapterEntry *chapter = m_snapshot->chapterOf(place);
        if (chapter && chapter->isNational && chapter->name.isEmpty())
            return tr("Network");
        return chapter ? chapter->name : QString();
    }
    case State: {
        const int state = m_snapshot->state(place);
        return state < 0 ? QString() : m_snapshot->directory().states()[std::size_t(state)].name;
    }
    case ClassYear: {
        const int year = m_snapshot->classYear(place);
        return year == 0 ? QString() : QString::number(year);
    }
    case JoinedOn:
        return shortDate(m_snapshot->joinedOn(place));
    case Status:
        return nameOf(statusAt(row));
    }
    return {};
}

MemberStatus MembersModel::statusAt(int row) const
{
    return m_snapshot->statusOn(m_rows[std::size_t(row)], dayOf(m_date));
}

const MembersModel::Person *MembersModel::personAt(int row) const
{
    const int page = row / pageSize;
    if (!m_pages.contains(page))
        m_pages.insert(page, new Page(readPage(page)));
    const Page &people = *m_pages.object(page);
    const auto place = std::size_t(row % pageSize);
    return place < people.size() ? &people[place] : nullptr;
}

MembersModel::Page MembersModel::readPage(int number) const
{
    if (!m_book)
        return {};
    const auto first = std::size_t(number) * pageSize;
    const auto last = std::min(first + pageSize, m_rows.size());
    std::vector<db::RecordKey> keys;
    keys.reserve(last - first);
    for (std::size_t i = first; i < last; ++i) {
        const MemberKey key = m_snapshot->key(m_rows[i]);
        keys.push_back({key.chapterId, key.memberId});
    }
    const auto members =
        m_book->read([&](db::Connection &connection) { return db::MemberStore(connection).fetch(keys); });
    // The book may be a commit ahead of the snapshot: who is gone already leaves a blank line until it follows.
    Page page(keys.size());
    std::size_t place = 0;
    for (const db::Member &member : members ? *members : std::vector<db::Member>()) {
        while (place < keys.size() && !(keys[place] == member.key()))
            ++place;
        if (place == keys.size())
            break;
        page[place] = {db::displayName(member), member.pronouns};
    }
    return page;
}

RosterFilter MembersModel::filterOf(Who who) const
{
    RosterFilter filter;
    filter.asOf = m_date;
    switch (who) {
    case Present:
        filter.statuses = {MemberStatus::Active, MemberStatus::Away};
        break;
    case Prospects:
        filter.statuses = {MemberStatus::Prospect};
        break;
    case Alumni:
        filter.statuses = {MemberStatus::Alumni};
        break;
    case Gone:
        filter.statuses = {MemberStatus::Left};
        break;
    case Everyone:
        break;
    }
    return filter;
}

std::vector<quint32> MembersModel::wantedRows(const RosterIndex &index) const
{
    RosterFilter filter = filterOf(m_who);
    filter.text = this->filter();
    return index.rows(filter, {orderOf(sortColumn()), isDescending()});
}

void MembersModel::refresh()
{
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    beginResetModel();
    m_pages.clear();
    m_date = shownDate(*m_book);
    m_snapshot = m_roster->snapshot();
    m_rows = wantedRows(*m_snapshot);
    m_total = m_snapshot->count(filterOf(m_who));
    endResetModel();
    setReady(true);
    Q_EMIT countChanged();
}

void MembersModel::take(const RosterIndex::Pointer &snapshot)
{
    if (!m_snapshot || m_rows.size() > patchLimit) {
        refresh();
        return;
    }
    patch(snapshot, wantedRows(*snapshot));
}

/// Shows what came and went between the snapshots as one removal and one insertion, so that the view keeps its place.
void MembersModel::patch(const RosterIndex::Pointer &snapshot, std::vector<quint32> rows)
{
    const auto same = [&](quint32 before, quint32 after) { return m_snapshot->key(before) == snapshot->key(after); };
    const auto heads = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto head = std::size_t(heads.first - m_rows.begin());
    const auto longest = std::min(m_rows.size(), rows.size()) - head;
    std::size_t tail = 0;
    while (tail < longest && same(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const std::size_t gone = m_rows.size() - head - tail;
    const std::size_t come = rows.size() - head - tail;
    if (gone > stepLimit || come > stepLimit) {
        refresh();
        return;
    }

    const auto at = [](auto &list, std::size_t place) { return list.begin() + std::ptrdiff_t(place); };
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_rows.erase(at(m_rows, head), at(m_rows, head + gone));
        m_pages.clear();
        endRemoveRows();
    }
    std::vector<quint32> kept = rows;
    kept.erase(at(kept, head), at(kept, head + come));
    m_snapshot = snapshot;
    m_rows = std::move(kept);
    m_pages.clear();
    if (come > 0) {
        beginInsertRows({}, int(head), int(head + come) - 1);
        m_rows = std::move(rows);
        m_pages.clear();
        endInsertRows();
    }
    m_total = m_snapshot->count(filterOf(m_who));
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
    Q_EMIT countChanged();
}

} // namespace chapterhouse::app
