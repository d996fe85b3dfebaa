// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_members_model.h"

#include "app/details/detail_line.h"
#include "db/member_store.h"

#include <algorithm>
#include <iterator>

namespace chapterhouse::app {

namespace {

constexpr int pageSize = 64;

/// By name, whatever the day: as it is dragged, a chapter is gone through, not the whole book.
std::vector<quint32> everyoneOf(const RosterIndex::Pointer &snapshot, const QString &chapterId)
{
    if (!snapshot || chapterId.isEmpty())
        return {};
    RosterFilter filter;
    filter.chapters = {chapterId};
    filter.archived = RosterFilter::Archived::Include;
    return snapshot->rows(filter);
}

} // namespace

void ChapterMembersModel::show(Book *book, const RosterIndex::Pointer &snapshot, const QString &chapterId, QDate date)
{
    const bool isSame = book == m_book && snapshot == m_snapshot && chapterId == m_chapterId;
    if (!isSame)
        m_everyone = everyoneOf(snapshot, chapterId);
    m_book = book;
    m_snapshot = snapshot;
    m_chapterId = chapterId;
    m_date = date;
    std::vector<quint32> rows = rowsOnDate();
    m_pages.clear();
    if (isSame && rows == m_rows) { // a day on which no one came or went: at most a badge is another
        if (!rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

std::vector<quint32> ChapterMembersModel::rowsOnDate() const
{
    std::vector<quint32> rows;
    std::copy_if(m_everyone.begin(), m_everyone.end(), std::back_inserter(rows), [this](quint32 row) {
        const MemberStatus status = m_snapshot->statusOn(row, dayOf(m_date));
        const QDate archivedOn = m_snapshot->archivedOn(row);
        return (status == MemberStatus::Active || status == MemberStatus::Away)
            && !(archivedOn.isValid() && archivedOn <= m_date);
    });
    return rows;
}

int ChapterMembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChapterMembersModel::data(const QModelIndex &index, int role) const
{
    if (role != LineRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int page = index.row() / pageSize;
    if (!m_pages.contains(page))
        m_pages.insert(page, new Page(readPage(page)));
    return m_pages.object(page)->at(std::size_t(index.row() % pageSize));
}

QHash<int, QByteArray> ChapterMembersModel::roleNames() const
{
    return {{LineRole, "line"}};
}

ChapterMembersModel::Page ChapterMembersModel::readPage(int number) const
{
    const auto first = std::size_t(number) * pageSize;
    const auto last = std::min(first + pageSize, m_rows.size());
    std::vector<db::RecordKey> keys;
    for (std::size_t i = first; i < last; ++i) {
        const MemberKey key = m_snapshot->key(m_rows[i]);
        keys.push_back({key.chapterId, key.memberId});
    }
    Page page(keys.size(), asVariant(DetailLine()));
    if (!m_book)
        return page;
    const auto members =
        m_book->read([&](db::Connection &connection) { return db::MemberStore(connection).fetch(keys); });
    for (const db::Member &member : members ? *members : std::vector<db::Member>()) {
        const auto place = std::size_t(std::find(keys.begin(), keys.end(), member.key()) - keys.begin());
        if (place == keys.size())
            continue;
        const MemberStatus status = m_snapshot->statusOn(m_rows[first + place], dayOf(m_date));
        DetailLine line;
        line.title = shownName(member, m_book->nameStyle());
        QStringList texts{member.pronouns, member.classYear ? tr("Class of %1").arg(*member.classYear) : QString()};
        texts.removeAll(QString());
        line.text = texts.join(QStringLiteral(" · "));
        if (status != MemberStatus::Active)
            line.badge = nameOf(status);
        line.tone = toneOf(status);
        line.key = member.chapterId + u'/' + member.id;
        page[place] = asVariant(line);
    }
    return page;
}

} // namespace chapterhouse::app
