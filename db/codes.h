// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chapterhouse::db {

// The codes that the schema allows in its columns, in its order; '' is left out where it means "not known".
inline constexpr const char *channelCodes[] = {"instagram",    "twitter",    "facebook", "groupme",
                                               "discord",      "slack",      "tiktok",   "word_of_mouth",
                                               "campus_event", "conference", "website",  "other"};
inline constexpr const char *accountCodes[] = {"instagram", "twitter", "facebook", "groupme", "discord",
                                               "slack",     "tiktok",  "website",  "other"};
inline constexpr const char *phaseCodes[] = {"pre_clinical", "clinical", "research", "other"};
inline constexpr const char *outcomeCodes[] = {"no_answer",     "interested",      "postponed",
                                               "has_own_group", "chapter_founded", "other"};
inline constexpr const char *originCodes[] = {"new", "affiliated"};
inline constexpr const char *firstAtSchoolCodes[] = {"yes", "no"};
inline constexpr const char *memberStatusCodes[] = {"prospect", "active", "away", "alumni", "left"};
inline constexpr const char *leaveReasonCodes[] = {"transferred", "lapsed", "asked_removal", "chapter_dormant",
                                                   "other"};
inline constexpr const char *chapterStatusCodes[] = {"prospect", "forming",  "applied",   "active",
                                                     "at_risk",  "inactive", "suspended", "closed"};
inline constexpr const char *audienceCodes[] = {"chapter", "national", "mentors", "school", "public"};
inline constexpr const char *consentLevelCodes[] = {"full", "initials", "counted"};

} // namespace chapterhouse::db
