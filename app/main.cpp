// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include <QCoreApplication>

using namespace chapterhouse;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("Chapterhouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHAPTERHOUSE_VERSION));
    const cli::Verb *verb = argc > 1 ? cli::findVerb(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!verb)
        return cli::WrongUsage;
    const QCoreApplication application(argc, argv);
    return verb->run(QCoreApplication::arguments().mid(1));
}
