// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database_files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace chapterhouse::app {

bool isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(16) == QByteArrayView("SQLite format 3", 16);
}

bool belongsToDatabase(const QString &path)
{
    static constexpr const char *endings[] = {"-wal", "-shm", "-journal", ".lock"};
    return std::any_of(std::begin(endings), std::end(endings), [&path](const char *ending) {
        const QLatin1String text(ending);
        return path.endsWith(text) && isDatabase(path.chopped(text.size()));
    });
}

} // namespace chapterhouse::app
