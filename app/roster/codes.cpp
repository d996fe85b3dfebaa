// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/codes.h"

#include <QCoreApplication>

#include <array>

namespace chapterhouse::app {

namespace {

struct Code {
    std::string_view code;
    const char *name;
};

// In the order of the enumerations; the first is None.
constexpr std::array memberStatuses{Code{"", QT_TRANSLATE_NOOP("MemberStatus", "Not known")},
                                    Code{"prospect", QT_TRANSLATE_NOOP("MemberStatus", "Prospect")},
                                    Code{"active", QT_TRANSLATE_NOOP("MemberStatus", "Active")},
                                    Code{"away", QT_TRANSLATE_NOOP("MemberStatus", "Away")},
                                    Code{"alumni", QT_TRANSLATE_NOOP("MemberStatus", "Alumni")},
                                    Code{"left", QT_TRANSLATE_NOOP("MemberStatus", "Left")}};
constexpr std::array leaveReasons{Code{"", QT_TRANSLATE_NOOP("Code", "Not known")},
                                  Code{"transferred", QT_TRANSLATE_NOOP("Code", "Transferred")},
                                  Code{"lapsed", QT_TRANSLATE_NOOP("Code", "Lapsed")},
                                  Code{"asked_removal", QT_TRANSLATE_NOOP("Code", "Asked to be removed")},
                                  Code{"chapter_dormant", QT_TRANSLATE_NOOP("Code", "Chapter went dormant")},
                                  Code{"other", QT_TRANSLATE_NOOP("Code", "Other")}};
constexpr std::array chapterStatuses{Code{"", QT_TRANSLATE_NOOP("ChapterStatus", "Not known")},
                                     Code{"prospect", QT_TRANSLATE_NOOP("ChapterStatus", "Prospect")},
                                     Code{"forming", QT_TRANSLATE_NOOP("ChapterStatus", "Forming")},
                                     Code{"applied", QT_TRANSLATE_NOOP("ChapterStatus", "Applied")},
                                     Code{"active", QT_TRANSLATE_NOOP("ChapterStatus", "Active")},
                                     Code{"at_risk", QT_TRANSLATE_NOOP("ChapterStatus", "At risk")},
                                     Code{"inactive", QT_TRANSLATE_NOOP("ChapterStatus", "Inactive")},
                                     Code{"suspended", QT_TRANSLATE_NOOP("ChapterStatus", "Suspended")},
                                     Code{"closed", QT_TRANSLATE_NOOP("ChapterStatus", "Closed")}};
constexpr std::array phases{
    Code{"", QT_TRANSLATE_NOOP("Code", "Not known")}, Code{"pre_clinical", QT_TRANSLATE_NOOP("Code", "Pre-clinical")},
    Code{"clinical", QT_TRANSLATE_NOOP("Code", "Clinical")}, Code{"research", QT_TRANSLATE_NOOP("Code", "Research")},
    Code{"other", QT_TRANSLATE_NOOP("Code", "Other")}};
constexpr std::array channels{Code{"", QT_TRANSLATE_NOOP("Code", "Not known")},
                              Code{"instagram", QT_TRANSLATE_NOOP("Code", "Instagram")},
                              Code{"twitter", QT_TRANSLATE_NOOP("Code", "X/Twitter")},
                              Code{"facebook", QT_TRANSLATE_NOOP("Code", "Facebook")},
                              Code{"groupme", QT_TRANSLATE_NOOP("Code", "GroupMe")},
                              Code{"discord", QT_TRANSLATE_NOOP("Code", "Discord")},
                              Code{"slack", QT_TRANSLATE_NOOP("Code", "Slack")},
                              Code{"tiktok", QT_TRANSLATE_NOOP("Code", "TikTok")},
                              Code{"word_of_mouth", QT_TRANSLATE_NOOP("Code", "Word of mouth")},
                              Code{"campus_event", QT_TRANSLATE_NOOP("Code", "Campus event")},
                              Code{"conference", QT_TRANSLATE_NOOP("Code", "Conference")},
                              Code{"website", QT_TRANSLATE_NOOP("Code", "Website")},
                              Code{"other", QT_TRANSLATE_NOOP("Code", "Other")}};
static_assert(channels.size() == channelCount && memberStatuses.size() == memberStatusCount);

template <typename Value, std::size_t size> Value valueOf(const std::array<Code, size> &codes, std::string_view code)
{
    for (std::size_t i = 1; i < size; ++i) {
        if (codes[i].code == code)
            return Value(i);
    }
    return Value::None;
}

QLatin1String text(const Code &code)
{
    return QLatin1String(code.code.data(), qsizetype(code.code.size()));
}

QString translated(const Code &code, const char *context = "Code")
{
    return QCoreApplication::translate(context, code.name);
}

} // namespace

QLatin1String code(MemberStatus status)
{
    return text(memberStatuses[std::size_t(status)]);
}

QLatin1String code(LeaveReason reason)
{
    return text(leaveReasons[std::size_t(reason)]);
}

QLatin1String code(ChapterStatus status)
{
    return text(chapterStatuses[std::size_t(status)]);
}

QLatin1String code(Phase phase)
{
    return text(phases[std::size_t(phase)]);
}

QLatin1String code(Channel channel)
{
    return text(channels[std::size_t(channel)]);
}

MemberStatus memberStatus(std::string_view code)
{
    return valueOf<MemberStatus>(memberStatuses, code);
}

LeaveReason leaveReason(std::string_view code)
{
    return valueOf<LeaveReason>(leaveReasons, code);
}

ChapterStatus chapterStatus(std::string_view code)
{
    return valueOf<ChapterStatus>(chapterStatuses, code);
}

Phase phase(std::string_view code)
{
    return valueOf<Phase>(phases, code);
}

Channel channel(std::string_view code)
{
    return valueOf<Channel>(channels, code);
}

QString nameOf(MemberStatus status)
{
    return translated(memberStatuses[std::size_t(status)], "MemberStatus");
}

QString nameOf(LeaveReason reason)
{
    return translated(leaveReasons[std::size_t(reason)]);
}

QString nameOf(ChapterStatus status)
{
    return translated(chapterStatuses[std::size_t(status)], "ChapterStatus");
}

QString nameOf(Phase phase)
{
    return translated(phases[std::size_t(phase)]);
}

QString nameOf(Channel channel)
{
    return translated(channels[std::size_t(channel)]);
}

} // namespace chapterhouse::app
