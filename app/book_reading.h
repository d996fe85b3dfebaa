// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background.h"
#include "app/book.h"

#include <type_traits>

namespace chapterhouse::app {

/// `query` as work for another thread, see inBackground(): with a connection of its own, and with a Result. For all
/// that is more than a page of rows.
template <typename Query> auto readingWork(const Book &book, Query query)
{
    using Value = std::invoke_result_t<Query, db::Connection &>;
    return [path = book.path(), access = book.readingAccess(), query = std::move(query)]() -> Result<Value> {
        try {
            db::Connection connection(path, access);
            return query(connection);
        } catch (const db::Error &error) {
            return explain(error);
        }
    };
}

} // namespace chapterhouse::app
