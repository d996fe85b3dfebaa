// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/duplicates_model.h"

#include "app/details/detail_line.h"
#include "app/details/record_names.h"
#include "app/formatting.h"
#include "app/people/duplicate_reader.h"
#include "app/people/duplicate_words.h"
#include "app/person_names.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

QString textOf(const db::RecordKey &key)
{
    return key.chapterId + u'/' + key.id;
}

bool isSame(const DuplicatePair &a, const DuplicatePair &b)
{
    return a.one == b.one && a.other == b.other && a.evidence == b.evidence;
}

} // namespace

DuplicatesModel::DuplicatesModel(QObject *parent) : QAbstractListModel(parent) { }

void DuplicatesModel::setBook(Book *book)
{
    if (book == this->book())
        return;
    m_reader.setBook(book);
    if (book)
        connect(book, &Book::nameStyleChanged, this, &DuplicatesModel::redraw);
    Q_EMIT bookChanged();
}

void DuplicatesModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster) {
        connect(m_roster, &RosterWatcher::snapshotChanged, this, [this] {
            if (m_waits)
                m_reader.outdate();
        });
    }
    Q_EMIT rosterChanged();
    m_reader.outdate();
}

void DuplicatesModel::setShown(bool shown)
{
    if (shown == isShown())
        return;
    m_reader.setShown(shown);
    Q_EMIT shownChanged();
}

QString DuplicatesModel::summary() const
{
    if (!m_ready)
        return {};
    if (m_total > m_pairs.size())
        return tr("The best %1 of %Ln pairs", nullptr, int(m_total)).arg(number(qint64(m_pairs.size())));
    return tr("%Ln pairs", nullptr, count());
}

void DuplicatesModel::ask()
{
    const RosterIndex::Pointer roster = m_roster ? m_roster->snapshot() : nullptr;
    m_waits = !roster;
    if (m_waits)
        return;
    m_reader.read(
        [directory = roster->directoryPointer()](db::Connection &connection) { return search(connection, *directory); },
        [this](const Found &found) { take(found); });
}

DuplicatesModel::Found DuplicatesModel::search(db::Connection &connection, const Directory &directory)
{
    const Duplicates duplicates = findDuplicates(connection, directory, mostPairs);
    const db::MemberStore members(connection);
    Found found;
    for (const DuplicatePair &pair : duplicates.pairs) {
        const auto one = members.find(pair.one);
        const auto other = members.find(pair.other);
        if (one && other)
            found.pairs.push_back({pair, *one, *other});
    }
    found.total = duplicates.total;
    return found;
}

// Where nothing changed, whoever stands on a pair stays there.
void DuplicatesModel::take(const Found &found)
{
    const bool isKept = std::equal(m_pairs.begin(), m_pairs.end(), found.pairs.begin(), found.pairs.end(),
                                   [](const Pair &a, const Pair &b) { return isSame(a.pair, b.pair); });
    m_total = found.total;
    if (isKept) {
        m_pairs = found.pairs;
        redraw();
    } else {
        beginResetModel();
        m_pairs = found.pairs;
        endResetModel();
    }
    m_ready = true;
    Q_EMIT countChanged();
}

void DuplicatesModel::redraw()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

void DuplicatesModel::drop(const QString &one, const QString &other)
{
    const auto gone = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Pair &pair) {
        return textOf(pair.pair.one) == one && textOf(pair.pair.other) == other;
    });
    if (gone == m_pairs.end())
        return;
    const int row = int(gone - m_pairs.begin());
    beginRemoveRows({}, row, row);
    m_pairs.erase(gone);
    --m_total;
    endRemoveRows();
    Q_EMIT countChanged();
}

QString DuplicatesModel::title(const Pair &pair) const
{
    const NameStyle style = book() ? book()->nameStyle() : NameStyle::Covered;
    return tr("%1 and %2", "two people")
        .arg(isolated(shownName(pair.one, style)), isolated(shownName(pair.other, style)));
}

QString DuplicatesModel::place(const Pair &pair) const
{
    const auto nameOf = [this](const QString &id) {
        const ChapterEntry *chapter = m_roster && m_roster->snapshot() ? m_roster->snapshot()->chapter(id) : nullptr;
        return !chapter ? QString() : chapter->isNational ? tr("Network") : chapterName(*chapter);
    };
    const QString one = nameOf(pair.one.chapterId);
    return pair.one.chapterId == pair.other.chapterId
        ? one
        : tr("%1 · %2", "two chapters").arg(one, nameOf(pair.other.chapterId));
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pair &pair = m_pairs[std::size_t(index.row())];
    const Likelihood likelihood = likelihoodOf(pair.pair.score);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(pair);
    case PlaceRole:
        return place(pair);
    case LikelihoodRole:
        return likelihoodText(likelihood);
    case ToneRole:
        return toneOf(likelihood);
    case ReasonRole:
        return evidenceText(pair.pair.evidence);
    case OneRole:
        return textOf(pair.pair.one);
    case OtherRole:
        return textOf(pair.pair.other);
    }
    return {};
}

QHash<int, QByteArray> DuplicatesModel::roleNames() const
{
    return {{TitleRole, "title"},   {PlaceRole, "place"}, {LikelihoodRole, "likelihood"}, {ToneRole, "tone"},
            {ReasonRole, "reason"}, {OneRole, "oneKey"},  {OtherRole, "otherKey"}};
}

} // namespace chapterhouse::app
