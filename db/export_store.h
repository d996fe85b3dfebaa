// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// One line of the ledger: what left the book, for whom and why.
struct ExportRecord {
    QString id;
    QDateTime at; ///< UTC
    QString author;
    QString what; ///< 'roster', 'chapters' …
    QString audience;
    QString purpose;
    QString format;
    QStringList columns;
    int names = 0; ///< people whose full row left
    int initials = 0;
    int counted = 0;
};

/// The ledger of exports. Not captured: undo cannot take a line back. Write it through BookFile::note().
class ExportStore {
public:
    explicit ExportStore(Connection &connection) : m_connection(connection) { }

    std::vector<ExportRecord> all() const; ///< the newest first
    QString add(const ExportRecord &record); ///< makes the id, and the time if it is not valid
    void addMissing(const std::vector<ExportRecord> &records); ///< those whose id is not there yet

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
