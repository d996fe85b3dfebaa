// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"

#include "app/backups.h"
#include "app/book_header.h"
#include "app/database_files.h"
#include "db/backup.h"
#include "db/chapter_store.h"
#include "db/error.h"
#include "db/export_store.h"
#include "db/forget.h"
#include "db/setting_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace chapterhouse::app {

namespace {

constexpr qint64 largestCopiedAtOnce = 64 * 1024 * 1024;
constexpr qint64 secondsBetweenBackups = 3600;
constexpr QFile::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;

QString logOf(const QString &path)
{
    return path + QLatin1String("-wal");
}

/// Asks the file system and not the permissions: a medium may refuse what these allow.
bool isWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

QString loginName()
{
    for (const char *variable : {"CHAPTERHOUSE_AUTHOR", "USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

/// "Spring.before-v2.chapters", beside "Spring.chapters".
QString backupNameBefore(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString stem = QStringLiteral("%1/%2.before-v%3").arg(file.path(), file.completeBaseName()).arg(version);
    QString name = QStringLiteral("%1.%2").arg(stem, file.suffix());
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1-%2.%3").arg(stem).arg(i).arg(file.suffix());
    return name;
}

void backUpIfSmall(BookFile &book)
{
    const Backups backups = Backups::ofBook(book.setting(QStringLiteral("book_id")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto known = backups.all();
    const bool isRecent = !known.empty() && known.front().at.secsTo(now) < secondsBetweenBackups;
    if (QFileInfo(book.path()).size() < largestCopiedAtOnce && !isRecent)
        backups.add(book.connection(), now);
}

void removeBook(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

void writeFirstRows(db::Connection &connection, const QString &name, BookFile::Kind kind)
{
    const bool isNational = kind == BookFile::Kind::National;
    db::SettingStore settings(connection);
    settings.set(QStringLiteral("book_id"), db::newUlid());
    settings.set(QStringLiteral("kind"), isNational ? QStringLiteral("national") : QStringLiteral("chapter"));
    settings.set(QStringLiteral("name"), name);
    if (isNational) {
        db::Chapter national;
        national.kind = QStringLiteral("national");
        db::ChapterStore(connection).add(national);
    }
    db::setFinal(connection);
}

/// Fills the empty file `path`.
void fill(const QString &path, const QString &name, BookFile::Kind kind, const QString &author)
{
    db::Connection connection(path);
    db::migrate(connection, db::builtInMigrations());
    db::Action action(connection, {QStringLiteral("book.create"), {}, author, {}});
    writeFirstRows(connection, name, kind);
    action.commit();
    connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

Result<> BookFile::create(const QString &path, const QString &name, Kind kind, const QString &author)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return Failure{tr("There is already a file “%1”. It was not touched; choose another name.").arg(shown)};
    if (belongsToDatabase(path))
        return Failure{tr("“%1” is the name of a file that belongs to another book. Choose another name.").arg(shown)};
    const QString part = QStringLiteral("%1.%2.part").arg(path, db::newUlid());
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile))
        return Failure{tr("“%1” cannot be made there: %2. Choose a folder of yours.").arg(shown, file.errorString())};
    file.close();
    try {
        fill(part, name, kind, author.isEmpty() ? loginName() : author);
    } catch (const db::Error &error) {
        removeBook(part);
        return explain(error);
    }
    if (!QFile::rename(part, path)) {
        removeBook(part);
        return Failure{tr("“%1” could not be made. Nothing was changed; choose another name or folder.").arg(shown)};
    }
    return Nothing{};
}

Result<BookFile> BookFile::open(const QString &path, Mode mode, const std::vector<db::Migration> &migrations)
{
    const int newest = int(migrations.size());
    const auto header = readBookHeader(path, newest);
    if (!header)
        return header.failure();
    BookFile book;
    book.m_path = QFileInfo(path).canonicalFilePath();
    book.m_author = loginName();
    const bool canWrite = isWritable(book.m_path) && isWritable(QFileInfo(book.m_path).path());
    const bool mustMigrate = header->schemaVersion < newest && canWrite;
    book.m_readOnly = mode == Mode::Read || !canWrite;
    book.m_beforeFirstChange = backUpIfSmall;
    try {
        const auto opened =
            mustMigrate || !book.m_readOnly ? book.openWriter(*header, migrations) : book.openReader(*header, newest);
        if (!opened)
            return opened.failure();
        book.m_connection->integer("SELECT count(*) FROM sqlite_schema"); // a damaged start shows here
    } catch (const db::Error &error) {
        return explain(error);
    }
    return book;
}

BookFile::BookFile(BookFile &&) noexcept = default;

BookFile::~BookFile()
{
    if (m_connection && !m_readOnly)
        checkpoint();
    m_connection.reset();
}

// A reader of an older book becomes a writer for as long as the migration takes.
Result<> BookFile::openWriter(const BookHeader &header, const std::vector<db::Migration> &migrations)
{
    if (const auto locked = takeLock(); !locked)
        return locked;
    m_connection = std::make_unique<db::Connection>(m_path);
    if (const auto migrated = migrate(migrations); !migrated)
        return migrated;
    if (!m_readOnly)
        return Nothing{};
    m_connection.reset();
    m_lock.reset();
    return openReader(header, int(migrations.size()));
}

Result<> BookFile::openReader(const BookHeader &header, int newest)
{
    const bool canWriteBeside = isWritable(m_path) && isWritable(QFileInfo(m_path).path());
    const QString shown = QDir::toNativeSeparators(m_path);
    if (!canWriteBeside && header.hasUnmergedLog)
        return Failure{
            tr("“%1” was not closed properly, and lies where it cannot be mended. It was not touched; copy it and "
               "“%2” to a folder of yours and open the copy.")
                .arg(shown, logOf(shown))};
    connectForReading(canWriteBeside, header.hasUnmergedLog);
    if (db::schemaVersion(*m_connection) < newest)
        return Failure{
            tr("“%1” has an older format, and lies where it cannot be written. It was not touched; copy it to a "
               "folder of yours and open the copy.")
                .arg(shown)};
    return Nothing{};
}

/// Even a reader writes a small file beside the book. Where the disk has no room for it, and no log waits to be merged,
/// the book is read as from a read-only medium: nobody else can write to it then either.
void BookFile::connectForReading(bool canWriteBeside, bool hasUnmergedLog)
{
    using Access = db::Connection::Access;
    m_readingAccess = canWriteBeside ? Access::Read : Access::Immutable;
    try {
        m_connection = std::make_unique<db::Connection>(m_path, m_readingAccess);
        db::schemaVersion(*m_connection);
    } catch (const db::Error &error) {
        if (error.cause() != db::Error::Cause::DiskFull || hasUnmergedLog)
            throw;
        m_readingAccess = Access::Immutable;
        m_connection = std::make_unique<db::Connection>(m_path, m_readingAccess);
    }
}

Result<> BookFile::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QLatin1String(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock())
        return Nothing{};
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock->getLockInfo(&process, &host, &program))
        return Failure{tr("“%1” cannot be locked for writing. It was not touched; check that its folder is yours and "
                          "that the disk is not full.")
                           .arg(QDir::toNativeSeparators(m_path))};
    return Failure{tr("“%1” is open already, in %2 (process %3 on %4). It was not touched; close it there first.")
                       .arg(QDir::toNativeSeparators(m_path), program, QString::number(process), host)};
}

Result<> BookFile::migrate(const std::vector<db::Migration> &migrations)
{
    if (db::schemaVersion(*m_connection) < int(migrations.size()))
        db::backUp(*m_connection, backupNameBefore(m_path, int(migrations.size())));
    db::migrate(*m_connection, migrations);
    return Nothing{};
}

/// The seam where exceptions end.
template <typename Step> auto BookFile::guarded(Step step) -> Result<decltype(step())>
{
    if (m_readOnly)
        return Failure{BookFile::tr(
            "The book is open for reading only. Nothing was changed; copy it to a folder of yours to change it.")};
    try {
        return step();
    } catch (const Failure &failure) {
        return failure;
    } catch (const db::Refused &refused) {
        return explain(refused);
    } catch (const db::Error &error) {
        return explain(error);
    } catch (const std::bad_alloc &) {
        return Failure{
            BookFile::tr("There is not enough memory. Nothing was changed; close other programs and try again.")};
    }
}

Result<db::Change> BookFile::perform(const db::ActionInfo &info, const Work &work)
{
    return guarded([&] {
        keepBackup();
        db::ActionInfo signedInfo = info;
        if (signedInfo.author.isEmpty())
            signedInfo.author = m_author;
        db::Action action(*m_connection, signedInfo);
        work(*m_connection);
        db::Change change = action.commit();
        if (const QStringList forgotten = db::forgottenBy(*m_connection, change.number); !forgotten.isEmpty())
            forgetInCopies(forgotten);
        return change;
    });
}

Result<db::Change> BookFile::performInBulk(const db::ActionInfo &info, const Work &work)
{
    return guarded([&] {
        const db::SpillAllowed spill(*m_connection);
        auto change = perform(info, work);
        if (!change)
            throw change.failure();
        return *change;
    });
}

Result<> BookFile::tryOut(const Work &work, const Look &look)
{
    return guarded([&] {
        db::Action action(*m_connection, {QStringLiteral("try"), {}, {}, {}});
        work(*m_connection);
        look(*m_connection, action.touches());
        return Nothing();
    });
}

Result<db::Change> BookFile::undo(const QString &changeId)
{
    return guarded([&] {
        keepBackup();
        return db::Journal(*m_connection).undo(m_author, changeId);
    });
}

Result<db::Change> BookFile::redo()
{
    return guarded([&] {
        keepBackup();
        return db::Journal(*m_connection).redo(m_author);
    });
}

Result<db::Change> BookFile::restore(const QString &backup)
{
    return guarded([&] {
        const QString bookKey = QStringLiteral("book_id");
        const QString bookId = setting(bookKey);
        {
            db::Connection source(backup, db::Connection::Access::Immutable);
            if (db::SettingStore(source).value(bookKey) != bookId)
                throw Failure{tr("That is no backup of this book. Nothing was changed.")};
        }
        Backups::ofBook(bookId).add(*m_connection, QDateTime::currentDateTimeUtc());
        const auto ledger = db::ExportStore(*m_connection).all();
        db::restore(*m_connection, backup, [&](db::Connection &copy) {
            db::migrate(copy, db::builtInMigrations());
            db::ExportStore(copy).addMissing(ledger);
        });
        db::Change change;
        change.number = m_connection->integer("SELECT max(n) FROM change");
        change.label = QStringLiteral("book.restore");
        change.touches.bulk = true;
        return change;
    });
}

/// What lies outside of the rows: free pages, the log, the backups.
void BookFile::forgetInCopies(const QStringList &personIds)
{
    try {
        m_connection->run("VACUUM");
    } catch (const db::Error &error) {
        explain(error); // deleted content is overwritten with zeroes in any case
    }
    checkpoint();
    Backups::ofBook(setting(QStringLiteral("book_id"))).forget(personIds);
    const QFileInfo file(m_path);
    const QString older = QStringLiteral("%1.before-v*.%2").arg(file.completeBaseName(), file.suffix());
    for (const QString &name : file.dir().entryList({older}, QDir::Files))
        file.dir().remove(name);
}

/// A backup that fails must not keep anyone from working.
void BookFile::keepBackup()
{
    const BeforeFirstChange step = std::exchange(m_beforeFirstChange, nullptr);
    if (!step)
        return;
    try {
        step(*this);
    } catch (const db::Error &error) {
        explain(error);
    }
}

Result<> BookFile::note(const Work &work)
{
    return guarded([&] {
        db::Transaction transaction(*m_connection);
        work(*m_connection);
        transaction.commit();
        return Nothing{};
    });
}

QString BookFile::setting(const QString &key, const QString &otherwise)
{
    try {
        return db::SettingStore(*m_connection).value(key, otherwise);
    } catch (const db::Error &error) {
        explain(error);
        return otherwise;
    }
}

void BookFile::checkpoint()
{
    try {
        m_connection->run("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const db::Error &error) {
        explain(error);
    }
}

} // namespace chapterhouse::app
