// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace chapterhouse::app {

/// Text as search and sorting see it: compatibility-decomposed, without combining marks, case folded, white space as
/// single blanks; as UTF-8. "Ångström" and "angstrom" fold alike, and so do "STRASSE" and "Straße". The same
/// everywhere.
QByteArray folded(const QString &text);

/// Appends the folded form of `utf8` to `target`; the fast way for many short texts.
void appendFolded(std::string_view utf8, std::string &target);

} // namespace chapterhouse::app
