// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace chapterhouse::db {

class Connection;
class Statement;

/// The organisation's group at a school; or, with kind 'national', the row of the national board and the network.
struct Chapter {
    QString id;
    QString kind = QStringLiteral("chapter");
    QString schoolId; ///< of the shipped directory, or of the book's own schools
    QString localName;
    QString origin;
    QString firstAtSchool;
    QString contactName;
    QString contactEmail;
    QString notes;
    QDate rosterUpdatedOn;
    QDate archivedOn;
    QString mergedInto;
    qint64 addedIn = 0;

    bool isNational() const { return kind == QLatin1String("national"); }
};

/// The chapters. Verbs that write need an open Action.
class ChapterStore {
public:
    explicit ChapterStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what update() takes

    std::optional<Chapter> find(const QString &id) const;
    std::optional<Chapter> national() const;
    std::vector<Chapter> all() const; ///< the national row, archived and merged ones too, the oldest first
    std::vector<Chapter> atSchool(const QString &schoolId) const; ///< neither archived nor merged ones

    int count() const; ///< neither the national row nor what was merged into others
    /// How many have which status on that day, '' for none yet; neither archived ones, nor those left out by count().
    std::map<QString, int> countByStatus(QDate on) const;

    QString add(const Chapter &chapter); ///< makes the id if it is empty; returns it
    bool update(const QString &id, const Fields &values);
    void archive(const QString &id, QDate on);
    void restore(const QString &id);
    /// Both rows are of one chapter: `winner` gets the members, terms, contacts, channels and head-counts of `loser`,
    /// and its statuses if it has none; `loser` is archived and never counts again.
    void merge(const QString &loser, const QString &winner, QDate on);
    /// For a row made by mistake, and with it those that were merged into it; false if there are members, since those
    /// have to go first.
    bool remove(const QString &id);

private:
    std::vector<Chapter> collect(Statement &query) const;
    QStringList mergedInto(const QString &id) const;

    Connection &m_connection;
};

} // namespace chapterhouse::db
