// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/saved_filters.h"

#include "app/background.h"

#include "db/connection.h"

namespace chapterhouse::app {

void SavedFilters::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT sourceChanged();
    read();
}

void SavedFilters::setPage(const QString &page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT sourceChanged();
    read();
}

void SavedFilters::setFilters(TableFilters *filters)
{
    if (filters == m_filters)
        return;
    if (m_filters)
        m_filters->disconnect(this);
    m_filters = filters;
    if (filters) {
        connect(filters, &TableFilters::changed, this, [this] {
            if (count() > 0)
                Q_EMIT dataChanged(index(0), index(count() - 1), {InUseRole});
        });
    }
    Q_EMIT filtersChanged();
}

bool SavedFilters::canSave() const
{
    return m_book && !m_book->isReadOnly();
}

void SavedFilters::read()
{
    if (!m_book || m_page.isEmpty())
        return;
    const auto saved =
        m_book->read([this](db::Connection &connection) { return db::SavedFilterStore(connection).ofPage(m_page); });
    beginResetModel();
    m_saved = saved ? *saved : std::vector<db::SavedFilter>();
    endResetModel();
    Q_EMIT countChanged();
}

void SavedFilters::apply(int row)
{
    if (m_filters && row >= 0 && row < count())
        m_filters->fromJson(m_saved[std::size_t(row)].definition);
}

void SavedFilters::save(const QString &name)
{
    const db::SavedFilter filter{{}, name.trimmed(), m_filters ? m_filters->toJson() : QJsonObject()};
    if (!filter.name.isEmpty())
        write([page = m_page, filter](db::Connection &connection) {
            db::SavedFilterStore(connection).save(page, filter);
        });
}

void SavedFilters::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    write([id = m_saved[std::size_t(row)].id](db::Connection &connection) {
        db::SavedFilterStore(connection).remove(id);
    });
}

void SavedFilters::write(BookFile::Work work)
{
    if (!canSave())
        return;
    whenDone(this, m_book->note(std::move(work)), [this](const Result<> &done) {
        if (!done && m_book)
            Q_EMIT m_book->failed(done.message());
        read();
    });
}

int SavedFilters::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_saved.size());
}

QVariant SavedFilters::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::SavedFilter &filter = m_saved[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return filter.name;
    case InUseRole:
        return m_filters && m_filters->toJson() == filter.definition;
    }
    return {};
}

QHash<int, QByteArray> SavedFilters::roleNames() const
{
    return {{NameRole, "name"}, {InUseRole, "inUse"}};
}

} // namespace chapterhouse::app
