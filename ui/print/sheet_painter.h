// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/sheet_sink.h"

namespace chapterhouse::ui {

/// Paints a list as PDF, on the paper of the user's country, with text that can be selected. May run on any thread.
/// Needs a QGuiApplication.
app::Result<> paintSheet(const app::PrintedSheet &sheet, QIODevice &device);

} // namespace chapterhouse::ui
