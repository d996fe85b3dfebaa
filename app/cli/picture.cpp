// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/brief/brief.h"
#include "app/cli/page_renderer.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/clock.h"
#include "app/csv/atomic_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace chapterhouse::cli {

namespace {

constexpr int leastSide = 320;
constexpr int mostSide = 8192;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PictureVerb)
};

bool isOfStates(const PageRequest &request)
{
    return request.page == QStringLiteral("states");
}

constexpr std::pair<const char *, app::StatesOverview::Measure> measures[] = {
    {"chapters", app::StatesOverview::Chapters},
    {"schools", app::StatesOverview::Schools},
    {"share", app::StatesOverview::Share},
    {"members", app::StatesOverview::Members},
    {"members-per-school", app::StatesOverview::MembersPerSchool},
    {"chapter-change", app::StatesOverview::ChapterChange},
    {"member-change", app::StatesOverview::MemberChange},
};
constexpr std::pair<const char *, app::StatesOverview::Grouping> groupings[] = {
    {"states", app::StatesOverview::States},
    {"census", app::StatesOverview::CensusRegions},
    {"divisions", app::StatesOverview::CensusDivisions},
    {"own", app::StatesOverview::OwnRegions},
};

/// The value of a word among those of a list; a failure that names them all where it is none.
template <typename Value, std::size_t count>
std::optional<app::Failure> readWord(Value &value, const QCommandLineParser &parser, const QString &option,
                                     const std::pair<const char *, Value> (&words)[count])
{
    if (!parser.isSet(option))
        return std::nullopt;
    QStringList known;
    for (const auto &[word, meaning] : words) {
        known.append(QLatin1String(word));
        if (parser.value(option) == known.constLast()) {
            value = meaning;
            return std::nullopt;
        }
    }
    return app::Failure{Text::tr("--%1 cannot be “%2”; it is one of: %3.")
                            .arg(option, parser.value(option), known.join(QStringLiteral(", ")))};
}

std::optional<app::Failure> readStates(PageRequest &request, const QCommandLineParser &parser)
{
    if (auto wrong = readWord(request.measure, parser, QStringLiteral("measure"), measures))
        return wrong;
    return readWord(request.grouping, parser, QStringLiteral("regions"), groupings);
}

/// A PDF file is the brief of the organisation.
bool isBrief(const QString &file)
{
    return QFileInfo(file).suffix().compare(QStringLiteral("pdf"), Qt::CaseInsensitive) == 0;
}

/// What the words after `picture` ask for; the snapshot is still to be read.
app::Result<PageRequest> requestOf(const QCommandLineParser &parser, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix != QStringLiteral("png") && !isBrief(file))
        return app::Failure{
            Text::tr("A picture is a PNG file, a brief a PDF file: please let its name end in .png or .pdf.")};
    for (const char *option : {"page", "size", "dark", "measure", "regions"}) {
        if (isBrief(file) && parser.isSet(QString::fromLatin1(option)))
            return app::Failure{
                Text::tr("A brief has its own pages, size and colours: leave out --%1, or write a .png file.")
                    .arg(QString::fromLatin1(option))};
    }

    PageRequest request;
    request.page = parser.value(QStringLiteral("page"));
    if (request.page != QStringLiteral("dashboard") && !isOfStates(request))
        return app::Failure{Text::tr("--page cannot be “%1”; it is one of: dashboard, states.").arg(request.page)};

    static const QRegularExpression twoNumbers(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto size = twoNumbers.match(parser.value(QStringLiteral("size")));
    request.size = {size.captured(1).toInt(), size.captured(2).toInt()};
    const auto isUsable = [](int side) { return side >= leastSide && side <= mostSide; };
    if (!isUsable(request.size.width()) || !isUsable(request.size.height()))
        return app::Failure{
            Text::tr("--size takes width x height in pixels, each from 320 to 8192, such as 1280x800.")};

    const auto asOf = app::dateFromIso(parser.value(QStringLiteral("as-of")));
    if (parser.isSet(QStringLiteral("as-of")) && !asOf)
        return app::Failure{Text::tr("--as-of has to be a date such as 2020-08-31, not “%1”.")
                                .arg(parser.value(QStringLiteral("as-of")))};
    request.asOf = asOf.value_or(app::today());
    request.isDark = parser.isSet(QStringLiteral("dark"));
    if (const auto wrong = readStates(request, parser))
        return *wrong;
    return request;
}

/// Reads what the page shows from the book.
app::Result<> fill(PageRequest &request, const QString &bookPath)
{
    auto book = app::BookFile::open(bookPath, app::BookFile::Mode::Read);
    if (!book)
        return book.failure();
    try {
        request.title =
            book->setting(QStringLiteral("name"), isOfStates(request) ? Text::tr("States") : Text::tr("Dashboard"));
        request.settings = app::OverviewSettings::read(book->connection());
        request.snapshot = app::RosterIndex::load(book->connection(), app::Directory::forBook(bookPath));
        request.regions = app::StateRegions::of(book->connection(), request.snapshot->directory());
    } catch (const db::Error &error) {
        return app::explain(error);
    }
    if (request.grouping == app::StatesOverview::OwnRegions && !request.regions.hasOwn())
        return app::Failure{Text::tr("This book has no regions of its own. Its settings are where they are made.")};
    return app::Nothing{};
}

PageRenderer &installedRenderer()
{
    static PageRenderer renderer;
    return renderer;
}

} // namespace

void setPageRenderer(PageRenderer renderer)
{
    installedRenderer() = std::move(renderer);
}

const PageRenderer &pageRenderer()
{
    return installedRenderer();
}

int runPicture(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(
        "Draws a page as a PNG picture, or a brief of two pages as PDF, for sharing; counts of people are rounded."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    parser.addPositionalArgument(QStringLiteral("FILE.png|.pdf"), Text::tr("The file to write."));
    parser.addOptions({
        {QStringLiteral("page"), Text::tr("The page: dashboard or states."), QStringLiteral("page"),
         QStringLiteral("dashboard")},
        {QStringLiteral("as-of"), Text::tr("The day it shows (YYYY-MM-DD); today if not given."),
         QStringLiteral("date")},
        {QStringLiteral("size"), Text::tr("Width x height in pixels, each from 320 to 8192; 1280x800 if not given."),
         QStringLiteral("WxH"), QStringLiteral("1280x800")},
        {QStringLiteral("dark"), Text::tr("In dark colours.")},
        {QStringLiteral("measure"),
         Text::tr("What the states show: chapters, schools, share, members, members-per-school, chapter-change or "
                  "member-change; share if not given."),
         QStringLiteral("what")},
        {QStringLiteral("regions"), Text::tr("Regions instead of states: census, divisions or own."),
         QStringLiteral("which")},
    });
    if (const auto exit = parse(parser, arguments, 2, 2))
        return *exit;

    const QStringList names = parser.positionalArguments();
    auto request = requestOf(parser, names[1]);
    if (!request) {
        printError(request.message());
        return WrongUsage;
    }
    if (const auto filled = fill(*request, names[0]); !filled)
        return refuse(filled.failure());
    const auto picture = isBrief(names[1])
        ? app::paintBrief(app::makeBrief(request->snapshot, request->settings, request->asOf, request->title))
        : pageRenderer()(*request);
    if (!picture)
        return refuse(picture.failure());
    const auto saved = csv::AtomicFile::save(*picture, names[1]);
    return saved ? int(Done) : refuse(saved.failure());
}

} // namespace chapterhouse::cli
