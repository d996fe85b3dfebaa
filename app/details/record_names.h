// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/person_names.h"
#include "app/roster/roster_index.h"
#include "db/officer_store.h"
#include "db/record_key.h"

#include <QHash>
#include <QString>

namespace chapterhouse::app {

/// What records are called at the moment when they are shown. Whoever is gone, or was forgotten, is "someone". Asks the
/// book once for each.
class RecordNames {
public:
    RecordNames(db::Connection &connection, RosterIndex::Pointer roster, NameStyle style)
        : m_connection(connection), m_roster(std::move(roster)), m_style(style)
    {
    }

    QString member(const db::RecordKey &key);
    QString person(const QString &personId); ///< by any of the person's memberships
    struct Holder {
        QString name;
        QString memberKey; ///< '' for someone who is on no roster
    };
    Holder holder(const db::OfficerTerm &term); ///< of an office
    QString chapter(const QString &chapterId) const;
    QString school(const QString &schoolId) const;
    const RosterIndex::Pointer &roster() const { return m_roster; }
    NameStyle style() const { return m_style; }

private:
    db::Connection &m_connection;
    RosterIndex::Pointer m_roster;
    NameStyle m_style;
    QHash<QString, QString> m_known;
};

/// A chapter's name for people; of the national row "National board".
QString chapterName(const ChapterEntry &chapter);

} // namespace chapterhouse::app
