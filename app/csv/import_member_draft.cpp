// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_member_draft.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

using csv::Field;

constexpr Field consentFields[] = {Field::ConsentChapter, Field::ConsentNational, Field::ConsentMentors,
                                   Field::ConsentSchool, Field::ConsentPublic};

void readName(CellReader &cells, ImportedMember &draft)
{
    thread_local csv::PersonName parts;
    draft[MemberText::ChosenName] = cells.text(Field::ChosenName);
    draft[MemberText::FamilyName] = cells.text(Field::FamilyName);
    const bool isFamilyFirst = cells.has(Field::FullNameFamilyFirst);
    const std::string_view whole = cells.text(isFamilyFirst ? Field::FullNameFamilyFirst : Field::FullName);
    if (draft[MemberText::ChosenName].empty())
        draft[MemberText::ChosenName] = cells.text(Field::GivenName);
    if (!draft[MemberText::ChosenName].empty() || whole.empty())
        return;
    parts = csv::splitName(whole, isFamilyFirst);
    draft[MemberText::ChosenName] = parts.chosen;
    if (draft[MemberText::FamilyName].empty())
        draft[MemberText::FamilyName] = parts.family;
}

/// The status, its day and its reason, out of the columns that say so in one way or another.
void readStatus(CellReader &cells, ImportedMember &draft)
{
    draft.status = cells.code(Field::Status, csv::memberStatusCode);
    draft.since = cells.date(Field::StatusSince);
    draft.reason = {};
    const std::string_view leftOn = cells.date(Field::LeftOn);
    const std::string_view words = cells.text(Field::LeftReason);
    if (leftOn.empty() && words.empty())
        return;
    const auto leaving = csv::leavingFromWords(words);
    if (draft.status.empty())
        draft.status = leaving ? leaving->status : std::string_view("left");
    if (draft.status != "left" && draft.status != "alumni")
        return;
    if (draft.status == "left" && !words.empty())
        draft.reason = leaving && leaving->status == "left" ? leaving->reason : std::string_view("other");
    if (draft.since.empty())
        draft.since = leftOn;
}

} // namespace

const std::array<const char *, 5> consentAudiences{"chapter", "national", "mentors", "school", "public"};

const char *memberColumn(MemberText text)
{
    static constexpr const char *names[] = {"chosen_name",  "family_name",    "legal_name", "pronouns",
                                            "school_email", "personal_email", "phone",      "degree",
                                            "phase",        "joined_on",      "channel",    "notes"};
    return names[std::size_t(text)];
}

void readMember(CellReader &cells, ImportedMember &draft)
{
    draft.memberId = cells.text(Field::MemberId);
    draft.chapterId = cells.text(Field::ChapterId);
    draft.chapter = cells.text(Field::Chapter);
    draft.schoolId = cells.text(Field::SchoolId);
    draft.school = cells.text(Field::School);
    readName(cells, draft);
    draft[MemberText::LegalName] = cells.text(Field::LegalName);
    draft[MemberText::Pronouns] = cells.text(Field::Pronouns);
    draft[MemberText::SchoolEmail] = cells.email(Field::SchoolEmail);
    draft[MemberText::PersonalEmail] = cells.email(Field::PersonalEmail);
    draft[MemberText::Phone] = cells.phone(Field::Phone);
    draft[MemberText::Degree] = cells.codeOrText(Field::Degree, csv::degreeCode);
    draft[MemberText::Phase] = cells.code(Field::Phase, csv::phaseCode, "other");
    draft[MemberText::JoinedOn] = cells.date(Field::JoinedOn);
    draft[MemberText::Channel] = cells.code(Field::Channel, csv::channelCode, "other");
    draft[MemberText::Notes] = cells.text(Field::Notes);
    draft.classYear = cells.classYear();
    readStatus(cells, draft);
    for (std::size_t audience = 0; audience < draft.consents.size(); ++audience)
        draft.consents[audience] = cells.code(consentFields[audience], csv::consentLevelCode);

    const std::string_view joinedOn = draft[MemberText::JoinedOn];
    const bool hasEnded = draft.status == "left" || draft.status == "alumni";
    if (hasEnded && !draft.since.empty() && draft.since < joinedOn)
        cells.complain(QCoreApplication::translate("MemberDraft", "left before joining"), Field::JoinedOn);
}

bool namesAgree(std::string_view chosenA, std::string_view familyA, std::string_view chosenB, std::string_view familyB)
{
    const auto fold = [](std::string_view text) {
        std::string scratch;
        return std::string(csv::foldForMatching(text, scratch));
    };
    const std::string firstA = fold(chosenA);
    const std::string firstB = fold(chosenB);
    if (firstA.empty() || firstB.empty() || firstA == firstB)
        return true;
    const std::string lastA = fold(familyA);
    return !lastA.empty() && lastA == fold(familyB) && firstA.front() == firstB.front();
}

} // namespace chapterhouse::app
