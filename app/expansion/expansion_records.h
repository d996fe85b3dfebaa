// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

/// What a chapter's contact log says up to a day.
struct ContactSummary {
    int lines = 0;
    QDate lastOn; ///< invalid where there is no line
    QString outcome; ///< of the newest line, a code; '' where it names none
    bool operator==(const ContactSummary &) const = default;
};

/// The newest head-count of a chapter up to a day, whether it counts or not.
struct HeadSummary {
    QDate asOf;
    int heads = 0;
    bool operator==(const HeadSummary &) const = default;
};

/// What expansion asks of the book and the index does not hold; by chapter.
struct ExpansionRecords {
    QHash<QString, ContactSummary> contacts;
    QHash<QString, HeadSummary> heads;

    static ExpansionRecords read(db::Connection &connection, QDate day); ///< one scan of each table; throws db::Error
};

} // namespace chapterhouse::app
