// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shown_date.h"

#include "app/book.h"
#include "app/clock.h"
#include "db/setting_store.h"

namespace chapterhouse::app {

QDate shownDate(Book &book)
{
    const auto set = book.read(
        [](db::Connection &connection) { return db::SettingStore(connection).value(QStringLiteral("shown_on")); });
    const QDate date = set ? QDate::fromString(*set, Qt::ISODate) : QDate();
    return date.isValid() ? date : today();
}

} // namespace chapterhouse::app
