// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"

#include <QStringList>

#include <vector>

namespace chapterhouse::db {
class Connection;
struct Region;
} // namespace chapterhouse::db

namespace chapterhouse::app {

class Book;

/// How states are grouped: the organisation's own regions, and the regions and divisions of the Census.
class StateRegions {
public:
    enum class Kind { Own, Census, Division };

    struct Group {
        QString value; ///< by which filters keep it
        QString name;
        QStringList states; ///< USPS codes
        bool operator==(const Group &) const = default;
    };

    StateRegions() = default;
    StateRegions(Book &book, const Directory &directory);
    StateRegions(const std::vector<db::Region> &own, const Directory &directory);
    static StateRegions of(db::Connection &connection, const Directory &directory); ///< throws db::Error

    bool read(Book &book, const Directory &directory); ///< anew; whether anything is otherwise now
    bool operator==(const StateRegions &other) const = default;

    const std::vector<Group> &groups() const { return m_groups; } ///< own ones first
    bool hasOwn() const; ///< the organisation has regions of its own
    /// The groups of one kind and, last, what is in none of them: together every state of the directory once.
    std::vector<Group> covering(Kind kind, const Directory &directory) const;
    QStringList statesOf(const QStringList &values) const; ///< of all these groups together
    QString nameOf(const QString &value) const; ///< also of a group that is no more: filters may still ask for it
    QString regionOf(const QString &state) const; ///< the own region, else that of the Census; '' for none

private:
    std::vector<Group> m_groups;
    qsizetype m_regions = 0; ///< groups that are regions, not divisions: they come first
};

} // namespace chapterhouse::app
