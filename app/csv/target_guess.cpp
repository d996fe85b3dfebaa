// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/header_matching.h"

#include <algorithm>

namespace chapterhouse::csv {

namespace {

bool isEnoughFor(Target target, const std::vector<ColumnMatch> &matches)
{
    const auto has = [&matches](Field field) {
        return std::any_of(matches.begin(), matches.end(),
                           [field](const ColumnMatch &match) { return match.field == field; });
    };
    const bool hasPlace = has(Field::ChapterId) || has(Field::Chapter) || has(Field::School) || has(Field::SchoolId);
    switch (target) {
    case Target::Members:
        return has(Field::FullName) || has(Field::FullNameFamilyFirst) || has(Field::ChosenName)
            || has(Field::SchoolEmail) || has(Field::PersonalEmail);
    case Target::Chapters:
        return hasPlace
            && (has(Field::FoundedOn) || has(Field::ActiveOn) || has(Field::Origin) || has(Field::Members)
                || has(Field::Status));
    case Target::Officers:
        return has(Field::Office) && (has(Field::OfficerName) || has(Field::MemberId)) && has(Field::StartsOn);
    case Target::Contacts:
        break;
    }
    return hasPlace && has(Field::HappenedOn) && (has(Field::Outcome) || has(Field::Channel));
}

/// "Name, Email, School, Status" could be of people or of chapters; it is of people, unless a column is there that only
/// chapters have.
bool isAboutPeople(std::span<const std::string_view> header)
{
    const auto ofPeople = matchColumns(Target::Members, header, {});
    const auto ofChapters = matchColumns(Target::Chapters, header, {});
    bool isNamed = false;
    bool hasEmail = false;
    for (std::size_t column = 0; column < header.size(); ++column) {
        const Field field = ofPeople[column].field;
        isNamed = isNamed || field == Field::FullName || field == Field::ChosenName;
        hasEmail = hasEmail || field == Field::SchoolEmail || field == Field::PersonalEmail;
        switch (ofChapters[column].field) {
        case Field::FoundedOn:
        case Field::ActiveOn:
        case Field::Origin:
        case Field::FirstAtSchool:
        case Field::Members:
        case Field::CountedOnly:
        case Field::President:
        case Field::FacultyChampion:
            if (field == Field::None)
                return false;
            break;
        default:
            break;
        }
    }
    return isNamed && hasEmail;
}

} // namespace

const char *targetName(Target target)
{
    switch (target) {
    case Target::Members:
        return "members";
    case Target::Chapters:
        return "chapters";
    case Target::Officers:
        return "officers";
    case Target::Contacts:
        break;
    }
    return "contacts";
}

std::optional<Target> targetFromName(std::string_view name)
{
    for (const Target target : {Target::Members, Target::Chapters, Target::Officers, Target::Contacts}) {
        if (name == targetName(target))
            return target;
    }
    return std::nullopt;
}

std::optional<Target> guessTarget(std::span<const std::string_view> header)
{
    std::optional<Target> best;
    int most = 0;
    for (const Target target : {Target::Members, Target::Officers, Target::Chapters, Target::Contacts}) {
        const auto matches = matchColumns(target, header, {});
        if (!isEnoughFor(target, matches) || (target == Target::Chapters && isAboutPeople(header)))
            continue;
        int sum = 0;
        for (const ColumnMatch &match : matches)
            sum += match.field == Field::None ? 0 : match.confidence;
        if (sum > most) {
            most = sum;
            best = target;
        }
    }
    return best;
}

} // namespace chapterhouse::csv
