// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/capture.h"
#include "db/journal.h"

#include <map>
#include <optional>
#include <vector>

namespace chapterhouse::db {

/// Which entries of the journal: all conditions must hold.
struct HistoryFilter {
    /// Any of these has to fit.
    struct Mention {
        QStringList labels;
        QStringList authors;
        std::vector<RowKey> records; ///< and the dated facts that hang on them
    };

    QStringList labels; ///< empty: any
    QDateTime from; ///< included; invalid: from the beginning
    std::optional<Mention> mention;
};

/// One entry with what it did, row by row; of a great many rows the first ones.
struct HistoryDetail {
    HistoryEntry entry;
    std::vector<HistoryOperation> operations; ///< the rows it added come as 'I', with what they hold now
    qint64 leftOut = 0; ///< further operations
    std::map<QString, qint64> alsoAdded; ///< by table: rows of an import, which the entry does not name one by one
};

/// Reads the journal for people, at any length of it: by pages, and by record.
class HistoryReader {
public:
    explicit HistoryReader(Connection &connection) : m_connection(connection) { }

    /// The numbers of the entries that pass, the newest first. Looks at every entry: not for the window's own thread.
    std::vector<qint64> numbers(const HistoryFilter &filter) const;
    std::vector<HistoryEntry> entries(const std::vector<qint64> &numbers) const; ///< in that order
    /// A row that the entry wrote, and whether it wrote more; nothing where the entry does not name its rows.
    struct Subject {
        RowKey row;
        bool isOneOfMany = false;
    };
    std::optional<Subject> subjectOf(qint64 number) const;
    QStringList authors() const; ///< each once
    QStringList labels() const; ///< those that occur

    /// Everything done to a record and to the dated facts that hang on it, the oldest first: to a member its statuses
    /// and consent, to a chapter its statuses, accounts, contacts, head-counts and terms.
    std::vector<HistoryOperation> ofRecord(const RowKey &record) const;
    std::optional<HistoryDetail> detail(qint64 number, int limit) const;

private:
    std::vector<qint64> numbersTouching(const std::vector<RowKey> &records) const;
    std::vector<RowKey> addedRows(qint64 number, int limit, HistoryDetail &detail) const;
    void countAdded(HistoryDetail &detail) const;
    QJsonObject row(const RowKey &key) const; ///< what it holds now; empty if it is gone
    const std::vector<CapturedTable> &tables() const;

    Connection &m_connection;
    mutable std::vector<CapturedTable> m_tables; ///< read when first needed
};

} // namespace chapterhouse::db
