// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/not_same_person_store.h"
#include "db/record_key.h"

#include <QFlags>

#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::app {

/// What speaks for two records being one person, and against it.
enum class Evidence {
    PersonalEmail = 1, ///< the same one
    SchoolEmail = 1 << 1,
    OtherKindOfEmail = 1 << 2, ///< what is the school's address here is the personal one there
    Phone = 1 << 3,
    Name = 1 << 4, ///< the same, in whichever order it is written
    CloseName = 1 << 5, ///< a short form, or a letter differs
    Initial = 1 << 6, ///< the same family name, and a letter for the other
    FamilyName = 1 << 7, ///< and another chosen one: people change it
    Chapter = 1 << 8,
    School = 1 << 9, ///< and not the chapter
    ClassYear = 1 << 10,
    RareName = 1 << 11, ///< nobody else in the book bears it
    CommonName = 1 << 12,
    OtherClassYear = 1 << 13,
    OtherSchoolEmail = 1 << 14, ///< at one school, and that gives everyone one
    Archived = 1 << 15 ///< one of the two
};
Q_DECLARE_FLAGS(Evidences, Evidence)
Q_DECLARE_OPERATORS_FOR_FLAGS(Evidences)

enum class Likelihood { No, Perhaps, Likely, Sure };
int scoreOf(Evidences evidence); ///< about 0 to 200
Likelihood likelihoodOf(int score);

/// Two records that look like one person; the older record first.
struct DuplicatePair {
    db::RecordKey one;
    db::RecordKey other;
    Evidences evidence;
    int score = 0;
};

struct Duplicates {
    std::vector<DuplicatePair> pairs; ///< the surest first
    std::size_t total = 0; ///< how many there were, before the list was cut
};

/// Finds records that look like one person. Whoever is one person already, or is known to be two, is not asked about,
/// nor are two archived records; of two people with several records each one pair is told.
///
/// Records are compared where they share something: an e-mail of whichever kind, a phone, the whole name, the family
/// name at one school or in one class, the chosen name in one class of one school. What more people share than one
/// person can have records (an office's mailbox, a very common name across the country) says nothing and is passed
/// over: that keeps a million records to seconds.
class DuplicateFinder {
public:
    /// A record of the roster; the texts need to live only during add().
    struct Record {
        std::string_view chapterId;
        std::string_view id;
        std::string_view personId; ///< '' where it is `id`
        std::string_view chosenName;
        std::string_view familyName;
        std::string_view schoolEmail;
        std::string_view personalEmail;
        std::string_view phone;
        std::string_view school; ///< whatever names it; '' if not known
        int classYear = 0; ///< 0: not known
        bool isArchived = false;
    };

    void add(const Record &record);
    void keepApart(const std::vector<db::PeoplePair> &people);
    Duplicates find(std::size_t limit);

private:
    /// Hashes of what a record can be known by, 0 where it is not known; the texts that are compared lie in m_texts.
    struct Row {
        quint64 person;
        quint64 name;
        quint64 family;
        quint64 schoolEmail;
        quint64 personalEmail;
        quint64 phone;
        quint64 school;
        std::size_t textAt; ///< id, chosen name, family name
        quint32 chapter;
        qint16 classYear;
        quint16 idSize;
        quint16 chosenSize;
        quint16 familySize;
        quint8 bearers; ///< people of that name in the whole book; 255 for more
        bool isArchived;
    };
    struct Key {
        quint64 hash;
        quint32 row;
    };
    struct Candidate {
        quint64 firstPerson;
        quint64 secondPerson;
        quint32 first;
        quint32 second;
        Evidences evidence;
        int score;
    };

    void setNames(Row &row, const Record &record);
    void addPairs(std::size_t largest, quint64 (*shared)(const Row &),
                  bool (DuplicateFinder::*matches)(const Row &, const Row &) const);
    void addSharedEmails();
    void pairUp(std::vector<Key> &keys, std::size_t largest,
                bool (DuplicateFinder::*matches)(const Row &, const Row &) const);
    void countBearers();
    bool canBeOne(const Row &one, const Row &other) const;
    bool hasCloseChosenName(const Row &one, const Row &other) const;
    bool hasCloseFamilyName(const Row &one, const Row &other) const;
    Evidences evidenceOf(const Row &one, const Row &other) const;
    std::vector<Candidate> candidates() const;
    DuplicatePair pairOf(const Candidate &candidate) const;
    db::RecordKey keyOf(const Row &row) const;
    std::string_view chosenName(const Row &row) const;
    std::string_view familyName(const Row &row) const;

    std::vector<Row> m_rows;
    std::string m_texts;
    std::vector<std::string> m_chapterIds;
    std::vector<std::pair<quint64, quint64>> m_apart;
    std::vector<quint64> m_pairs; ///< two rows each, the smaller one in the upper half
};

} // namespace chapterhouse::app
