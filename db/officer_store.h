// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"
#include "db/record_key.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace chapterhouse::db {

class Connection;
class Statement;

/// Someone holds an office of a chapter, from startsOn to endsOn (that day not included; invalid: still).
struct OfficerTerm {
    QString chapterId;
    QString id;
    QString personId; ///< or holderName, for someone who is on no roster; never both
    QString holderName;
    QString office;
    QDate startsOn;
    QDate endsOn;
    QString endReason;
    QString recordedAt;

    RecordKey key() const { return {chapterId, id}; }
};

/// The officers' terms. Verbs that write need an open Action; they throw Refused where a term would end before it
/// starts.
class OfficerStore {
public:
    explicit OfficerStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what update() takes

    std::optional<OfficerTerm> find(const RecordKey &key) const;
    std::vector<OfficerTerm> all() const; ///< by chapter, then by start
    std::vector<OfficerTerm> ofChapter(const QString &chapterId) const; ///< by start
    std::vector<OfficerTerm> ofPerson(const QString &personId) const;
    std::vector<OfficerTerm> inForce(const QStringList &personIds, QDate on) const; ///< by start

    std::map<QString, QStringList> presidents(QDate on) const; ///< by chapter: the names of those in office that day

    RecordKey add(const OfficerTerm &term); ///< makes the id if it is empty
    bool update(const RecordKey &key, const Fields &values);
    bool end(const RecordKey &key, QDate on, const QString &reason = {});
    bool remove(const RecordKey &key);
    void removeAll(const QString &chapterId);
    void movePerson(const QString &from, const QString &to);
    void removePerson(const QString &personId);
    /// The person leaves the book; the terms keep the plain name.
    void keepName(const QString &personId, const QString &name);

private:
    std::vector<OfficerTerm> collect(Statement &query) const;

    Connection &m_connection;
};

} // namespace chapterhouse::db
