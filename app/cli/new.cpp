// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/demo/demo.h"

#include <QCoreApplication>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
};

} // namespace

int runNew(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Makes a new, empty book. A file that is there already is never replaced."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The file to make, such as Spring.chapters."));
    const QCommandLineOption name(QStringLiteral("name"), Text::tr("The organisation's name."), QStringLiteral("NAME"));
    const QCommandLineOption kind(QStringLiteral("kind"),
                                  Text::tr("“national” for many chapters (the default), “chapter” for one."),
                                  QStringLiteral("KIND"), QStringLiteral("national"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  Text::tr("Make the book of a fictional organisation, to look around in."));
    parser.addOptions({name, kind, demo});
    if (const auto end = parse(parser, arguments, 1, 1))
        return *end;
    if (parser.positionalArguments().front() == QLatin1String("-"))
        return wrongUsage(Text::tr("A book cannot be printed: name a file, be it “./-”."));
    const auto chosen = wordOf(parser, kind, {QStringLiteral("national"), QStringLiteral("chapter")});
    if (!chosen)
        return WrongUsage;
    if (parser.isSet(demo) && (parser.isSet(name) || parser.isSet(kind)))
        return wrongUsage(Text::tr("The example has its own name and kind: leave --name and --kind out."));
    if (parser.isSet(demo)) {
        const auto sample = app::createDemoBook(parser.positionalArguments().front());
        return sample ? int(Done) : refuse(sample.failure());
    }
    const bool isNational = *chosen == QLatin1String("national");
    const auto made = app::BookFile::create(parser.positionalArguments().front(), parser.value(name),
                                            isNational ? app::BookFile::Kind::National : app::BookFile::Kind::Chapter);
    return made ? int(Done) : refuse(made.failure());
}

} // namespace chapterhouse::cli
