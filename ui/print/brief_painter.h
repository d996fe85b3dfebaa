// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/brief.h"

namespace chapterhouse::ui {

/// Paints a brief as a PDF of two pages, on the paper of the user's country, in vectors and with text that can be
/// selected. May run on any thread. Needs a QGuiApplication.
app::Result<QByteArray> paintBrief(const app::Brief &brief);

} // namespace chapterhouse::ui
