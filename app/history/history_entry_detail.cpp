// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_entry_detail.h"

#include "app/action_text.h"
#include "app/book_reading.h"
#include "app/formatting.h"
#include "app/history/change_words.h"
#include "db/history_reader.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int mostRows = 200;

using Facts = Result<std::optional<HistoryFacts>>;

QString stateOf(const db::HistoryEntry &entry)
{
    if (entry.state == QLatin1String("undone"))
        return HistoryEntryDetail::tr("Undone");
    return entry.state == QLatin1String("final") ? HistoryEntryDetail::tr("Final") : QString();
}

QString refusalOf(const db::HistoryEntry &entry, bool isReadOnly)
{
    if (isReadOnly)
        return HistoryEntryDetail::tr("The book is open for reading only.");
    if (entry.state == QLatin1String("undone"))
        return HistoryEntryDetail::tr("It is undone already.");
    if (entry.state == QLatin1String("final"))
        return HistoryEntryDetail::tr("It is final and cannot be undone.");
    if (entry.state != QLatin1String("done"))
        return HistoryEntryDetail::tr("It took another step back or brought it again: undo or redo that one.");
    return {};
}

QString moreText(const db::HistoryDetail &detail, NameStyle style)
{
    const bool isCovered = style == NameStyle::Covered;
    QStringList texts;
    for (const auto &[table, rows] : detail.alsoAdded)
        texts << HistoryEntryDetail::tr("%1: %2 added", "what, how many")
                     .arg(nameOfTable(table), isCovered ? coveredCount() : number(rows));
    if (detail.leftOut > 0)
        texts << (isCovered ? coveredCount() : HistoryEntryDetail::tr("And %Ln more.", nullptr, int(detail.leftOut)));
    return texts.join(u'\n');
}

DetailLine lineOf(const db::HistoryOperation &operation, RecordNames &names)
{
    const ChangeWords words = wordsOf(operation, names);
    DetailLine line;
    line.title = words.record.isEmpty() ? words.what : words.record;
    line.note = words.record.isEmpty() ? QString() : words.what;
    line.badge = words.verb.isEmpty() ? HistoryEntryDetail::tr("Changed") : words.verb;
    line.tone = operation.kind == 'D' ? TableModel::Warning
        : operation.kind == 'I'       ? TableModel::Success
                                      : TableModel::Info;
    line.text = words.columns.join(u'\n');
    line.opensChapter = words.memberKey.isEmpty();
    line.key = words.memberKey.isEmpty() ? words.chapterId : words.memberKey;
    return line;
}

std::optional<HistoryFacts> readFacts(db::Connection &connection, const RosterIndex::Pointer &roster,
                                      const QString &changeId, bool isReadOnly, NameStyle style)
{
    const auto entry = db::Journal(connection).entry(changeId);
    const auto detail = entry ? db::HistoryReader(connection).detail(entry->number, mostRows) : std::nullopt;
    if (!detail)
        return std::nullopt;
    RecordNames names(connection, roster, style);
    HistoryFacts facts;
    facts.title = actionText(*entry, style);
    facts.when = timeText(entry->at);
    facts.who = shownName(entry->author, style);
    facts.state = stateOf(*entry);
    facts.refusal = refusalOf(*entry, isReadOnly);
    facts.isUndoable = facts.refusal.isEmpty();
    for (const db::HistoryOperation &operation : detail->operations)
        facts.lines << asVariant(lineOf(operation, names));
    facts.more = moreText(*detail, style);
    return facts;
}

} // namespace

void HistoryEntryDetail::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &HistoryEntryDetail::refresh);
    Q_EMIT bookChanged();
    refresh();
}

void HistoryEntryDetail::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster) // after each commit
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &HistoryEntryDetail::refresh);
    Q_EMIT rosterChanged();
    refresh();
}

void HistoryEntryDetail::setChangeId(const QString &changeId)
{
    if (changeId == m_changeId)
        return;
    m_changeId = changeId;
    Q_EMIT changeIdChanged();
    refresh();
}

void HistoryEntryDetail::undo()
{
    if (m_book && m_facts.isUndoable)
        m_book->undoAction(m_changeId);
}

void HistoryEntryDetail::refresh()
{
    if (!m_book || !m_roster || !m_roster->snapshot() || m_changeId.isEmpty())
        return;
    const quint64 asked = ++m_asked;
    const auto work =
        readingWork(*m_book,
                    [roster = m_roster->snapshot(), changeId = m_changeId, isReadOnly = m_book->isReadOnly(),
                     style = m_book->nameStyle()](db::Connection &connection) {
                        return readFacts(connection, roster, changeId, isReadOnly, style);
                    });
    inBackground(this, work, [this, asked](const Facts &facts) {
        if (asked != m_asked)
            return;
        m_found = facts && facts->has_value();
        m_facts = m_found ? **facts : HistoryFacts();
        Q_EMIT changed();
    });
}

} // namespace chapterhouse::app
