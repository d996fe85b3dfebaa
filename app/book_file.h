// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"
#include "db/connection.h"
#include "db/error.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/ulid.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace chapterhouse::app {

struct BookHeader;

/// Turns an error of the store into a sentence for a person. Never SQL, never a number.
Failure explain(const db::Error &error);
Failure explain(const db::Refused &refused);

/// A book opened by the rules of the file format: the raw header is read first, so that a file that is not ours is
/// never touched; an older schema is backed up beside the file and migrated; a newer, foreign or damaged one is
/// refused; a second writer is told who has the book open. This is the plain, synchronous book of the command line and
/// of the writer thread; the window uses Book. Belongs to one thread.
class BookFile {
    Q_DECLARE_TR_FUNCTIONS(BookFile)

public:
    enum class Mode {
        Write, ///< the one writer; falls back to read-only on a medium that cannot be written
        Read ///< may run beside a writer
    };
    enum class Kind { National, Chapter };

    /// Makes a new book of the newest schema at `path`, with mode 0600; refuses to overwrite. It appears whole or not
    /// at all. A national book gets its national row. `name` may be empty.
    static Result<> create(const QString &path, const QString &name, Kind kind, const QString &author = {});
    /// `migrations` are handed in by tests.
    static Result<BookFile> open(const QString &path, Mode mode,
                                 const std::vector<db::Migration> &migrations = db::builtInMigrations());

    BookFile(BookFile &&) noexcept;
    ~BookFile(); ///< checkpoints and truncates the WAL, so that the one file is whole

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    db::Connection &connection() { return *m_connection; }
    /// How a further connection for reading opens this book.
    db::Connection::Access readingAccess() const { return m_readingAccess; }
    db::UlidMaker &ulids() { return m_ulids; }
    const QString &author() const { return m_author; }

    using Work = std::function<void(db::Connection &)>;
    /// Runs `work` as one undoable action. Whatever `work` throws, nothing of it is written then; it may throw a
    /// Failure of its own.
    Result<db::Change> perform(const db::ActionInfo &info, const Work &work);
    /// The same for a great many rows, in little memory. After an error in it, SQL included, `work` must not go on.
    Result<db::Change> performInBulk(const db::ActionInfo &info, const Work &work);
    using Look = std::function<void(db::Connection &, const db::Touches &)>;
    /// Does `work` as perform() would, shows `look` the book as it would then be, and takes it back: nothing is
    /// written.
    Result<> tryOut(const Work &work, const Look &look);
    Result<db::Change> undo(const QString &changeId = {});
    Result<db::Change> redo();
    /// Puts the book back to what one of its backups holds; what it is now is kept as a further backup, and so are the
    /// lines of the ledger of exports. No action: only the backup brings back what is lost so.
    Result<db::Change> restore(const QString &backup);
    /// Writes what is not captured (ledger of exports, saved views): not undoable, no journal entry.
    Result<> note(const Work &work);

    /// Called before the first change, to keep a backup of how the book was. Unless another is set, a book below 64 MiB
    /// is copied at once, if its last backup is more than an hour old: what a script of many commands can bear.
    using BeforeFirstChange = std::function<void(BookFile &)>;
    void setBeforeFirstChange(BeforeFirstChange step) { m_beforeFirstChange = std::move(step); }

    QString setting(const QString &key, const QString &otherwise = {});
    void checkpoint(); ///< moves the WAL into the one file; never fails loudly

private:
    BookFile() = default;
    Result<> openWriter(const BookHeader &header, const std::vector<db::Migration> &migrations);
    Result<> openReader(const BookHeader &header, int newest);
    void connectForReading(bool canWriteBeside, bool hasUnmergedLog);
    Result<> takeLock();
    Result<> migrate(const std::vector<db::Migration> &migrations);
    void keepBackup();
    void forgetInCopies(const QStringList &personIds);
    template <typename Step> auto guarded(Step step) -> Result<decltype(step())>;

    QString m_path;
    QString m_author;
    bool m_readOnly = false;
    db::Connection::Access m_readingAccess = db::Connection::Access::Read;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<db::Connection> m_connection;
    db::UlidMaker m_ulids;
    BeforeFirstChange m_beforeFirstChange;
};

} // namespace chapterhouse::app
