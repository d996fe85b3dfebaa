// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// A filter that was given a name.
struct SavedFilter {
    QString id;
    QString name;
    QJsonObject definition;
};

/// The named filters of each page. Not captured: undo leaves them alone.
class SavedFilterStore {
public:
    explicit SavedFilterStore(Connection &connection) : m_connection(connection) { }

    std::vector<SavedFilter> ofPage(const QString &page) const; ///< by name
    /// Makes the id if it is empty; of one name there is one on a page, the newest.
    QString save(const QString &page, const SavedFilter &filter);
    void remove(const QString &id);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
