// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

#include <QStringList>

#include <vector>

namespace chapterhouse::app {

/// A small CSV file of reference data: UTF-8, commas, a header. Strict, because we write these files ourselves; files
/// of users go through app/csv.
class ReferenceTable {
public:
    /// Fails where the file cannot be read, a record is ragged, or one of `columns` is missing.
    static Result<ReferenceTable> read(const QString &path, const QStringList &columns);

    qsizetype size() const { return qsizetype(m_records.size()); }
    const QString &at(qsizetype row, const char *column) const; ///< one of the required columns

private:
    QStringList m_header;
    std::vector<QStringList> m_records;
};

} // namespace chapterhouse::app
