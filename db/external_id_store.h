// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace chapterhouse::db {

class Connection;
class Statement;

/// What another system calls one of our records. For kind 'member' the record is the person.
struct ExternalId {
    QString source;
    QString kind; ///< 'chapter', 'member', 'officer' or 'contact'
    QString externalId;
    QString recordId;
};

/// The ids of other systems. Verbs that write need an open Action.
class ExternalIdStore {
public:
    explicit ExternalIdStore(Connection &connection) : m_connection(connection) { }

    QString recordOf(const QString &source, const QString &kind, const QString &externalId) const; ///< '' if unknown
    std::vector<ExternalId> ofRecord(const QString &recordId) const;
    std::vector<ExternalId> ofSource(const QString &source, const QString &kind) const;

    bool set(const ExternalId &id); ///< a known id is pointed to the new record; false if it says so already
    void moveRecord(const QString &from, const QString &to);
    void removeRecord(const QString &recordId);

private:
    std::vector<ExternalId> collect(Statement &query) const;

    Connection &m_connection;
};

} // namespace chapterhouse::db
