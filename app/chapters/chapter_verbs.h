// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chapters/chapter_people.h"
#include "app/directory/directory.h"
#include "db/chapter_channel_store.h"
#include "db/chapter_store.h"
#include "db/fields.h"
#include "db/school_store.h"

#include <QDate>
#include <QString>

#include <vector>

namespace chapterhouse::app {

/// What a chapter is from a day on, and why.
struct StatusFact {
    QString status; ///< code
    QDate since;
    QString reason;
    bool operator==(const StatusFact &) const = default;
};

/// What can be done with chapters, for the window and the command line alike. Each verb writes within the open action,
/// or throws a Failure that says why not: the action is rolled back then.
class ChapterVerbs {
public:
    explicit ChapterVerbs(db::Connection &connection) : m_connection(connection) { }

    QString add(const QString &schoolId, const db::Fields &columns); ///< returns the id
    void set(const QString &chapterId, const db::Fields &columns);
    /// The public accounts are these from now on; those with an id are there already.
    void setAccounts(const QString &chapterId, const std::vector<db::ChapterChannel> &accounts);

    void recordStatus(const QString &chapterId, const StatusFact &fact); ///< a change
    void correctStatus(const QString &chapterId, const QString &statusId, const StatusFact &fact);
    void removeStatus(const QString &chapterId, const QString &statusId);

    void archive(const QString &chapterId, QDate on);
    void restore(const QString &chapterId);
    void remove(const QString &chapterId); ///< for one that was made by mistake

    /// These of the network go to the chapter as transfers, on that day or, where more is known of them, after that.
    void bringOver(const std::vector<ChapterPerson> &people, const QString &chapterId, QDate on);
    /// These leave, because the chapter is dormant; the day as above.
    void letLeave(const std::vector<ChapterPerson> &people, QDate on);

private:
    // Each throws a Failure, where it is otherwise.
    db::Chapter there(const QString &chapterId) const;
    void needProper(const QString &chapterId) const; ///< not the national row
    void needStatus(const QString &chapterId, const QString &statusId) const;

    db::Connection &m_connection;
};

/// A school that `directory` lacks, checked; throws a Failure. Returns the id.
QString addSchool(db::Connection &connection, const Directory &directory, const db::School &school);

} // namespace chapterhouse::app
