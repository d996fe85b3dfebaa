// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace chapterhouse::cli {

// One function per verb; each lives in the file of its name.
int runApply(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runCsv(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runFigures(const QStringList &arguments);
int runHistory(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runInfo(const QStringList &arguments);
int runNew(const QStringList &arguments);
int runPicture(const QStringList &arguments);
int runRedo(const QStringList &arguments);
int runUndo(const QStringList &arguments);
int runVersion(const QStringList &arguments);

} // namespace chapterhouse::cli
