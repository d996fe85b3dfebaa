// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/people_tally.h"

namespace chapterhouse::app {

void PeopleTally::add(std::string_view person, ConsentLevel level)
{
    const auto [known, isNew] = m_levels.try_emplace(std::string(person), level);
    if (!isNew) {
        if (known->second >= level)
            return;
        --countOf(known->second);
        known->second = level;
    }
    ++countOf(level);
}

qint64 &PeopleTally::countOf(ConsentLevel level)
{
    switch (level) {
    case ConsentLevel::Full:
        return m_count.full;
    case ConsentLevel::Initials:
        return m_count.initials;
    case ConsentLevel::Counted:
        return m_count.counted;
    }
    Q_UNREACHABLE();
}

} // namespace chapterhouse::app
