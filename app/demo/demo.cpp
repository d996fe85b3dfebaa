// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/book_file.h"
#include "app/csv/importer.h"
#include "app/demo/demo_details.h"
#include "app/directory/directory.h"

#include <QFile>
#include <QUuid>

namespace chapterhouse::app {

namespace {

struct DemoFile {
    const char *name;
    csv::Target target;
    QStringList map;
};

/// Brings one of the shipped files in, as anybody's. Their note says on each row that it is fictional; the book's name
/// says it once.
Result<> importDemoFile(BookFile &book, const Directory::Pointer &directory, const DemoFile &demoFile)
{
    ImportRequest request;
    request.file = QStringLiteral(":/demo/") + QLatin1String(demoFile.name);
    request.target = demoFile.target;
    request.map = demoFile.map + QStringList{QStringLiteral("note=none")};
    request.source = QStringLiteral("demo");
    request.fileDate = demoDay;
    const Result<ImportPlan> plan = planImport(book.connection(), request);
    if (!plan)
        return plan.failure();
    const Result<ImportReport> report = runImport(book, directory, *plan);
    if (!report)
        return report.failure();
    if (report->refused + report->inDoubt > 0)
        return Failure{QString::fromLatin1(demoFile.name) + QStringLiteral(": ") + report->lines.front().text};
    return Nothing();
}

Result<> fillDemoBook(const QString &path)
{
    Result<BookFile> book = BookFile::open(path, BookFile::Mode::Write);
    if (!book)
        return book.failure();
    const Directory::Pointer directory = Directory::shipped();
    const DemoFile files[] = {{"chapters.csv", csv::Target::Chapters, {QStringLiteral("first_contact=none")}},
                              {"members.csv", csv::Target::Members, {}},
                              {"officers.csv", csv::Target::Officers, {}},
                              {"outreach.csv", csv::Target::Contacts, {}}};
    for (const DemoFile &file : files) {
        if (const Result<> imported = importDemoFile(*book, directory, file); !imported)
            return imported;
    }
    const db::ActionInfo info{.label = QStringLiteral("book.demo"), .subject = {}, .author = {}, .chapterId = {}};
    const auto change =
        book->perform(info, [&](db::Connection &connection) { addDemoDetails(connection, *directory); });
    return change ? Result<>(Nothing()) : Result<>(change.failure());
}

void removeBook(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

// Filled under another name, so that no half of it is ever there.
Result<> createDemoBook(const QString &path)
{
    if (QFile::exists(path))
        return BookFile::create(path, {}, BookFile::Kind::National);
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
    const auto name = QStringLiteral("Example Student Alliance (sample)");
    if (const Result<> created = BookFile::create(part, name, BookFile::Kind::National); !created)
        return created;
    Result<> filled = fillDemoBook(part);
    if (filled && !QFile::rename(part, path))
        filled = BookFile::create(path, {}, BookFile::Kind::National);
    removeBook(part);
    return filled;
}

} // namespace chapterhouse::app
