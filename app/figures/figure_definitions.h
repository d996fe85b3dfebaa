// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chapterhouse::app {

/// The figures that screens and reports show; each has one name and one definition, printed wherever it is asked for.
enum class Figure {
    Chapters,
    SchoolsReached,
    StatesReached,
    Members,
    CountedOnly,
    Joined,
    Left,
    Net,
    Penetration,
    EligibleSchools,
    Retention,
    StudentRetention,
    CohortRetention,
    BreakEven,
    ClassYears,
    JoinedByChannel,
    ChannelRetention,
    PushResult,
    MembersPerSchool,
    ChapterChange,
    MemberChange
};

QString nameOf(Figure figure); ///< "Schools reached", translated
QString definitionOf(Figure figure); ///< one sentence, translated

} // namespace chapterhouse::app
