// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chapterhouse::app {

QString signedNumber(int change); ///< "+2", "−3" with a real minus, "0"; in the user's locale

} // namespace chapterhouse::app
