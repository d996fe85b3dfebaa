// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/apply_fields.h"
#include "app/directory/directory.h"
#include "db/member_store.h"

#include <QJsonObject>

namespace chapterhouse::cli {

/// One line of `apply` on its way, inside the open action. Each verb returns the id of the record that it is about, and
/// throws app::Failure before or after writing: the action is rolled back then.
class ActionLine {
public:
    ActionLine(db::Connection &connection, const app::Directory::Pointer &directory, const QJsonObject &object)
        : m_connection(connection), m_directory(directory), m_action(object)
    {
    }

    // apply_records.cpp
    QString add();
    QString set();

    // apply_steps.cpp
    QString status();
    QString merge();
    QString transfer();
    QString archive();
    QString remove();
    QString forget();

private:
    // Whom or what a key names.
    QString chapter(const ActionFields &fields, const char *name = "chapter") const;
    QString properChapter(const ActionFields &fields, const char *name = "chapter") const; ///< not the national row
    db::Member member(const ActionFields &fields, const char *name = "member") const;
    db::Member memberAnywhere(const ActionFields &fields, const char *name) const;
    db::RecordKey record(const ActionFields &fields, const char *table, const char *name) const;
    void needSchool(const db::Fields &columns, const char *name) const;

    void addMemberStatus(const db::Member &member, const ActionFields &fields);

    QString addMember();
    QString addChapter();
    QString addOfficer();
    QString addContact();
    QString addHeadCount();
    QString addSchool();
    QString addConsent();

    QString setMember();
    QString setChapter();
    QString setOfficer();
    QString setContact();
    QString setHeadCount();
    QString setSettings();

    db::Connection &m_connection;
    app::Directory::Pointer m_directory;
    ActionFields m_action;
};

} // namespace chapterhouse::cli
