// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/cli/stop.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/csv/chapter_names.h"
#include "app/csv/importer.h"
#include "app/directory/directory.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

/// The words of the verb.
struct Options {
    QCommandLineOption into{
        QStringLiteral("into"),
        Text::tr("What the rows are: members, chapters, officers or contacts. Without it the header says."),
        Text::tr("what")};
    QCommandLineOption chapter{QStringLiteral("chapter"),
                               Text::tr("The chapter to which all members or officers of the file belong."),
                               Text::tr("id or name")};
    QCommandLineOption map{
        QStringLiteral("map"),
        Text::tr("Read a column into a field; may be given often. “none” leaves the column out, “#3” is "
                 "the third column."),
        QStringLiteral("column=field")};
    QCommandLineOption encoding{QStringLiteral("encoding"),
                                Text::tr("Do not guess the encoding: UTF-8, UTF-16LE, UTF-16BE or Windows-1252."),
                                Text::tr("name")};
    QCommandLineOption delimiter{QStringLiteral("delimiter"),
                                 Text::tr("Do not guess the delimiter: comma, semicolon, tab or pipe."),
                                 Text::tr("delimiter")};
    QCommandLineOption sheet{QStringLiteral("sheet"), Text::tr("The sheet of a workbook (XLSX); without it the first."),
                             Text::tr("name")};
    QCommandLineOption dates{
        QStringLiteral("dates"),
        Text::tr("How dates such as 3/4/2024 are meant: mdy (March 4), dmy (3 April) or iso (not at all: "
                 "such a row is refused)."),
        Text::tr("order")};
    QCommandLineOption onMatch{
        QStringLiteral("on-match"),
        Text::tr("What a row does to a record that is known: update, fill (only what is empty) or skip."),
        Text::tr("what"), QStringLiteral("update")};
    QCommandLineOption source{
        QStringLiteral("source"),
        Text::tr("What the system is called that the file comes from; its ids are kept under this name."),
        Text::tr("name")};
    QCommandLineOption dryRun{QStringLiteral("dry-run"), Text::tr("Say what would happen; write nothing.")};
    QCommandLineOption rejects{QStringLiteral("rejects"),
                               Text::tr("Write the rows that were not taken to this file, with the reason."),
                               Text::tr("file")};
    QCommandLineOption json{QStringLiteral("json"), Text::tr("Print the report as JSON.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(Text::tr(
            "Brings a CSV file, or a sheet of a workbook (XLSX), into the book as one action that undo takes back.\n"
            "Facts without a date begin on the day the file was last changed.\n"
            "Rows that cannot be taken are printed with the reason, and the others are taken."));
        parser.addOptions(
            {into, chapter, map, encoding, delimiter, sheet, dates, onMatch, source, dryRun, rejects, json});
        parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
        parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("The file to read."), QStringLiteral("FILE.csv"));
    }
};

/// A set option that cannot be understood is printed, and ends the verb.
class RequestReader {
public:
    RequestReader(const QCommandLineParser &parser, const Options &options) : m_parser(parser), m_options(options) { }

    std::optional<app::ImportRequest> read()
    {
        app::ImportRequest request;
        request.file = m_parser.positionalArguments().at(1);
        request.map = m_parser.values(m_options.map);
        request.source = m_parser.value(m_options.source);
        request.read.sheet = m_parser.value(m_options.sheet);
        request.target = choose(m_options.into,
                                {QStringLiteral("members"), QStringLiteral("chapters"), QStringLiteral("officers"),
                                 QStringLiteral("contacts")},
                                [](const QString &text) { return csv::targetFromName(text.toStdString()); });
        request.read.encoding = choose(m_options.encoding,
                                       {QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
                                        QStringLiteral("Windows-1252")},
                                       [](const QString &text) { return csv::encodingFromName(text); });
        request.read.delimiter = choose(
            m_options.delimiter,
            {QStringLiteral("comma"), QStringLiteral("semicolon"), QStringLiteral("tab"), QStringLiteral("pipe")},
            [](const QString &text) { return csv::delimiterFromName(text); });
        request.dates = choose(m_options.dates, {QStringLiteral("mdy"), QStringLiteral("dmy"), QStringLiteral("iso")},
                               [](const QString &text) { return dateOrder(text); });
        const auto chosen =
            choose(m_options.onMatch, {QStringLiteral("update"), QStringLiteral("fill"), QStringLiteral("skip")},
                   [](const QString &text) { return onMatch(text); });
        request.onMatch = chosen.value_or(app::OnMatch::Update);
        return m_isWrong ? std::nullopt : std::optional(request);
    }

private:
    template <typename Reader>
    auto choose(const QCommandLineOption &option, const QStringList &known, Reader reader)
        -> decltype(reader(QString()))
    {
        if (!m_parser.isSet(option))
            return std::nullopt;
        const auto chosen = reader(m_parser.value(option));
        if (!chosen) {
            printError(Text::tr("--%1 cannot be “%2”; it is one of: %3.")
                           .arg(option.names().constFirst(), m_parser.value(option).left(80),
                                known.join(QStringLiteral(", "))));
            m_isWrong = true;
        }
        return chosen;
    }
    static std::optional<csv::DateOrder> dateOrder(const QString &text)
    {
        if (text == QLatin1String("mdy"))
            return csv::DateOrder::MonthFirst;
        if (text == QLatin1String("dmy"))
            return csv::DateOrder::DayFirst;
        return text == QLatin1String("iso") ? std::optional(csv::DateOrder::Unknown) : std::nullopt;
    }
    static std::optional<app::OnMatch> onMatch(const QString &text)
    {
        if (text == QLatin1String("update"))
            return app::OnMatch::Update;
        if (text == QLatin1String("fill"))
            return app::OnMatch::Fill;
        return text == QLatin1String("skip") ? std::optional(app::OnMatch::Skip) : std::nullopt;
    }

    const QCommandLineParser &m_parser;
    const Options &m_options;
    bool m_isWrong = false;
};

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath(); // '' where there is none yet
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

/// How to end if one of the files cannot be what it is to be.
std::optional<int> checkFiles(const QString &book, const QString &file, const QString &rejects)
{
    if (rejects == QLatin1String("-"))
        return wrongUsage(Text::tr("--rejects needs the name of a file: the report is printed already."));
    if (isSameFile(rejects, file) || isSameFile(rejects, book))
        return wrongUsage(
            Text::tr("--rejects would replace “%1”, which is read. Nothing was changed; give another name.")
                .arg(rejects));
    const QFileInfo info(file);
    if (info.exists() && !info.isFile() && !info.isDir())
        return refuse({Text::tr("“%1” cannot be read twice, as an import does. Save what it gives as a file, and "
                                "import that.")
                           .arg(file)});
    return std::nullopt;
}

void printColumns(const app::ImportPlan &plan)
{
    for (const app::PlannedColumn &column : plan.columns) {
        const QString field =
            column.field == csv::Field::None ? Text::tr("left out") : QString::fromLatin1(csv::fieldName(column.field));
        printOut(Text::tr("  “%1” → %2").arg(column.header, field));
    }
}

void printLine(const app::ImportLine &line)
{
    using Kind = app::ImportLine::Kind;
    constexpr int mostOfAName = 80; // a column that is no name can hold a million characters
    const QString name = line.name.size() > mostOfAName ? line.name.left(mostOfAName) + QStringLiteral("…") : line.name;
    QString text = Text::tr("line %1").arg(line.line);
    if (!name.isEmpty())
        text += QStringLiteral(": ") + name;
    if (line.kind == Kind::Refused)
        text += Text::tr(": refused: %1").arg(line.text);
    else if (line.kind == Kind::InDoubt)
        text += Text::tr(": in doubt: %1").arg(line.text);
    else if (line.kind == Kind::New)
        text += Text::tr(": new");
    else if (line.kind == Kind::Same)
        text += Text::tr(": same");
    for (const app::ImportedValue &value : line.values)
        text += Text::tr("; %1: “%2” → “%3”").arg(value.field, value.before, value.after);
    line.kind == Kind::Refused || line.kind == Kind::InDoubt ? printError(text) : printOut(text);
}

void printReport(const app::ImportReport &report, const app::ImportPlan &plan, bool isDryRun)
{
    if (isDryRun)
        printColumns(plan);
    for (const app::ImportLine &line : report.lines) {
        using Kind = app::ImportLine::Kind;
        if (isDryRun || line.kind == Kind::Refused || line.kind == Kind::InDoubt)
            printLine(line);
    }
    QSet<QString> said; // the same cell is often cleaned the same way
    for (const app::ImportedValue &value : report.cleanings) {
        const QString text = Text::tr("cleaned %1: “%2” → “%3”").arg(value.field, value.before, value.after);
        if (!said.contains(text))
            printOut(text);
        said.insert(text);
    }
    for (const app::MissingMember &member : report.missing)
        printOut(Text::tr("no longer in this file: %1").arg(member.name));
    for (const QString &warning : report.warnings)
        printError(Text::tr("warning: %1").arg(warning));
    printOut(
        Text::tr("%1 new, %2 changed, %3 same, %4 in doubt, %5 refused; %6 cells cleaned; %7 no longer in this file")
            .arg(report.added)
            .arg(report.changed)
            .arg(report.same)
            .arg(report.inDoubt)
            .arg(report.refused)
            .arg(report.cleaned)
            .arg(report.notInFile));
    if (isDryRun)
        printOut(Text::tr("This was a dry run: nothing was written."));
}

void printJson(const app::ImportReport &report, const app::ImportPlan &plan, bool isDryRun)
{
    QJsonObject object = report.json();
    QJsonArray columns;
    for (const app::PlannedColumn &column : plan.columns)
        columns.append(QJsonObject{{QStringLiteral("header"), column.header},
                                   {QStringLiteral("field"), QLatin1String(csv::fieldName(column.field))}});
    object.insert(QStringLiteral("into"), QLatin1String(csv::targetName(plan.target)));
    object.insert(QStringLiteral("columns"), columns);
    object.insert(QStringLiteral("dry_run"), isDryRun);
    printOut(QJsonValue(object));
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    options.addTo(parser);
    if (const auto end = parse(parser, arguments, 2, 2))
        return *end;
    std::optional<app::ImportRequest> request = RequestReader(parser, options).read();
    if (!request)
        return WrongUsage;

    const QString path = parser.positionalArguments().at(0);
    if (const auto end = checkFiles(path, request->file, parser.value(options.rejects)))
        return *end;
    app::Result<app::BookFile> book = app::BookFile::open(path, app::BookFile::Mode::Write);
    if (!book)
        return refuse(book.failure());
    const auto directory = app::Directory::forBook(path);
    if (parser.isSet(options.chapter)) {
        const auto chapter = app::resolveChapter(book->connection(), directory->withSchoolsOf(book->connection()),
                                                 parser.value(options.chapter));
        if (!chapter)
            return refuse(chapter.failure());
        request->chapterId = *chapter;
    }
    const auto plan = app::planImport(book->connection(), *request);
    if (!plan)
        return refuse(plan.failure());
    const bool takesChapter = plan->target == csv::Target::Members || plan->target == csv::Target::Officers;
    if (parser.isSet(options.chapter) && !takesChapter)
        return wrongUsage(Text::tr("The rows of this file are %1: --chapter is for members and officers; leave it out, "
                                   "or say --into.")
                              .arg(QLatin1String(csv::targetName(plan->target))));
    const bool isDryRun = parser.isSet(options.dryRun);
    const auto report = app::runImport(*book, directory, *plan, isDryRun, parser.value(options.rejects),
                                       [](qint64, qint64) { return !isStopped(); });
    if (!report)
        return refuse(report.failure());
    if (parser.isSet(options.json))
        printJson(*report, *plan, isDryRun);
    else
        printReport(*report, *plan, isDryRun);
    const qint64 notTaken = report->refused + report->inDoubt;
    if (notTaken == 0)
        return Done;
    printError(Text::tr("Rows not taken: %1.").arg(notTaken));
    return SomeRowsRefused;
}

} // namespace chapterhouse::cli
