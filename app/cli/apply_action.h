// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_file.h"
#include "app/directory/directory.h"
#include "app/result.h"

#include <QJsonObject>

namespace chapterhouse::cli {

/// Performs what one line of `apply` says, as one action of the book. Returns after the commit is durable:
/// {"id":…,"change":…}, the latter empty where there was nothing to change.
app::Result<QJsonObject> applyAction(app::BookFile &book, const app::Directory::Pointer &directory,
                                     const QByteArray &line);

} // namespace chapterhouse::cli
