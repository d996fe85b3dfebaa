// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/exporter.h"
#include "app/csv/roster_scan.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace chapterhouse::app {

/// How many people an export is about: each once, by the row that shows most of them.
class PeopleTally {
public:
    /// For one whom no other row is about; takes no memory.
    void addOnce(ConsentLevel level) { ++countOf(level); }
    /// For one who may have come before, by whatever tells people apart.
    void add(std::string_view person, ConsentLevel level);

    const AudienceCount &count() const { return m_count; }

private:
    qint64 &countOf(ConsentLevel level);

    AudienceCount m_count;
    std::unordered_map<std::string, ConsentLevel> m_levels;
};

} // namespace chapterhouse::app
