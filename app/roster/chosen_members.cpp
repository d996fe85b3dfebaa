// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/csv/exporter.h"
#include "app/roster/members_model.h"

namespace chapterhouse::app {

// Apart from the table: what it hands on to an export, or to the clipboard.

std::shared_ptr<const ChosenMembers> MembersModel::selectedMembers() const
{
    auto chosen = std::make_shared<ChosenMembers>();
    chosen->roster = m_snapshot;
    const std::vector<quint8> &marks = selection();
    for (Item row = 0; row < marks.size(); ++row) {
        if (marks[row] != 0)
            chosen->rows.push_back(row);
    }
    return chosen;
}

std::shared_ptr<const ChosenMembers> MembersModel::shownMembers() const
{
    return std::make_shared<ChosenMembers>(ChosenMembers{m_snapshot, m_rows});
}

// On another thread: who selects a great many waits, but can go on working.
void MembersModel::copyItems(std::vector<Item> items, std::vector<int> columns)
{
    std::shared_ptr<db::Connection> reader;
    try {
        reader = m_book->newReader();
    } catch (const db::Error &error) {
        Q_EMIT m_book->failed(explain(error).message);
        return;
    }
    const QString header = textOf(columns);
    const auto read = [reader, header, snapshot = m_snapshot, date = m_date, style = m_book->nameStyle(),
                       items = std::move(items), columns = std::move(columns)]() -> Result<QString> {
        try {
            return header + memberTexts(*reader, *snapshot, items, columns, date, style);
        } catch (const db::Error &error) {
            return explain(error);
        }
    };
    inBackground(this, read, [this](const Result<QString> &text) {
        if (text)
            Q_EMIT copied(*text);
        else if (m_book)
            Q_EMIT m_book->failed(text.message());
    });
}

} // namespace chapterhouse::app
