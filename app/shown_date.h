// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace chapterhouse::app {

class Book;

/// The day of which the window shows this book: today, but for the example, which is shown as of a day in its past.
QDate shownDate(Book &book);

} // namespace chapterhouse::app
