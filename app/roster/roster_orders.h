// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/day.h"
#include "app/roster/roster_filter.h"

#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace chapterhouse::app {

struct RosterColumns;

/// Every row in the order of one column; the last `blanks` of them have nothing in it.
struct RowOrder {
    std::vector<quint32> rows;
    quint32 blanks = 0;
};
using RowOrderPointer = std::shared_ptr<const RowOrder>;
using StatusColumn = std::shared_ptr<const std::vector<quint8>>;

/// The sort orders of a snapshot and its statuses on a day, each made when it is first asked for. Thread safe.
class RosterOrders {
public:
    RowOrderPointer order(const RosterColumns &columns, RosterOrder::Column column, Day day);
    StatusColumn statuses(const RosterColumns &columns, Day day); ///< by row, as MemberStatus

    /// Takes over the orders by name from an older snapshot: `moved` says by old row where it lies now (~0: gone or
    /// changed), `fresh` lists the new rows that did not move.
    void patch(const RosterColumns &columns, RosterOrders &older, std::span<const quint32> moved,
               std::span<const quint32> fresh);

private:
    struct Key {
        RosterOrder::Column column;
        Day day; ///< 0 unless the column changes with the day
        auto operator<=>(const Key &) const = default;
    };
    RowOrderPointer find(const Key &key);
    RowOrderPointer keep(const Key &key, RowOrder order);

    std::mutex m_mutex;
    std::map<Key, RowOrderPointer> m_orders;
    std::map<Day, StatusColumn> m_statuses;
};

} // namespace chapterhouse::app
