// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/page_renderer.h"

namespace chapterhouse::ui {

/// Lets Qt draw without a display, and the same everywhere. To be called before the QGuiApplication is made.
void drawWithoutDisplay();

/// Draws a page for sharing, off-screen. The same request gives the same bytes.
app::Result<QByteArray> renderPage(const cli::PageRequest &request);

} // namespace chapterhouse::ui
