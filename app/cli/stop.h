// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chapterhouse::cli {

/// Ctrl-C, or being asked to end, no longer ends the program at once: what runs is taken back, and the book is closed
/// as one whole file. The second time it ends at once.
void stopInGoodOrder();

bool isStopped();

enum class Input { Ready, Idle, Stopped };
/// Waits until there is something to read or the end of it; Idle when so many milliseconds have passed, -1 for never.
Input waitForInput(int descriptor, int milliseconds);

} // namespace chapterhouse::cli
