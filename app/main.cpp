// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include <QCoreApplication>

using namespace chapterhouse;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("Chapterhouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHAPTERHOUSE_VERSION));
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (word == QStringLiteral("--help") || word == QStringLiteral("-h")) {
        cli::printHelp();
        return cli::Done;
    }
    if (const cli::Verb *verb = cli::findVerb(word)) {
        const QCoreApplication application(argc, argv);
        return verb->run(QCoreApplication::arguments().mid(1));
    }
    cli::printHelp();
    return cli::WrongUsage;
}
