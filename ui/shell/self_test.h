// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chapterhouse::ui {

/// Opens every page, dialog and menu once on the example, light and dark, and fails (1) on any warning of QML. With the
/// name of a folder behind --self-test a picture of each step is left there; a book named behind that stands in for the
/// example, and a size such as 960x640 for that of the window.
int runSelfTest(int argc, char **argv);

} // namespace chapterhouse::ui
