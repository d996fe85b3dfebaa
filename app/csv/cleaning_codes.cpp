// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/cleaning.h"

#include <algorithm>
#include <span>

namespace chapterhouse::csv {

namespace {

/// A code of the schema, and the folded words and phrases that mean it, parted by bars.
struct Code {
    std::string_view code;
    std::string_view words;
};

std::optional<std::string_view> codeOf(std::span<const Code> codes, std::string_view folded)
{
    const auto means = [folded](const Code &row) {
        for (auto at = row.words.find(folded); at != std::string_view::npos; at = row.words.find(folded, at + 1)) {
            const std::size_t end = at + folded.size();
            if ((at == 0 || row.words[at - 1] == '|') && (end == row.words.size() || row.words[end] == '|'))
                return true;
        }
        return false;
    };
    const auto found = std::find_if(codes.begin(), codes.end(), means);
    return found == codes.end() ? std::nullopt : std::optional(found->code);
}

std::optional<std::string_view> lookUp(std::span<const Code> codes, std::string_view cell)
{
    std::string scratch;
    const std::string_view folded = foldForMatching(cell, scratch);
    return folded.empty() ? std::nullopt : codeOf(codes, folded);
}

bool holdsPhrase(std::string_view text, std::string_view phrase)
{
    for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' '))
            return true;
    }
    return false;
}

bool holdsAnyPhrase(std::string_view text, std::string_view phrases)
{
    while (!phrases.empty()) {
        const std::string_view phrase = phrases.substr(0, phrases.find('|'));
        // Short ones, such as "x" and "web", are too common in sentences.
        if (phrase.size() >= 4 && holdsPhrase(text, phrase))
            return true;
        phrases.remove_prefix(std::min(phrases.size(), phrase.size() + 1));
    }
    return false;
}

// Free answers such as "A friend told me": the one code that something in them means.
std::optional<std::string_view> codeByPhrase(std::span<const Code> codes, std::string_view folded)
{
    std::optional<std::string_view> code;
    for (const Code &row : codes) {
        if (!holdsAnyPhrase(folded, row.words))
            continue;
        if (code)
            return std::nullopt;
        code = row.code;
    }
    return code;
}

constexpr Code channels[] = {
    {"instagram", "instagram|ig|insta|instagram story|instagram dm"},
    {"twitter", "twitter|x|twitter x|x twitter|x formerly twitter|tweet"},
    {"facebook", "facebook|fb|meta|facebook group|fb group|facebook page"},
    {"groupme", "groupme|group me|group chat"},
    {"discord", "discord|discord server"},
    {"slack", "slack"},
    {"tiktok", "tiktok|tik tok"},
    {"word_of_mouth",
     "word of mouth|wom|friend|friends|a friend|classmate|classmates|peer|colleague|referral"
     "|faculty|professor|advisor|mentor"},
    {"campus_event",
     "campus event|event|on campus|club fair|activities fair|activity fair|interest fair"
     "|student org fair|student interest group fair|info session|information session"
     "|interest meeting|orientation|tabling|meeting"},
    {"conference", "conference|national conference|summit|convention"},
    {"website", "website|web site|web|google|google search|search engine|internet search|online search"},
    {"other", "other|else|something else|email|e mail|newsletter|listserv|flyer|poster"},
};

constexpr Code memberStatuses[] = {
    {"prospect", "prospect|prospective|interested|applicant|pending|lead|invited|prospective member"},
    {"active",
     "active|current|member|active member|current member|enrolled|new|new member"
     "|in good standing|good standing|paid|joined|yes|y|true"},
    {"away",
     "away|loa|leave|on leave|leave of absence|research year|gap year|sabbatical|abroad"
     "|on hold"},
    {"alumni", "alumni|alumnus|alumna|alum|alumnx|graduated|graduate|grad"},
    {"left",
     "left|inactive|withdrawn|withdrew|resigned|former|former member|removed|dropped|lapsed"
     "|expired|quit|not active|transferred|cancelled|unsubscribed|no|n|false"},
};

constexpr Code chapterStatuses[] = {
    {"prospect", "prospect|prospective|lead|interested|potential|contacted"},
    {"forming", "forming|starting|founding|in progress|interest group|colony|provisional"},
    {"applied",
     "applied|application|application submitted|application received|pending|pending approval"
     "|submitted"},
    {"active",
     "active|current|chartered|recognized|recognised|good standing|in good standing|approved"
     "|established"},
    {"at_risk", "at risk|probation|on probation|warning|grace|in grace|struggling"},
    {"inactive", "inactive|dormant|on hold|paused|hiatus|not active"},
    {"suspended", "suspended|suspension"},
    {"closed", "closed|dissolved|disbanded|defunct|revoked|terminated"},
};

constexpr Code outcomes[] = {
    {"no_answer", "no answer|no response|no reply|none|unanswered|left message|voicemail|no contact"},
    {"interested", "interested|positive|yes|very interested"},
    {"postponed", "postponed|later|not now|not yet|follow up|delayed|next year"},
    {"has_own_group", "has own group|own group|existing group|has a group|already has a group|already has group"},
    {"chapter_founded", "chapter founded|founded|chapter started|new chapter|started chapter"},
    {"other", "other|declined|not interested"},
};

constexpr Code consentLevels[] = {
    {"full",
     "full|full name|yes|y|true|all|everything|i agree|agree|agreed|name and contact|full row"
     "|name"},
    {"initials", "initials|initials only|initial"},
    {"counted",
     "counted|counted only|count only|count me only|number only|no|n|false|none|anonymous"
     "|anonymously|do not share|i do not agree|disagree|decline|declined|private"},
};

constexpr Code origins[] = {
    {"new", "new|new chapter|founded|newly founded|new group"},
    {"affiliated", "affiliated|affiliate|existing|existing group|existing organization|joined"},
};

constexpr Code degrees[] = {
    {"MD", "md|m d|doctor of medicine|allopathic"},
    {"DO", "do|d o|doctor of osteopathic medicine|osteopathic|osteopathic medicine"},
    {"MD/PhD", "md phd|mdphd|mstp|m d ph d"},
    {"DO/PhD", "do phd"},
    {"MD/MPH", "md mph"},
    {"DO/MPH", "do mph"},
    {"MD/MBA", "md mba"},
    {"DO/MBA", "do mba"},
    {"MD/MS", "md ms"},
    {"MD/MA", "md ma"},
    {"MD/JD", "md jd"},
    {"PhD", "phd|ph d"},
    {"MPH", "mph"},
    {"MBBS", "mbbs"},
    {"BS/MD", "bs md"},
    {"BA/MD", "ba md"},
    {"PA", "pa"},
    {"Other", "other"},
};

constexpr Code yesNo[] = {
    {"yes", "yes|y|true|t|1|x|on|checked"},
    {"no", "no|n|false|f|0|off|unchecked"},
    {"", "unknown|not known|not sure|unsure|maybe|n a|na|i do not know|i don t know|don t know"},
};

constexpr Code leavings[] = {
    {"graduated", "graduated|graduation|graduate|alumni"},
    {"lapsed",
     "lapsed|stopped coming|no response|inactive|did not renew|not renewed|unresponsive"
     "|expired"},
    {"asked_removal",
     "left on request|asked removal|on request|asked to be removed|requested removal|opted out"
     "|opt out|unsubscribed|resigned|withdrew|removal requested"},
    {"transferred",
     "moved school|moved schools|changed school|changed schools|transferred|transfer"
     "|transferred schools|moved"},
    {"chapter_dormant", "chapter dormant|chapter closed|chapter inactive|chapter went dormant"},
    {"other", "other|left|left school|left medicine"},
};

} // namespace

std::optional<std::string_view> channelCode(std::string_view cell)
{
    std::string scratch;
    const std::string_view folded = foldForMatching(cell, scratch);
    if (folded.empty())
        return std::nullopt;
    const auto code = codeOf(channels, folded);
    return code ? code : codeByPhrase(channels, folded);
}

std::optional<std::string_view> memberStatusCode(std::string_view cell)
{
    return lookUp(memberStatuses, cell);
}

std::optional<std::string_view> chapterStatusCode(std::string_view cell)
{
    return lookUp(chapterStatuses, cell);
}

std::optional<std::string_view> outcomeCode(std::string_view cell)
{
    return lookUp(outcomes, cell);
}

std::optional<std::string_view> consentLevelCode(std::string_view cell)
{
    return lookUp(consentLevels, cell);
}

std::optional<std::string_view> originCode(std::string_view cell)
{
    return lookUp(origins, cell);
}

std::optional<std::string_view> degreeCode(std::string_view cell)
{
    return lookUp(degrees, cell);
}

std::optional<std::string_view> yesNoCode(std::string_view cell)
{
    if (cell == "\u2713" || cell == "\u2714" || cell == "\u2611")
        return "yes";
    if (cell == "?")
        return "";
    return lookUp(yesNo, cell);
}

std::optional<Leaving> leavingFromWords(std::string_view cell)
{
    const auto reason = lookUp(leavings, cell);
    if (!reason)
        return std::nullopt;
    if (*reason == "graduated")
        return Leaving{"alumni", ""};
    return Leaving{"left", *reason};
}

} // namespace chapterhouse::csv
