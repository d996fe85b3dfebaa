// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_model.h"

#include "app/action_text.h"
#include "app/book_reading.h"
#include "app/formatting.h"
#include "app/history/change_words.h"
#include "app/history/history_search.h"

#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int pageSize = 64;

using Numbers = Result<std::vector<qint64>>;

QString stateText(const db::HistoryEntry &entry)
{
    if (entry.state == QLatin1String("undone"))
        return HistoryModel::tr("Undone");
    return entry.state == QLatin1String("final") ? HistoryModel::tr("Final") : QString();
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : QAbstractListModel(parent) { }

void HistoryModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &HistoryModel::refresh);
    Q_EMIT bookChanged();
    refresh();
}

void HistoryModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster) // after each commit, and then the names are the new ones
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &HistoryModel::refresh);
    Q_EMIT rosterChanged();
    refresh();
}

void HistoryModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void HistoryModel::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    Q_EMIT filterChanged();
    refresh();
}

void HistoryModel::setSince(Since since)
{
    if (since == m_since)
        return;
    m_since = since;
    Q_EMIT filterChanged();
    refresh();
}

QString HistoryModel::summary() const
{
    if (!m_ready)
        return {};
    return tr("%Ln steps", nullptr, count());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry *shown = entryAt(index.row());
    if (!shown)
        return QString();
    const QDateTime at = shown->entry.at.toLocalTime();
    switch (role) {
    case IdRole:
        return shown->entry.id;
    case TitleRole:
        return actionText(shown->entry, m_book->nameStyle());
    case AboutRole:
        return shown->about;
    case WhoRole:
        return shownName(shown->entry.author, m_book->nameStyle());
    case TimeRole:
        return QLocale().toString(at.time(), QLocale::ShortFormat);
    case DayRole:
        return QLocale().toString(at.date(), QLocale::LongFormat);
    case StateRole:
        return stateText(shown->entry);
    }
    return {};
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{IdRole, "changeId"}, {TitleRole, "title"}, {AboutRole, "about"},    {WhoRole, "who"},
            {TimeRole, "time"},   {DayRole, "day"},     {StateRole, "stateText"}};
}

void HistoryModel::refresh()
{
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    const quint64 asked = ++m_asked;
    const HistorySearch search{m_filter, m_kind, m_since, QDateTime::currentDateTime()};
    const auto work = readingWork(*m_book, [search, roster = m_roster->snapshot()](db::Connection &connection) {
        return search.run(connection, roster);
    });
    inBackground(this, work, [this, asked](const Numbers &numbers) {
        if (asked != m_asked)
            return;
        if (numbers)
            take(*numbers);
        else if (m_book)
            Q_EMIT m_book->failed(numbers.message());
    });
}

/// New entries come on top of the old ones, so that a list keeps its place; anything else shows it anew.
void HistoryModel::take(std::vector<qint64> numbers)
{
    m_pages.clear();
    const auto more = std::ptrdiff_t(numbers.size()) - std::ptrdiff_t(m_numbers.size());
    const bool isAhead = m_ready && !m_numbers.empty() && more >= 0
        && std::equal(m_numbers.begin(), m_numbers.end(), numbers.begin() + more);
    if (!isAhead) {
        beginResetModel();
        m_numbers = std::move(numbers);
        endResetModel();
    } else {
        if (more > 0) {
            beginInsertRows({}, 0, int(more) - 1);
            m_numbers = std::move(numbers);
            endInsertRows();
        }
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    m_ready = true;
    Q_EMIT countChanged();
}

const HistoryModel::Entry *HistoryModel::entryAt(int row) const
{
    const int page = row / pageSize;
    if (!m_pages.contains(page))
        m_pages.insert(page, new Page(readPage(page)));
    const Page &entries = *m_pages.object(page);
    const auto place = std::size_t(row % pageSize);
    return place < entries.size() ? &entries[place] : nullptr;
}

HistoryModel::Page HistoryModel::readPage(int number) const
{
    if (!m_book || !m_roster)
        return {};
    const auto first = m_numbers.begin() + std::ptrdiff_t(number) * pageSize;
    const auto last = first + std::min<std::ptrdiff_t>(pageSize, m_numbers.end() - first);
    const auto page = m_book->read([&](db::Connection &connection) {
        const db::HistoryReader reader(connection);
        RecordNames names(connection, m_roster->snapshot(), m_book->nameStyle());
        Page entries;
        for (const db::HistoryEntry &entry : reader.entries({first, last})) {
            const auto subject = reader.subjectOf(entry.number);
            QString about = subject ? nameOfRecord(subject->row, names) : QString();
            if (about.isEmpty() && !entry.chapterId.isEmpty())
                about = names.chapter(entry.chapterId);
            const bool isCounted = entry.subject.contains(QStringLiteral("count")); // the title says how many
            if (subject && subject->isOneOfMany && !about.isEmpty())
                about = isCounted ? QString() : tr("%1 and more").arg(isolated(about));
            entries.push_back({entry, about});
        }
        return entries;
    });
    return page ? *page : Page();
}

} // namespace chapterhouse::app
