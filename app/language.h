// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace chapterhouse::app {

/// Speaks the first language of the locale that there is a translation for, else English, which has a translation for
/// its plurals only. Done for the user's own locale when the program starts; for another one before anything is shown.
void speak(const QLocale &locale);

} // namespace chapterhouse::app
