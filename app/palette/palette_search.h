// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_index.h"

#include <QString>

#include <vector>

namespace chapterhouse::app {

/// One thing that the palette leads to.
struct PaletteEntry {
    enum class Kind { Command, Chapter, State, Member, School };

    Kind kind = Kind::Command;
    QString key; ///< a chapter's, state's or school's id, or chapter/member of a member; of a command its place
    QString title; ///< '' for members: their names are read from the book for those on show
    QString note;
    bool operator==(const PaletteEntry &) const = default;
};

/// The places of `texts` that `query` finds: every word of it begins a word there, or stands within one. Those that
/// begin with the whole query come first, then those with a word that does, then the rest; each in the order given.
std::vector<std::size_t> paletteMatches(const QString &query, const std::vector<QString> &texts);

/// What `query` finds in the roster: chapters by their own and their school's name, states, members, and schools that
/// have no chapter. At most `limit` of each. A million members take some milliseconds; for another thread all the same,
/// since the first search of a snapshot may sort.
std::vector<PaletteEntry> searchRoster(const RosterIndex &index, const QString &query, QDate date, int limit);

} // namespace chapterhouse::app
