// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/csv/atomic_file.h"
#include "app/csv/chapter_names.h"
#include "app/csv/exporter.h"
#include "app/directory/directory.h"

#include <QCoreApplication>

#include <optional>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

/// The words of the verb.
struct Options {
    QCommandLineOption chapter{QStringLiteral("chapter"), Text::tr("Only this chapter."), Text::tr("id or name")};
    QCommandLineOption state{QStringLiteral("state"), Text::tr("Only this state."), Text::tr("code")};
    QCommandLineOption status{QStringLiteral("status"), Text::tr("Only records with these statuses, parted by commas."),
                              Text::tr("codes")};
    QCommandLineOption columns{QStringLiteral("columns"), Text::tr("Only these columns, in this order."),
                               Text::tr("names")};
    QCommandLineOption asOf{QStringLiteral("as-of"), Text::tr("As it was on that day (YYYY-MM-DD)."), Text::tr("date")};
    QCommandLineOption audience{
        QStringLiteral("audience"),
        Text::tr("Who will read it: chapter, national, mentors, school or public. People appear as "
                 "they agreed to for that audience. Without it: the book's own."),
        Text::tr("audience")};
    QCommandLineOption purpose{QStringLiteral("purpose"), Text::tr("What for; kept in the ledger of exports."),
                               Text::tr("text")};
    QCommandLineOption excel{QStringLiteral("excel"), Text::tr("Begin with a byte order mark, for Excel.")};
    QCommandLineOption raw{QStringLiteral("raw"), Text::tr("No apostrophe before what a spreadsheet would calculate.")};
    QCommandLineOption json{QStringLiteral("json"), Text::tr("Write JSON instead of CSV.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({chapter, state, status, columns, asOf, audience, purpose, excel, raw, json});
        parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("the book"), QStringLiteral("BOOK"));
        parser.addPositionalArgument(QStringLiteral("WHAT"), Text::tr("roster, chapters, officers or states"),
                                     QStringLiteral("roster|chapters|officers|states"));
        parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("the file to write, or - for standard output"),
                                     QStringLiteral("FILE.csv"));
    }
};

std::optional<app::ExportKind> kindNamed(const QString &name)
{
    if (name == QLatin1String("roster"))
        return app::ExportKind::Roster;
    if (name == QLatin1String("chapters"))
        return app::ExportKind::Chapters;
    if (name == QLatin1String("officers"))
        return app::ExportKind::Officers;
    if (name == QLatin1String("states"))
        return app::ExportKind::States;
    return std::nullopt;
}

QStringList words(const QString &list)
{
    QStringList parts;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

/// What can be known of the request before the book is open; prints what is wrong with it.
std::optional<app::ExportRequest> readRequest(const QCommandLineParser &parser, const Options &options)
{
    static const QStringList audiences{QStringLiteral("chapter"), QStringLiteral("national"), QStringLiteral("mentors"),
                                       QStringLiteral("school"), QStringLiteral("public")};
    app::ExportRequest request;
    const auto kind = kindNamed(parser.positionalArguments().at(1));
    if (!kind) {
        printError(Text::tr("What to export: roster, chapters, officers or states."));
        return std::nullopt;
    }
    request.kind = *kind;
    request.format = parser.isSet(options.json) ? app::ExportFormat::Json : app::ExportFormat::Csv;
    request.columns = words(parser.value(options.columns));
    request.state = parser.value(options.state).toUpper();
    request.statuses = words(parser.value(options.status));
    request.audience = parser.value(options.audience);
    request.purpose = parser.value(options.purpose);
    request.excel = parser.isSet(options.excel);
    request.raw = parser.isSet(options.raw);
    if (!request.audience.isEmpty() && !audiences.contains(request.audience)) {
        printError(Text::tr("An audience is one of: %1.").arg(audiences.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    if (parser.isSet(options.asOf)) {
        request.asOf = QDate::fromString(parser.value(options.asOf), Qt::ISODate);
        if (!request.asOf.isValid()) {
            printError(Text::tr("“%1” is no date such as 2020-08-31.").arg(parser.value(options.asOf)));
            return std::nullopt;
        }
    }
    return request;
}

/// A book in use or on a read-only medium can still be read, but what leaves it for others must be on record.
app::Result<app::BookFile> openUnrecorded(const QString &path, const app::ExportRequest &request, const QString &reason)
{
    app::Result<app::BookFile> book = app::BookFile::open(path, app::BookFile::Mode::Read);
    if (!book)
        return book;
    const bool isOwn = request.audience.isEmpty() || request.audience == app::ownAudience(book->connection());
    if (!isOwn)
        return app::Failure{
            Text::tr("Nothing was exported: what leaves the book for others is kept in its ledger, and the "
                     "book cannot be written now. %1")
                .arg(reason)};
    printError(Text::tr("Warning: this export is not in the book's ledger, since the book cannot be written now. %1")
                   .arg(reason));
    return book;
}

app::Result<app::BookFile> openBook(const QString &path, const app::ExportRequest &request)
{
    app::Result<app::BookFile> book = app::BookFile::open(path, app::BookFile::Mode::Write);
    if (!book)
        return openUnrecorded(path, request, book.message());
    return book->isReadOnly() ? openUnrecorded(path, request, {}) : std::move(book);
}

void printReport(const app::ExportReport &report, const QString &file)
{
    const auto &people = report.people;
    QString text = file == QLatin1String("-")
        ? Text::tr("%n row(s) written", nullptr, int(report.rows))
        : Text::tr("%n row(s) written to %1", nullptr, int(report.rows)).arg(file);
    if (people.initials > 0)
        text += Text::tr("; %1 with initials only").arg(people.initials);
    if (people.counted > 0)
        text += Text::tr("; %1 more counted, but not listed").arg(people.counted);
    file == QLatin1String("-") ? printError(text) : printOut(text);
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    options.addTo(parser);
    if (const auto end = parse(parser, arguments, 3, 3))
        return *end;
    std::optional<app::ExportRequest> request = readRequest(parser, options);
    if (!request)
        return WrongUsage;

    const QString path = parser.positionalArguments().at(0);
    const QString target = parser.positionalArguments().at(2);
    app::Result<app::BookFile> book = openBook(path, *request);
    if (!book)
        return refuse(book.failure());
    const auto directory = app::Directory::forBook(path)->withSchoolsOf(book->connection());
    if (parser.isSet(options.chapter)) {
        const auto chapter = app::resolveChapter(book->connection(), directory, parser.value(options.chapter));
        if (!chapter)
            return refuse(chapter.failure());
        request->chapterId = *chapter;
    }

    const auto file = csv::AtomicFile::open(target);
    if (!file)
        return refuse(file.failure());
    const auto record = [&book, &request](const app::ExportReport &report) -> app::Result<> {
        if (book->isReadOnly())
            return app::Nothing();
        return book->note(
            [&](db::Connection &connection) { app::recordExport(connection, book->author(), *request, report); });
    };
    const auto report = app::writeExport(book->connection(), directory, *request, **file, record);
    if (!report)
        return refuse(report.failure());
    printReport(*report, target);
    return Done;
}

} // namespace chapterhouse::cli
