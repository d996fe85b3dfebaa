// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/duplicate_reader.h"

#include "db/connection.h"
#include "db/row_feed.h"
#include "db/transaction.h"

#include <map>

namespace chapterhouse::app {

namespace {

// In the order in which recordFrom() reads them.
constexpr std::string_view columns = "chapter_id, id, ifnull(person_id, ''), chosen_name, family_name, school_email, "
                                     "personal_email, phone, ifnull(class_year, 0), archived_on IS NOT NULL, school_id";

DuplicateFinder::Record recordFrom(const db::FedRow &row)
{
    DuplicateFinder::Record record;
    record.chapterId = row.utf8(0);
    record.id = row.utf8(1);
    record.personId = row.utf8(2);
    record.chosenName = row.utf8(3);
    record.familyName = row.utf8(4);
    record.schoolEmail = row.utf8(5);
    record.personalEmail = row.utf8(6);
    record.phone = row.utf8(7);
    record.classYear = int(row.integer(8));
    record.isArchived = row.integer(9) != 0;
    record.school = row.utf8(10);
    return record;
}

/// Where a chapter is, for all its members.
struct Place {
    std::string school; ///< a campus counts as its school; '' for the network, whose members know their own
    bool isArchived = false;
};

std::string schoolOf(const Directory &directory, const QString &schoolId)
{
    const School *school = directory.schoolOf(schoolId);
    return (school ? school->id : schoolId).toStdString();
}

// From the book and not from a snapshot of the roster, which may be a commit behind.
std::map<std::string, Place, std::less<>> placesIn(db::Connection &connection, const Directory &directory)
{
    std::map<std::string, Place, std::less<>> places;
    auto query = connection.prepare("SELECT id, school_id, archived_on IS NOT NULL FROM chapter");
    while (query.next())
        places[query.text(0).toStdString()] = {schoolOf(directory, query.text(1)), query.integer(2) != 0};
    return places;
}

} // namespace

Duplicates findDuplicates(db::Connection &connection, const Directory &directory, std::size_t limit)
{
    DuplicateFinder finder;
    db::Transaction snapshot(connection, db::Transaction::Kind::Read);
    finder.keepApart(db::NotSamePersonStore(connection).all());
    const auto places = placesIn(connection, directory);
    std::string ownSchool;
    db::feedRows(connection, columns, "FROM member WHERE merged_into = '' ORDER BY chapter_id, id", {},
                 [&](const db::FedRow &row) {
                     DuplicateFinder::Record record = recordFrom(row);
                     const auto place = places.find(record.chapterId);
                     if (place != places.end() && !place->second.school.empty()) {
                         record.school = place->second.school;
                     } else if (!record.school.empty()) {
                         ownSchool = schoolOf(directory,
                                              QString::fromUtf8(record.school.data(), qsizetype(record.school.size())));
                         record.school = ownSchool;
                     }
                     record.isArchived = record.isArchived || (place != places.end() && place->second.isArchived);
                     finder.add(record);
                     return true;
                 });
    snapshot.commit();
    return finder.find(limit);
}

} // namespace chapterhouse::app
