// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "db/transaction.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace chapterhouse::db {

/// What an action says of itself. `label` is a code ("member.add"); `subject` holds keys and counts, never names.
struct ActionInfo {
    QString label;
    QJsonObject subject;
    QString author;
    QString chapterId; ///< '' when it is about more than one chapter
};

/// One committed action: its entry in the journal, and the rows that readers must read again.
struct Change {
    qint64 number = 0;
    QString id;
    QString label;
    QJsonObject subject;
    Touches touches;
};

/// One line of the history.
struct HistoryEntry {
    qint64 number = 0;
    QString id;
    QString label;
    QJsonObject subject;
    QString author;
    QDateTime at; ///< UTC
    QString chapterId;
    QString undoes; ///< the id of the entry that this one takes back
    QString state; ///< 'done', 'undone', 'undo', 'redo' or 'final' (cannot be taken back)
};

/// One operation on one row, as the journal holds it.
struct HistoryOperation {
    HistoryEntry entry;
    RowKey row;
    char kind = 'U'; ///< 'I', 'U' or 'D'; the row's own insert is told by its `added_in`
    QJsonObject was;
    QJsonObject now;
};

/// Thrown where undo or redo would take back someone else's later work, or cannot, and by stores for what makes no
/// sense: nothing was written then.
class Refused : public std::runtime_error {
public:
    enum class Reason {
        NothingToUndo,
        NothingToRedo,
        UnknownAction,
        AlreadyUndone,
        Final, ///< a step such as `forget` that cannot be taken back
        ChangedSince, ///< the same column of the same row was changed by a later action
        RemovedSince,
        NeededSince, ///< a later action built on what would go, or goes with it only
        EndsBeforeStart ///< an officer's term
    };
    Refused(Reason reason, std::optional<RowKey> row = {});

    Reason reason() const noexcept { return m_reason; }
    const std::optional<RowKey> &row() const noexcept { return m_row; }

private:
    Reason m_reason;
    std::optional<RowKey> m_row;
};

/// A transaction that is also one entry in the journal. Captured tables can be written only while one is open. Rolls
/// back unless commit() was reached. An action that changed nothing leaves no entry: commit() then returns number 0.
class Action {
public:
    Action(Connection &connection, const ActionInfo &info);

    qint64 number() const { return m_change.number; } ///< what new rows carry in `added_in`
    Touches touches(); ///< what commit() would announce
    Change commit();

private:
    friend class Journal;
    struct Written {
        Touches touches;
        std::vector<RowKey> added;
        bool areAddedKnown = false;
        bool isNothing = false;
    };
    Written written();
    /// What undo and redo write: an entry of its own that names what it takes back, and may bring rows back.
    Action(Connection &connection, const HistoryEntry &takesBack, const QString &state, const QString &author);
    void open(const ActionInfo &info, const QString &undoes, const QString &state);
    void close(const Declared &declared, const std::vector<RowKey> *added);

    Connection &m_connection;
    Transaction m_transaction;
    Change m_change;
    bool m_isOriginal = true; ///< it does not take another one back
    qint64 m_writesBefore = 0;
};

/// The number of the open action. Stores write it to `added_in`; throws Error if there is none.
qint64 openAction(Connection &connection);
/// Says anew what the open action is about: for counts that are known only at the end.
inline void setSubject(Connection &connection, const QJsonObject &subject)
{
    connection.declared().subject = subject;
}
/// The open action cannot be taken back.
inline void setFinal(Connection &connection)
{
    connection.declared().isFinal = true;
}

/// Undo, redo and history: all of it read from the file, so that it survives closing the book.
class Journal {
public:
    explicit Journal(Connection &connection) : m_connection(connection) { }

    std::optional<HistoryEntry> nextUndo() const;
    std::optional<HistoryEntry> nextRedo() const;
    /// The final steps that an undo of the latest step passes over, the newest first; not the making of the book.
    std::vector<HistoryEntry> passedOver() const;

    /// Takes back the action `changeId`, or the latest one still in force; as a new entry of its own.
    /// Throws Refused, or Error; the book is then as it was.
    Change undo(const QString &author, const QString &changeId = {});
    Change redo(const QString &author);

    /// The newest first. `limit` < 0: all of it.
    std::vector<HistoryEntry> entries(int limit = -1) const;
    std::optional<HistoryEntry> entry(const QString &changeId) const;
    std::vector<HistoryOperation> operationsOf(const QString &changeId) const;
    /// Every operation on one row, the oldest first, beginning with the action that added it.
    std::vector<HistoryOperation> historyOf(const RowKey &row) const;
    /// The same for a record and the dated facts that hang on it, by its id; also where it is gone.
    std::vector<HistoryOperation> historyOf(const QString &id) const;

private:
    Change takeBack(const HistoryEntry &entry, const QString &state, const QString &author);

    Connection &m_connection;
};

} // namespace chapterhouse::db
