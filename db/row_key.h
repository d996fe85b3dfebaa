// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace chapterhouse::db {

/// A row of a captured table, by its table and the values of its primary key.
struct RowKey {
    QString table;
    QStringList key;
    bool operator==(const RowKey &) const = default;
};

/// The rows written by an action: how readers learn what to read again. `bulk` stands for "too many to name".
struct Touches {
    bool bulk = false;
    std::vector<RowKey> rows;
};

/// A key as the journal writes it, a JSON array: the same bytes as SQLite's json_array() makes.
QByteArray keyAsJson(const QStringList &key);
QStringList keyFromJson(const QByteArray &json);

} // namespace chapterhouse::db
