// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/result.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chapterhouse::app {

/// Finds the chapter that a person or another system means: by our id, by the id that system gave it, by its local
/// name, or by its school's id, name or short name. Case, accents and punctuation do not matter.
class ChapterNames {
public:
    ChapterNames(db::Connection &connection, Directory::Pointer directory);

    struct Found {
        QString id; ///< '' if there is none, or more than one
        bool isAmbiguous = false;
        explicit operator bool() const { return !id.isEmpty(); }
    };
    /// `source` limits ids of other systems to that one; '' asks all of them.
    Found find(std::string_view text, const QString &source = {}) const;
    Found atSchool(const QString &schoolId) const; ///< a school or campus

    QString nationalId() const { return m_nationalId; } ///< '' in a chapter book
    QString onlyId() const; ///< of a book with one chapter, else ''
    bool isEmpty() const { return m_known.isEmpty(); }
    bool contains(const QString &id) const { return m_known.contains(id); }

    void add(const QString &id, const QString &schoolId, const QString &localName);
    void addExternal(const QString &source, const QString &externalId, const QString &id);

private:
    struct External {
        QString source;
        QString id;
    };
    static Found one(const std::vector<QString> *ids);

    Directory::Pointer m_directory;
    QString m_nationalId;
    QSet<QString> m_known;
    std::unordered_map<std::string, std::vector<QString>> m_byName; ///< folded local names
    QHash<QString, std::vector<QString>> m_bySchool; ///< by the place itself, and by the school a campus counts as
    QHash<QString, std::vector<External>> m_external;
};

/// The id of the chapter that was typed on a command line, or why there is none.
Result<QString> resolveChapter(db::Connection &connection, const Directory::Pointer &directory, const QString &typed);

} // namespace chapterhouse::app
