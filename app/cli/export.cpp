// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/cli/stop.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/csv/atomic_file.h"
#include "app/csv/chapter_names.h"
#include "app/csv/exporter.h"
#include "app/directory/directory.h"
#include "app/figures/suppression.h"
#include "db/codes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

template <std::size_t size> QStringList listOf(const char *const (&codes)[size])
{
    QStringList list;
    for (const char *code : codes)
        list << QLatin1String(code);
    return list;
}

QStringList statusesOf(app::ExportKind kind)
{
    return kind == app::ExportKind::Roster ? listOf(db::memberStatusCodes) : listOf(db::chapterStatusCodes);
}

QStringList columnsOf(app::ExportKind kind)
{
    QStringList list;
    for (const char *column : app::exportColumns(kind))
        list << QLatin1String(column);
    return list;
}

QString description()
{
    using Kind = app::ExportKind;
    const auto list = [](const QStringList &words) { return words.join(QStringLiteral(", ")); };
    return Text::tr("Writes a list of the book; the file appears whole or not at all, and what left is kept in the "
                    "book's ledger of exports. The name of the file says how it is written: .csv, .xlsx (a "
                    "spreadsheet) or .pdf (to be printed); any other name means CSV.\n"
                    "Columns of the roster: %1.\nOf chapters: %2.\nOf officers: %3.\nOf states: %4.\n"
                    "Statuses of members: %5.\nOf chapters: %6.")
        .arg(list(columnsOf(Kind::Roster)), list(columnsOf(Kind::Chapters)), list(columnsOf(Kind::Officers)),
             list(columnsOf(Kind::States)), list(statusesOf(Kind::Roster)), list(statusesOf(Kind::Chapters)));
}

/// The words of the verb.
struct Options {
    QCommandLineOption chapter{QStringLiteral("chapter"), Text::tr("Only this chapter."), Text::tr("id or name")};
    QCommandLineOption state{QStringLiteral("state"), Text::tr("Only this state, such as GA."), Text::tr("code")};
    QCommandLineOption status{
        QStringLiteral("status"),
        Text::tr("Of the roster or the chapters, only records with these statuses, parted by commas."),
        Text::tr("codes")};
    QCommandLineOption columns{QStringLiteral("columns"),
                               Text::tr("Only these columns, in this order, parted by commas."), Text::tr("names")};
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
    QCommandLineOption signIn{QStringLiteral("sign-in"),
                              Text::tr("Of the roster as PDF: a sheet to sign, with names only and lines for guests.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(description());
        parser.addOptions({chapter, state, status, columns, asOf, audience, purpose, excel, raw, json, signIn});
        parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
        parser.addPositionalArgument(QStringLiteral("WHAT"), Text::tr("What to write."),
                                     QStringLiteral("roster|chapters|officers|states"));
        parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("The file to write, or - for standard output."),
                                     QStringLiteral("FILE.csv|FILE.xlsx|FILE.pdf"));
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

/// The code of a state, however it was typed.
std::optional<QString> readState(const QCommandLineParser &parser, const Options &options)
{
    const QString typed = parser.value(options.state).toUpper();
    const auto directory = app::Directory::forBook(parser.positionalArguments().at(0));
    if (!parser.isSet(options.state) || directory->state(typed))
        return typed;
    QStringList codes;
    for (const app::State &state : directory->states())
        codes << state.code;
    printError(Text::tr("--state cannot be “%1”; it is one of: %2.")
                   .arg(parser.value(options.state).left(80), codes.join(QStringLiteral(", "))));
    return std::nullopt;
}

app::ExportFormat formatOf(const QCommandLineParser &parser, const Options &options)
{
    const QString suffix = QFileInfo(parser.positionalArguments().at(2)).suffix().toLower();
    if (suffix == QLatin1String("xlsx"))
        return app::ExportFormat::Xlsx;
    if (suffix == QLatin1String("pdf"))
        return app::ExportFormat::Pdf;
    return parser.isSet(options.json) ? app::ExportFormat::Json : app::ExportFormat::Csv;
}

/// What of the options does not go with the format, or nothing.
QString misfitOfFormat(const QCommandLineParser &parser, const Options &options, app::ExportKind kind)
{
    const app::ExportFormat format = formatOf(parser, options);
    const bool isText = format == app::ExportFormat::Csv || format == app::ExportFormat::Json;
    if (!isText && parser.isSet(options.json))
        return Text::tr("--json does not go with a file that ends in .xlsx or .pdf: leave it out.");
    if (format != app::ExportFormat::Csv && (parser.isSet(options.excel) || parser.isSet(options.raw)))
        return Text::tr("--excel and --raw are for CSV, not for --json, XLSX or PDF: leave them out.");
    const bool isPaperRoster = format == app::ExportFormat::Pdf && kind == app::ExportKind::Roster;
    if (parser.isSet(options.signIn) && (!isPaperRoster || parser.isSet(options.columns)))
        return Text::tr("--sign-in is for a roster in a file that ends in .pdf, and needs no --columns.");
    return {};
}

/// What of the options does not go together, or nothing.
QString misfit(const QCommandLineParser &parser, const Options &options, app::ExportKind kind,
               const QStringList &columns)
{
    using Kind = app::ExportKind;
    if (parser.isSet(options.status) && (kind == Kind::Officers || kind == Kind::States))
        return Text::tr("Officers and states have no status to choose by: leave --status out.");
    if (parser.isSet(options.chapter) && kind == Kind::States)
        return Text::tr("States have no chapter to choose by: leave --chapter out.");
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (columns.indexOf(columns[at], at + 1) >= 0)
            return Text::tr("--columns names “%1” twice.").arg(columns[at]);
    }
    return misfitOfFormat(parser, options, kind);
}

/// What can be known of the request before the book is open; prints what is wrong with it.
std::optional<app::ExportRequest> readRequest(const QCommandLineParser &parser, const Options &options)
{
    const auto kind = kindNamed(parser.positionalArguments().at(1));
    if (!kind) {
        printError(Text::tr("“%1” cannot be exported; say roster, chapters, officers or states.")
                       .arg(parser.positionalArguments().at(1).left(80)));
        return std::nullopt;
    }
    const auto columns = wordsOf(parser, options.columns, columnsOf(*kind));
    if (!columns)
        return std::nullopt;
    if (const QString text = misfit(parser, options, *kind, *columns); !text.isEmpty()) {
        printError(text);
        return std::nullopt;
    }
    const auto statuses = wordsOf(parser, options.status, statusesOf(*kind));
    const auto audience = wordOf(parser, options.audience, listOf(db::audienceCodes));
    const auto asOf = dateOf(parser, options.asOf, QDate());
    const auto state = readState(parser, options);
    if (!statuses || !audience || !asOf || !state)
        return std::nullopt;
    app::ExportRequest request;
    request.kind = *kind;
    request.format = formatOf(parser, options);
    request.signIn = parser.isSet(options.signIn);
    request.columns = *columns;
    request.state = *state;
    request.statuses = *statuses;
    request.asOf = *asOf;
    request.audience = *audience;
    request.purpose = parser.value(options.purpose);
    request.excel = parser.isSet(options.excel);
    request.raw = parser.isSet(options.raw);
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
    return book->isReadOnly()
        ? openUnrecorded(path, request, Text::tr("It lies where nothing can be written: copy it to a folder of yours."))
        : std::move(book);
}

/// Counts of people in what leaves for others are rounded, unless the book turned that off.
void warnIfNotMasked(app::BookFile &book, const app::ExportRequest &request)
{
    const bool hasCounts = request.kind == app::ExportKind::Chapters || request.kind == app::ExportKind::States;
    const bool isOwn = request.audience.isEmpty() || request.audience == app::ownAudience(book.connection());
    const auto masking = app::Suppression::fromSetting(book.setting(QStringLiteral("small_number_threshold")));
    if (hasCounts && !isOwn && !masking.isOn())
        printError(Text::tr("Warning: small numbers are not masked: the book's settings turn it off."));
}

void printReport(const app::ExportReport &report, const QString &file)
{
    const auto &people = report.people;
    QString text = file == QLatin1String("-") ? Text::tr("Rows written: %1").arg(report.rows)
                                              : Text::tr("Rows written to %2: %1").arg(report.rows).arg(file);
    if (people.initials > 0)
        text += Text::tr("; people with initials only: %1").arg(people.initials);
    if (people.counted > 0)
        text += Text::tr("; people counted, but not listed: %1").arg(people.counted);
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
    warnIfNotMasked(*book, *request);
    const auto record = [&book, &request](const app::ExportReport &report) -> app::Result<> {
        if (book->isReadOnly())
            return app::Nothing();
        return book->note(
            [&](db::Connection &connection) { app::recordExport(connection, book->author(), *request, report); });
    };
    const auto report = app::writeExport(book->connection(), directory, *request, **file, record,
                                         [](qint64, qint64) { return !isStopped(); });
    if (!report)
        return refuse(report.failure());
    printReport(*report, target);
    return Done;
}

} // namespace chapterhouse::cli
