// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <random>
#include <string_view>

namespace chapterhouse::db {

/// Makes ULIDs: 26 characters of Crockford's base 32, 48 bits of milliseconds and 80 random bits. Within a millisecond
/// each is one more than the last, so that ids made in order sort in order. Not thread safe: one per writer. The clock
/// and the seed are handed in so that tests can fix them.
class UlidMaker {
public:
    using Clock = qint64 (*)(); ///< milliseconds since 1970, UTC

    UlidMaker();
    UlidMaker(quint64 seed, Clock clock);

    std::array<char, 26> nextBytes();
    QString next();

private:
    std::mt19937_64 m_random;
    Clock m_clock;
    qint64 m_last = -1;
    quint64 m_high = 0; ///< the upper 16 of the 80 random bits
    quint64 m_low = 0;
};

/// A new id from a maker that belongs to this thread.
QString newUlid();

bool isUlid(std::string_view text);

} // namespace chapterhouse::db
