// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"
#include "db/record_key.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace chapterhouse::db {

class Connection;
class Statement;

/// One person on one chapter's roster.
struct Member {
    QString chapterId;
    QString id;
    QString personId; ///< '' while this is the person's only row; see person()
    QString chosenName;
    QString familyName;
    QString legalName;
    QString pronouns;
    QString schoolEmail;
    QString personalEmail;
    QString phone;
    QString degree;
    std::optional<int> classYear;
    QString phase;
    QDate joinedOn; ///< opens the first active spell
    QString channel;
    QString schoolId; ///< for members of the network, who have no chapter yet
    QString notes;
    QDate archivedOn;
    QString mergedInto; ///< the id of the member this record was merged into
    qint64 addedIn = 0;

    RecordKey key() const { return {chapterId, id}; }
    const QString &person() const { return personId.isEmpty() ? id : personId; }
};

/// How many there are in the whole book, leaving out what was merged into others.
struct MemberCount {
    int memberships = 0;
    int people = 0;
};

/// The rosters. Verbs that write need an open Action.
class MemberStore {
public:
    explicit MemberStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what update() takes

    std::optional<Member> find(const RecordKey &key) const;
    /// By id alone: asks each chapter in turn, since there is no index by id on purpose.
    std::optional<Member> find(const QString &id) const;
    std::vector<Member> fetch(std::span<const RecordKey> keys) const; ///< in the order of `keys`, missing ones left out
    std::vector<Member> ofChapter(const QString &chapterId) const; ///< merged and archived ones too
    std::vector<Member> ofPerson(const QString &personId) const; ///< asks each chapter in turn for that id
    /// Those of the person whose own id is another one: found at once.
    std::vector<Member> linkedTo(const QString &personId) const;
    /// The people of the network who study at `schoolId`: whom founding a chapter there offers to bring over.
    std::vector<Member> ofNetworkAt(const QString &schoolId) const;

    MemberCount count() const;

    /// Makes the id if it is empty; archivedOn, mergedInto and addedIn are not read.
    RecordKey add(const Member &member);
    bool update(const RecordKey &key, const Fields &values);

    /// Ends the membership on `on` (left, transferred) and opens another at `chapterId` for the same person, with the
    /// contact data and the consent copied. Does nothing without such a member.
    std::optional<RecordKey> transfer(const RecordKey &key, const QString &chapterId, QDate on);
    void archive(const RecordKey &key, QDate on);
    void restore(const RecordKey &key);
    /// Both records are of one person who stood twice on one roster: `winner` stays and gets what it lacks from
    /// `loser`, which is archived and never counts again.
    void merge(const RecordKey &loser, const RecordKey &winner, QDate on);
    /// Both records are of one person at two chapters: nothing is taken away, they share a person from now on.
    void linkPerson(const RecordKey &key, const RecordKey &other);
    /// For a record made by mistake. What it carried goes with it, and what was merged into it; officer
    /// terms keep the name.
    void remove(const RecordKey &key);

    /// A copy of `member` for `chapterId`, with its own id and the same person; consent copied. What merging chapters
    /// and transfers share.
    RecordKey copyTo(const QString &chapterId, const Member &member);

private:
    std::vector<Member> collect(Statement &query) const;
    void movePerson(const QString &from, const QString &to);

    Connection &m_connection;
};

/// "Sam Rivera": how a person is called where there is room for one name.
QString displayName(const Member &member);

/// What stands in each of MemberStore::fields().
Fields fieldsOf(const Member &member);

} // namespace chapterhouse::db
