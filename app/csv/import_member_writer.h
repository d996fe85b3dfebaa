// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_member_draft.h"
#include "app/csv/importer.h"
#include "db/row_batch.h"
#include "db/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

/// A member as the book has it.
struct StoredMember {
    std::string chapterId;
    std::string id;
    std::string personId; ///< never empty
    std::array<std::string, memberTextCount> texts;
    int classYear = 0;
    qint64 addedIn = 0;

    const std::string &operator[](MemberText text) const { return texts[std::size_t(text)]; }
};

struct StoredStatus {
    std::string status; ///< '' if there is none that day
    std::string reason;
};

/// What the book has and what the row says of someone, for a person to compare; what neither knows is left out.
std::vector<ImportedValue> besideEachOther(const StoredMember &known, const ImportedMember &draft);

/// A row to be added. `personId` is empty for a person's first row.
struct NewMember {
    std::string_view chapterId;
    std::string_view id;
    std::string_view personId;
    std::string_view joinedOn;
    std::string_view schoolId; ///< of the network only
};

/// The importer's statements on members, prepared once: bytes go in as they lie in the file. New members and statuses
/// go in many at a time, at the latest before something is asked here.
class MemberWriter {
public:
    struct Stamp {
        qint64 action;
        std::string recordedAt;
        std::string fileDate;
        std::string consentSource;
    };
    MemberWriter(db::Connection &connection, Stamp stamp);

    std::optional<StoredMember> find(std::string_view chapterId, std::string_view id);
    std::optional<StoredMember> findOfPerson(std::string_view personId, std::string_view chapterId);
    /// Any membership of the person.
    std::optional<StoredMember> findAnyOfPerson(std::string_view personId);
    std::string personOf(std::string_view source, std::string_view externalId);
    bool hasExternalId(std::string_view source, std::string_view personId);
    StoredStatus statusOn(const StoredMember &member, std::string_view day);
    std::string consent(const StoredMember &member, std::size_t audience); ///< '' if there is none

    void add(const NewMember &row, const ImportedMember &draft);
    void addStatus(std::string_view chapterId, std::string_view memberId, std::string_view id, std::string_view status,
                   std::string_view since, std::string_view reason);
    void setConsent(std::string_view chapterId, std::string_view memberId, std::size_t audience, std::string_view level,
                    bool isNew);
    void addExternalId(std::string_view source, std::string_view externalId, std::string_view personId);
    void update(const StoredMember &member, const MemberTexts &texts, int classYear);
    void rosterUpdated(std::string_view chapterId);
    void flush(); ///< before others read what was added

private:
    std::optional<StoredMember> read(db::Statement &query);

    Stamp m_stamp;
    db::RowBatch m_added;
    db::RowBatch m_addedStatuses;
    db::Statement m_find;
    db::Statement m_ofPerson;
    db::Statement m_anyOfPerson;
    db::Statement m_personOf;
    db::Statement m_hasExternalId;
    db::Statement m_statusOn;
    db::Statement m_consent;
    db::Statement m_addConsent;
    db::Statement m_changeConsent;
    db::Statement m_addExternalId;
    db::Statement m_update;
    db::Statement m_rosterUpdated;
};

} // namespace chapterhouse::app
