// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_match.h"
#include "app/csv/import_member_draft.h"
#include "app/csv/import_member_writer.h"
#include "app/csv/import_places.h"

#include <QString>

#include <optional>
#include <unordered_set>

namespace chapterhouse::app {

/// Whom a row is about.
struct Match {
    enum Kind {
        None, ///< no one like this in the book
        Row, ///< `member` is meant
        Person, ///< the person of `member`, who is not yet at this chapter
        Doubt,
        Later ///< perhaps in this file already
    };
    Kind kind = None;
    std::optional<StoredMember> member; ///< in doubt: whom the row may be about
    QString reason;
};

/// Decides whom the rows are about: by their id, else by an e-mail address, else it leaves a name in doubt. Those who
/// were in the book before are held in an index; of those whom the import adds only a filter of fixed size is kept, and
/// a row that it may stop has to come again in a second pass.
class MemberMatcher {
public:
    /// `draft` is the row in question, whenever something is asked.
    MemberMatcher(ImportJob &job, MemberWriter &writer, const ImportedMember &draft);

    /// Whether the row names, by our ids, a membership that the book had before.
    bool knowsMembership();
    /// `choice` is what the user said about the row, null if nothing.
    Match match(const MemberPlace &place, const RowChoice *choice);
    /// Members of this very file get a new id each time, so that they are known by none.
    MemberRef reference(const StoredMember &member) const;
    bool hasUlid() const { return m_hasUlid; } ///< the row's id is one of ours
    bool isIdKnown() const { return m_isIdKnown; } ///< and someone carries it
    void remember(); ///< the row that was matched last was taken
    /// The row is not taken, but whoever it may be about is not missing from the file.
    void markMentioned(const MemberPlace &place);

    void wait(); ///< that row will come again in the second pass
    void beginSecondPass();
    void addedInSecondPass(const MemberPlace &place, std::string_view id);
    void endSecondPass();

    MatchIndex &book() { return m_book; } ///< with isSeen for those whom rows were about

private:
    Match find(const MemberPlace &place);
    Match settled(Match doubt, const MemberPlace &place, const RowChoice &choice);
    bool isPerhapsInFile() const;
    Match matchId(const MemberPlace &place);
    Match matchExternalId(const MemberPlace &place);
    Match matchEmail(const MemberPlace &place);
    Match matchName(const MemberPlace &place);
    Match ofPerson(StoredMember member, const MemberPlace &place);
    template <typename Visit> bool visit(std::uint64_t hash, Visit visitor);
    bool isNamedLike(const StoredMember &other) const;
    bool isSomeoneElse(const StoredMember &other);
    void findKeys(const MemberPlace &place);
    void markSeen(const StoredMember &member);

    MemberWriter &m_writer;
    const ImportedMember &m_draft;
    db::Connection &m_connection;
    std::string m_source;
    qint64 m_action;
    MatchIndex m_book;
    MatchIndex m_recent; ///< those of this import whom the waiting rows may be about
    SeenKeys m_seen;
    std::vector<std::uint64_t> m_keys; ///< of the row in question
    std::unordered_set<std::uint64_t> m_waiting;
    bool m_isSecondPass = false;
    bool m_waitsForNames = false; ///< some waiting row has no id
    bool m_hasUlid = false;
    bool m_isIdKnown = false;
};

} // namespace chapterhouse::app
