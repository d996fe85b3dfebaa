// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/backup.h"
#include "app/book_file.h"
#include "app/book_header.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)
};

} // namespace

int runBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Copies a book as it stands, also while it is in use. Replaces an older backup, but no other file."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("The copy."));
    if (const auto end = parse(parser, arguments, 2, 2))
        return *end;
    const QString target = parser.positionalArguments().at(1);
    auto book = app::BookFile::open(parser.positionalArguments().front(), app::BookFile::Mode::Read);
    if (!book)
        return refuse(book.failure());
    if (QFileInfo(target).canonicalFilePath() == book->path())
        return refuse({Text::tr("A book cannot be its own backup. Nothing was changed; choose another name.")});
    if (QFileInfo::exists(target) && !app::readBookHeader(target, std::numeric_limits<int>::max()))
        return refuse({Text::tr("“%1” is no backup of a book. It was not touched; choose another name.").arg(target)});
    try {
        db::backUp(book->connection(), target);
        return Done;
    } catch (const db::Error &error) {
        return refuse(app::explain(error));
    }
}

} // namespace chapterhouse::cli
