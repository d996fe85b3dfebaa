// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chapterhouse::ui {

/// Opens the window, on the book that the arguments name or to welcome, and runs until it is closed. Returns how the
/// process ends.
int runWindow(int argc, char **argv);

} // namespace chapterhouse::ui
