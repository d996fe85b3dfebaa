// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace chapterhouse::cli {

int runVersion(const QStringList &)
{
    printOut(QStringLiteral("Chapterhouse %1").arg(QCoreApplication::applicationVersion()));
    return Done;
}

} // namespace chapterhouse::cli
