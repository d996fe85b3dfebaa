// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/backup.h"
#include "app/book_file.h"
#include "app/book_header.h"
#include "app/cli/stop.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/database_files.h"
#include "db/error.h"
#include "db/setting_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

#include <limits>
#include <unistd.h>

namespace chapterhouse::cli {

namespace {

using app::Failure;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)
};

Failure untouched(const QString &sentence, const QString &target)
{
    return {sentence.arg(target) + u' ' + Text::tr("It was not touched; choose another name.")};
}

/// Where there is nothing yet: whether a file can be made there, and none is in the way.
app::Result<> checkNew(const QString &target)
{
    if (app::belongsToDatabase(target))
        return untouched(Text::tr("“%1” is the name of a file that belongs to a book."), target);
    const QFileInfo folder(QFileInfo(target).path());
    if (!folder.isDir())
        return app::Failure{Text::tr("“%1” cannot be made: its folder does not exist. Choose another.").arg(target)};
    if (::access(QFile::encodeName(folder.filePath()).constData(), W_OK | X_OK) != 0)
        return app::Failure{
            Text::tr("“%1” cannot be made: you may not write in its folder. Choose another.").arg(target)};
    // What a backup that was broken off left behind is replaced, but nothing else.
    QFile part(target + QLatin1String(".part"));
    if (part.open(QIODevice::ReadOnly) && part.size() > 0 && !part.read(16).startsWith("SQLite format 3"))
        return untouched(Text::tr("“%1.part” is in the way of the backup."), target);
    return app::Nothing{};
}

/// Only an older backup of the same book is replaced, which nobody has open.
app::Result<> checkOld(app::BookFile &book, const QString &target)
{
    const QFileInfo info(target);
    if (info.canonicalFilePath() == book.path())
        return app::Failure{Text::tr("A book cannot be its own backup. Nothing was changed; choose another name.")};
    if (info.isDir())
        return app::Failure{Text::tr("“%1” is a folder. Add the name of a file.").arg(target)};
    const auto header = app::readBookHeader(target, std::numeric_limits<int>::max());
    if (!header)
        return untouched(Text::tr("“%1” is no backup of a book."), target);
    if (header->hasUnmergedLog)
        return untouched(Text::tr("“%1” is open, or was not closed properly."), target);
    try {
        db::Connection connection(info.canonicalFilePath(), db::Connection::Access::Immutable);
        const QString key = QStringLiteral("book_id");
        if (db::SettingStore(connection).value(key) != book.setting(key))
            return untouched(Text::tr("“%1” is another book, and no backup of this one."), target);
    } catch (const db::Error &error) {
        app::explain(error); // damaged: what is left of it may still be worth something
        return untouched(Text::tr("“%1” is no whole backup of this book."), target);
    }
    return app::Nothing{};
}

/// Replaces the target while no other program can open it for writing.
int replace(app::BookFile &book, const QString &target)
{
    QLockFile lock(target + QLatin1String(".lock"));
    lock.setStaleLockTime(0);
    const bool isLocked = lock.tryLock();
    if (!isLocked && lock.error() == QLockFile::LockFailedError)
        return refuse(untouched(Text::tr("“%1” is open in another program."), target));
    if (!isLocked)
        return refuse({Text::tr("“%1” cannot be made. Nothing was changed; check that its folder is yours and that the "
                                "disk is not full.")
                           .arg(target)});
    try {
        if (db::backUp(book.connection(), target, [](double) { return !isStopped(); }))
            return Done;
        return refuse({Text::tr("Stopped. Nothing was changed.")});
    } catch (const db::Error &error) {
        return refuse(app::explain(error));
    }
}

} // namespace

int runBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Copies a book as it stands, also while it is in use. Replaces an older "
                                              "backup of the same book, but no other file."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("The copy."));
    if (const auto end = parse(parser, arguments, 2, 2))
        return *end;
    const QString target = parser.positionalArguments().at(1);
    if (target == QLatin1String("-"))
        return wrongUsage(Text::tr("A backup cannot be printed: name a file, be it “./-”."));
    auto book = app::BookFile::open(parser.positionalArguments().front(), app::BookFile::Mode::Read);
    if (!book)
        return refuse(book.failure());
    if (QFileInfo::exists(target)) {
        if (const auto checked = checkOld(*book, target); !checked)
            return refuse(checked.failure());
    }
    const auto checked = checkNew(target);
    return checked ? replace(*book, target) : refuse(checked.failure());
}

} // namespace chapterhouse::cli
