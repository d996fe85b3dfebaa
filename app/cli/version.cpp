// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VersionVerb)
};

} // namespace

int runVersion(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Prints the program's version."));
    if (const auto end = parse(parser, arguments, 0, 0))
        return *end;
    printOut(QStringLiteral("Chapterhouse %1").arg(QCoreApplication::applicationVersion()));
    return Done;
}

} // namespace chapterhouse::cli
