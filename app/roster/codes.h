// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <string_view>

namespace chapterhouse::app {

// The codes of the schema as small numbers. The order is the order in which people sort them.

enum class MemberStatus : quint8 { None, Prospect, Active, Away, Alumni, Left };
enum class LeaveReason : quint8 { None, Transferred, Lapsed, AskedRemoval, ChapterDormant, Other };
enum class ChapterStatus : quint8 { None, Prospect, Forming, Applied, Active, AtRisk, Inactive, Suspended, Closed };
enum class Phase : quint8 { None, PreClinical, Clinical, Research, Other };
enum class Channel : quint8 {
    None,
    Instagram,
    Twitter,
    Facebook,
    GroupMe,
    Discord,
    Slack,
    TikTok,
    WordOfMouth,
    CampusEvent,
    Conference,
    Website,
    Other
};
constexpr int channelCount = int(Channel::Other) + 1;
constexpr int memberStatusCount = int(MemberStatus::Left) + 1;

/// The code as the schema writes it; '' for None.
QLatin1String code(MemberStatus status);
QLatin1String code(LeaveReason reason);
QLatin1String code(ChapterStatus status);
QLatin1String code(Phase phase);
QLatin1String code(Channel channel);

/// The value of a code; None for '' and for anything else.
MemberStatus memberStatus(std::string_view code);
LeaveReason leaveReason(std::string_view code);
ChapterStatus chapterStatus(std::string_view code);
Phase phase(std::string_view code);
Channel channel(std::string_view code);

/// "Word of mouth": for people, translated. None reads "Not known".
QString nameOf(MemberStatus status);
QString nameOf(LeaveReason reason);
QString nameOf(ChapterStatus status);
QString nameOf(Phase phase);
QString nameOf(Channel channel);

/// Counts in every figure: the person is on the roster that day.
constexpr bool isPresent(MemberStatus status)
{
    return status == MemberStatus::Active || status == MemberStatus::Away;
}
/// The chapter counts as a chapter that day.
constexpr bool isCounted(ChapterStatus status)
{
    return status == ChapterStatus::Active || status == ChapterStatus::AtRisk;
}

} // namespace chapterhouse::app
