// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/clock.h"
#include "app/expansion/expansion_report.h"
#include "app/figures/figure_report.h"
#include "app/motion/motion_report.h"

#include "db/error.h"

#include <QCoreApplication>

namespace chapterhouse::cli {

namespace {

using app::FigureReport;

using app::Suppression;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FiguresVerb)
};

const QString asOfOption = QStringLiteral("as-of");
const QString byOption = QStringLiteral("by");
const QString sharingOption = QStringLiteral("for-sharing");
const QString jsonOption = QStringLiteral("json");
const QString csvOption = QStringLiteral("csv");

/// What can be asked for by.
QStringList words()
{
    return QStringList{QStringLiteral("state"),      QStringLiteral("month"),       QStringLiteral("term"),
                       QStringLiteral("chapter"),    QStringLiteral("channel"),     QStringLiteral("cohort"),
                       QStringLiteral("projection"), QStringLiteral("white-space"), QStringLiteral("pipeline"),
                       QStringLiteral("region"),     QStringLiteral("division"),    QStringLiteral("own-region")}
    + app::motionReports();
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Text::tr("Prints the growth figures of a book: chapters, schools, states, members."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    parser.addOptions(
        {{asOfOption, Text::tr("The day the figures stand for (YYYY-MM-DD); today if not given."),
          QStringLiteral("date")},
         {byOption, Text::tr("What a line is of: %1.").arg(words().join(QStringLiteral(", "))), QStringLiteral("what")},
         {sharingOption, Text::tr("Round counts of people, so that small ones name nobody.")},
         {jsonOption, Text::tr("Print JSON.")},
         {csvOption, Text::tr("Print CSV.")}});
}

/// What the words ask for.
struct Request {
    QString book;
    QDate asOf;
    QString by; ///< '' for one line of all
    bool forSharing = false;
    bool json = false;
    bool csv = false;
};

std::optional<Request> requestFrom(const QCommandLineParser &parser)
{
    Request request;
    request.book = parser.positionalArguments().constFirst();
    const auto asOf = dateOf(parser, QCommandLineOption(asOfOption), app::today());
    const auto by = wordOf(parser, QCommandLineOption(byOption), words());
    if (!asOf || !by)
        return std::nullopt;
    request.asOf = *asOf;
    request.by = *by;
    request.forSharing = parser.isSet(sharingOption);
    request.json = parser.isSet(jsonOption);
    request.csv = parser.isSet(csvOption);
    if (request.json && request.csv) {
        printError(Text::tr("Choose one of --json and --csv."));
        return std::nullopt;
    }
    return request;
}

Suppression suppressionFor(const Request &request, app::BookFile &book)
{
    if (!request.forSharing)
        return app::Suppression::off();
    const auto suppression = app::Suppression::fromSetting(book.setting(QStringLiteral("small_number_threshold")));
    if (!suppression.isOn())
        printError(Text::tr("Warning: small numbers are not masked: the book's settings turn it off."));
    return suppression;
}

FigureReport reportFor(const Request &request, app::BookFile &book, const app::RosterIndex::Pointer &index)
{
    const Suppression suppression = suppressionFor(request, book);
    const auto by = app::figuresBy(request.by).value_or(FigureReport::By::Nothing);
    if (by == FigureReport::By::WhiteSpace)
        return app::whiteSpaceReport(book.connection(), *index, request.asOf, suppression);
    if (by == FigureReport::By::Pipeline)
        return app::pipelineReport(book.connection(), *index, request.asOf);
    return FigureReport(app::Scope(index), request.asOf, by, suppression,
                        app::StateRegions::of(book.connection(), index->directory()));
}

void print(const FigureReport &report, const Request &request)
{
    if (request.json) {
        printOut(QJsonValue(report.json()));
    } else if (request.csv) {
        printBytes(report.csv());
    } else {
        printOut(report.text());
    }
}

void printMotion(const app::Scope &scope, const Request &request, app::BookFile &book)
{
    const auto pushes = app::readPushTimes(book.connection());
    const app::ChartTable table =
        app::motionReport(request.by, scope, request.asOf, pushes, suppressionFor(request, book));
    if (request.json) {
        printOut(QJsonValue(app::chartJson(table, request.by, request.asOf)));
    } else if (request.csv) {
        printBytes(app::chartCsv(table, request.asOf));
    } else {
        printOut(app::chartText(table, request.asOf));
    }
}

} // namespace

int runFigures(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (const auto end = parse(parser, arguments, 1, 1))
        return *end;
    const auto request = requestFrom(parser);
    if (!request)
        return WrongUsage;
    auto book = app::BookFile::open(request->book, app::BookFile::Mode::Read);
    if (!book)
        return refuse(book.failure());
    try {
        const auto directory = app::Directory::forBook(request->book);
        if (!directory->notice().isEmpty())
            printError(directory->notice());
        const auto index = app::RosterIndex::load(book->connection(), directory);
        if (app::motionReports().contains(request->by))
            printMotion(app::Scope(index), *request, *book);
        else
            print(reportFor(*request, *book, index), *request);
    } catch (const db::Error &error) {
        return refuse(app::explain(error));
    }
    return Done;
}

} // namespace chapterhouse::cli
