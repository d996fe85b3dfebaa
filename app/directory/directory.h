// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace chapterhouse::db {
class Connection;
}

namespace chapterhouse::app {

/// One of the 50 states, DC or a territory.
struct State {
    enum class Kind { State, District, Territory };

    QString code; ///< USPS
    QString name;
    Kind kind = Kind::State;
    QString region; ///< of the Census; '' for territories
    QString division;
    int tileColumn = 0;
    int tileRow = 0;
    int population = 0; ///< Census 2020
};

/// A place where a chapter can be: a school, or one of its further campuses, which counts as the school.
struct School {
    QString id;
    QString name;
    QString shortName;
    QString degree; ///< "MD", "DO" or what the user wrote
    QString city;
    QString state; ///< where this place lies; a chapter counts in the state of the school, see Directory::schoolOf
    QString emailDomain;
    QString campusOf; ///< id of the school; '' for a school
    std::optional<int> firstClass; ///< year
    bool taughtBeforeAugust2020 = false;
    bool isShipped = true; ///< false: added by the user of the book
    std::optional<int> latitudeMicro;
    std::optional<int> longitudeMicro;

    bool isCampus() const { return !campusOf.isEmpty(); }
    /// May have a chapter counted against it that day: from 1 August of the year of its first class; where that is not
    /// known always, if it taught before August 2020 or the user added it, else not yet. Campuses never.
    bool isEligible(QDate date) const;
};

/// A published figure of the organisation, for the reference line. Never interpolated.
struct GrowthPoint {
    QString organisation;
    QString metric; ///< such as "medical_schools"
    QString qualifier; ///< "=", ">" or "~"
    int value = 0;
    QDate from; ///< the first day of the day, month or year that the source names
    QDate until; ///< its last day
    QString source;
    QString remark;
};

/// Reference data beside the book: schools, campuses, states, published growth. Read-only, dated and replaceable; safe
/// to share between threads.
class Directory : public std::enable_shared_from_this<Directory> {
public:
    using Pointer = std::shared_ptr<const Directory>;

    /// The data compiled into the program; read once.
    static Pointer shipped();
    /// A newer directory in `folder`: the same files as the shipped ones, and `directory.json` with {"date": …}. All
    /// of it is checked; a directory that is damaged or not newer is refused with the reason.
    static Result<Pointer> fromFolder(const QString &folder);
    /// The directory for the book at `bookPath`: that in `<book>.directory` if there is one and it is newer and
    /// sound, else the shipped one; notice() then says why the other was not used.
    static Pointer forBook(const QString &bookPath);
    /// This directory and the schools that the book's user added; itself if there are none. Throws db::Error.
    Pointer withSchoolsOf(db::Connection &connection) const;

    QDate date() const { return m_date; }
    const QString &notice() const { return m_notice; } ///< '' unless a directory beside the book was refused

    std::span<const School> schools() const { return m_schools; } ///< campuses too; in the order of their names
    std::span<const State> states() const { return m_states; } ///< in the order of their codes
    std::span<const GrowthPoint> growthPoints() const { return m_growth; } ///< dated points of MSPA only

    const School *find(const QString &id) const; ///< a school or campus
    const School *schoolOf(const QString &id) const; ///< the school that the school or campus `id` counts as
    const State *state(const QString &code) const;
    QString stateOf(const QString &id) const; ///< the state where a chapter at `id` counts; '' if unknown
    int schoolIndex(const QString &id) const; ///< place in schools(), -1 if unknown
    int stateIndex(const QString &code) const; ///< place in states(), -1 if unknown

    /// For type-ahead: the best matches first: id or short name, beginnings of names, then words, then anywhere; city
    /// and state count too, and words from several of these. An empty text finds nothing.
    std::vector<const School *> search(const QString &text, int limit = 12) const;
    /// The one school or campus that goes by `text` (id, name or short name, folded), if there is exactly one.
    const School *named(const QString &text) const;

    std::vector<const School *> eligibleSchools(QDate date, const QString &state = {}) const; ///< '' : everywhere
    int eligibleCount(QDate date, const QString &state = {}) const;

private:
    friend class DirectoryReader;
    Directory() = default;
    void index();

    QDate m_date;
    QString m_notice;
    std::vector<School> m_schools;
    std::vector<State> m_states;
    std::vector<GrowthPoint> m_growth;
    QHash<QString, int> m_schoolById;
    QHash<QString, int> m_stateByCode;
    std::vector<QByteArray> m_folded; ///< by school: "id\nshort name\nname\ncity\nstate"
};

} // namespace chapterhouse::app
