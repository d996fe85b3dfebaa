// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace chapterhouse::cli {

/// The JSON object of one line, or why it is none. Stricter than the parser: a key that stands twice in one object is
/// refused, since one of the two would be dropped silently.
app::Result<QJsonObject> readJsonLine(const QByteArray &line);

} // namespace chapterhouse::cli
