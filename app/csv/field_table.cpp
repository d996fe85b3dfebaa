// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/field_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chapterhouse::csv {

namespace {

// Spellings of our own files, Google Forms, Excel, Mailchimp, Google and Outlook contacts, CiviCRM, Engage, Airtable
// and the demo organisation. "e-mail" is folded to "email" before the look-up.
constexpr FieldRow memberRows[] = {
    {Field::MemberId, QT_TRANSLATE_NOOP("CsvField", "Member id"),
     "member|id|contact id|internal contact id|external identifier|external id|person id|record id|student id|card id "
     "number"
     "|membership id|member number|leid|euid|unique id|member no",
     "member id|membership number"},
    {Field::ChapterId, QT_TRANSLATE_NOOP("CsvField", "Chapter id"), "unit|unit id|chapter code|chapter number",
     "chapter id"},
    {Field::Chapter, QT_TRANSLATE_NOOP("CsvField", "Chapter"),
     "chapter name|chapter|local chapter|organization|organisation|organization name|group|organization 1 name",
     "which chapter|your chapter"},
    {Field::SchoolId, QT_TRANSLATE_NOOP("CsvField", "School id"), "school code|institution id", "school id"},
    {Field::School, QT_TRANSLATE_NOOP("CsvField", "School"),
     "school name|university|institution|medical school|college|company|current employer|campus|med school|school of "
     "medicine"
     "|university name|name of school|name of medical school",
     "medical school|name of your school|which school|school do you attend|your school|university|institution|med "
     "school"},
    {Field::State, QT_TRANSLATE_NOOP("CsvField", "State"),
     "st|province|state province|home address state|state code|us state|address 1 region|business state",
     "which state"},
    {Field::FullName, QT_TRANSLATE_NOOP("CsvField", "Full name"),
     "name|member name|display name|student name|your name|contact name|participant|attendee|full name",
     "full name|your name|first and last name|name first and last|name first last|first last name"},
    {Field::FullNameFamilyFirst, QT_TRANSLATE_NOOP("CsvField", "Full name, family name first"),
     "last first|last name first name|sort name|name last first|file as|lastname firstname|last first name|surname "
     "first name",
     "last name first name|last first"},
    {Field::ChosenName, QT_TRANSLATE_NOOP("CsvField", "Chosen name"),
     "first name|first|given name|firstname|fname|forename|preferred name|preferred first name|nickname|chosen first "
     "name"
     "|goes by|name you go by|name used",
     "preferred name|chosen name|name you go by|like to be called|preferred first name|go by|first name"},
    {Field::GivenName, QT_TRANSLATE_NOOP("CsvField", "Given name, where there is no chosen one"), "", ""},
    {Field::FamilyName, QT_TRANSLATE_NOOP("CsvField", "Family name"),
     "last name|last|surname|lastname|lname|second name|family", "last name|surname|family name"},
    {Field::LegalName, QT_TRANSLATE_NOOP("CsvField", "Legal name"), "legal first name|legal full name|name on record",
     "legal name|legal first name"},
    {Field::Pronouns, QT_TRANSLATE_NOOP("CsvField", "Pronouns"),
     "pronoun|preferred pronouns|gender pronouns|my pronouns", "pronouns"},
    {Field::SchoolEmail, QT_TRANSLATE_NOOP("CsvField", "School e-mail"),
     "edu email|university email|student email|institutional email|college email|campus email|email school|work email"
     "|medical school email|email 1 work|edu",
     "school email|university email|edu email|student email|institutional email|academic email|medical school "
     "email|college email"},
    {Field::PersonalEmail, QT_TRANSLATE_NOOP("CsvField", "Personal e-mail"),
     "private email|home email|alternate email|other email|non school email|secondary email|gmail|permanent email"
     "|email 2 address|email 2 value|personal gmail|backup email",
     "personal email|non school email|private email|alternate email|non edu email|permanent email|email after "
     "graduation"},
    {Field::Phone, QT_TRANSLATE_NOOP("CsvField", "Phone"),
     "phone number|mobile|mobile phone|cell|cell phone|telephone|primary phone|phone 1 value|cell number|mobile "
     "number|tel"
     "|contact number|home phone",
     "phone number|cell phone|mobile number|phone"},
    {Field::Degree, QT_TRANSLATE_NOOP("CsvField", "Degree"),
     "program|degree program|degree type|md or do|md do|degree sought",
     "md or do|degree|do or md|allopathic or osteopathic"},
    {Field::ClassYear, QT_TRANSLATE_NOOP("CsvField", "Class year"),
     "class|year|grad year|graduation year|class of|year in school|expected graduation|graduation|medical school "
     "year|ms year"
     "|training year|year of graduation|graduation date|expected graduation date|academic year|year of study|grad date"
     "|anticipated graduation|school year",
     "graduation year|year are you|class year|year of medical school|year in medical school|year in school|class of"
     "|expected graduation|graduation|what year|which year|graduate|year of study|current year|year of training"},
    {Field::Phase, QT_TRANSLATE_NOOP("CsvField", "Training phase"),
     "training phase|stage|preclinical or clinical|pre clinical or clinical|training level",
     "training phase|pre clinical|preclinical"},
    {Field::Offices, QT_TRANSLATE_NOOP("CsvField", "Offices"),
     "office|position|role|positions|title|job title|leadership role|officer position|position title|leadership "
     "position",
     ""},
    {Field::JoinedOn, QT_TRANSLATE_NOOP("CsvField", "Joined on"),
     "joined|date joined|join date|member since|membership start date|signed up|sign up date|optin time|confirm "
     "time|start date"
     "|joined date|date of joining|membership start|date added|joining date|member join date",
     "date joined|join date|when did you join|member since|date you joined"},
    {Field::Channel, QT_TRANSLATE_NOOP("CsvField", "Channel"),
     "source|how did you hear about us|referral source|contact source|heard from|referred by|how heard|heard about us"
     "|recruitment channel|utm source",
     "hear about|heard about|find out about|learn about us|found us|find us|hear of us|learned about"},
    {Field::Status, QT_TRANSLATE_NOOP("CsvField", "Status"),
     "member status|membership status|active|current status|membership", "membership status|member status"},
    {Field::StatusSince, QT_TRANSLATE_NOOP("CsvField", "Status since"),
     "status date|date of status|status changed|since", ""},
    {Field::LeftOn, QT_TRANSLATE_NOOP("CsvField", "Left on"),
     "ended|end date|left|membership end date|date left|leave date|expiry|unsub time|expiration date|date ended",
     "date left|membership end"},
    {Field::LeftReason, QT_TRANSLATE_NOOP("CsvField", "Reason for leaving"),
     "end reason|reason left|reason|reason for leaving|unsub reason", "reason for leaving|reason left"},
    {Field::Notes, QT_TRANSLATE_NOOP("CsvField", "Notes"),
     "note|comments|comment|remarks|remark|additional information|additional comments|other information|anything else",
     "anything else|comments|questions or comments|additional information"},
    {Field::ConsentChapter, QT_TRANSLATE_NOOP("CsvField", "Consent: chapter"), "",
     "share with your chapter|share with the chapter"},
    {Field::ConsentNational, QT_TRANSLATE_NOOP("CsvField", "Consent: national"), "",
     "with national|with the national organization|with the national office"},
    {Field::ConsentMentors, QT_TRANSLATE_NOOP("CsvField", "Consent: mentors"), "", "with mentors|with our mentors"},
    {Field::ConsentSchool, QT_TRANSLATE_NOOP("CsvField", "Consent: school"), "",
     "with your school|with the school|with your medical school|with my school|with school administration|with the "
     "administration"},
    {Field::ConsentPublic, QT_TRANSLATE_NOOP("CsvField", "Consent: public"), "",
     "on our website|on the website|with the public|shared publicly|on social media|share publicly"},
};

constexpr FieldRow chapterRows[] = {
    {Field::ChapterId, QT_TRANSLATE_NOOP("CsvField", "Chapter id"),
     "id|unit|unit id|chapter code|chapter number|external identifier|external id|record id", "chapter id"},
    {Field::Chapter, QT_TRANSLATE_NOOP("CsvField", "Chapter"),
     "chapter name|name|local name|organization|organisation|organization name|group|group name|title|chapter s name",
     "chapter name|name of the chapter|name of your chapter|local name"},
    {Field::SchoolId, QT_TRANSLATE_NOOP("CsvField", "School id"), "school code|institution id", "school id"},
    {Field::School, QT_TRANSLATE_NOOP("CsvField", "School"),
     "school name|university|institution|medical school|college|company|campus|med school|university name|name of "
     "school",
     "medical school|name of your school|which school|your school|university|institution"},
    {Field::Degree, QT_TRANSLATE_NOOP("CsvField", "Degree"), "md or do|md do|program|school type", "md or do"},
    {Field::City, QT_TRANSLATE_NOOP("CsvField", "City"), "town|location|business city", ""},
    {Field::State, QT_TRANSLATE_NOOP("CsvField", "State"),
     "st|province|state province|state code|us state|business state", "which state"},
    {Field::Origin, QT_TRANSLATE_NOOP("CsvField", "Origin"), "new or affiliated|new or existing|type",
     "new or affiliated|new or existing"},
    {Field::FirstAtSchool, QT_TRANSLATE_NOOP("CsvField", "First at its school"),
     "first at the school|first group|first at its school|first lgbtq group",
     "first group at|first at your school|first of its kind"},
    {Field::Status, QT_TRANSLATE_NOOP("CsvField", "Status"), "chapter status|current status|standing|state of chapter",
     "chapter status"},
    {Field::StatusSince, QT_TRANSLATE_NOOP("CsvField", "Status since"), "status date|status changed", ""},
    {Field::FoundedOn, QT_TRANSLATE_NOOP("CsvField", "Founded on"),
     "founded|date founded|founding date|established|start date|founded date|chartered|charter date|date "
     "established|since",
     "date founded|founding date|chapter founded|when was your chapter"},
    {Field::ActiveOn, QT_TRANSLATE_NOOP("CsvField", "Active on"), "active since|activated|date active|activation date",
     ""},
    {Field::InactiveOn, QT_TRANSLATE_NOOP("CsvField", "Inactive on"),
     "dormant since|inactive since|dormant|date inactive|inactive date|end date|ended|closed on", ""},
    {Field::FirstContactChannel, QT_TRANSLATE_NOOP("CsvField", "First contact by"),
     "first contact by|first contact channel|contact channel|source|how did you hear about us", "hear about"},
    {Field::Members, QT_TRANSLATE_NOOP("CsvField", "Members"),
     "active members|member count|number of members|membership|size|roster size|headcount",
     "number of members|how many members"},
    {Field::CountedOnly, QT_TRANSLATE_NOOP("CsvField", "Counted-only members"),
     "counted only members|unlisted members|members not listed|anonymous members|head count",
     "not listed|counted only"},
    {Field::President, QT_TRANSLATE_NOOP("CsvField", "President"),
     "chapter president|president name|leader|chapter leader", "president"},
    {Field::FacultyChampion, QT_TRANSLATE_NOOP("CsvField", "Faculty champion"),
     "faculty advisor|faculty adviser|advisor|adviser|faculty mentor|faculty sponsor",
     "faculty advisor|faculty champion|advisor"},
    {Field::RosterUpdatedOn, QT_TRANSLATE_NOOP("CsvField", "Roster updated on"),
     "roster updated|roster date|last roster", ""},
    {Field::ContactName, QT_TRANSLATE_NOOP("CsvField", "Contact"),
     "contact|primary contact|contact person|main contact|point of contact",
     "contact person|point of contact|primary contact"},
    {Field::ContactEmail, QT_TRANSLATE_NOOP("CsvField", "Contact's e-mail"),
     "email|email address|chapter email|primary contact email|contact s email", "email"},
    {Field::Notes, QT_TRANSLATE_NOOP("CsvField", "Notes"), "note|comments|comment|remarks|remark|description",
     "comments|anything else"},
};

constexpr FieldRow officerRows[] = {
    {Field::ChapterId, QT_TRANSLATE_NOOP("CsvField", "Chapter id"), "unit|unit id|chapter code|chapter number",
     "chapter id"},
    {Field::Chapter, QT_TRANSLATE_NOOP("CsvField", "Chapter"),
     "chapter name|organization|organisation|organization name|group", "which chapter|your chapter"},
    {Field::SchoolId, QT_TRANSLATE_NOOP("CsvField", "School id"), "school code|institution id", "school id"},
    {Field::School, QT_TRANSLATE_NOOP("CsvField", "School"),
     "school name|university|institution|medical school|college", "medical school|which school|your school"},
    {Field::MemberId, QT_TRANSLATE_NOOP("CsvField", "Member id"),
     "member|id|contact id|person id|external identifier|student id", "member id"},
    {Field::OfficerName, QT_TRANSLATE_NOOP("CsvField", "Name"),
     "officer|officer name|holder|full name|member name|person|display name", "full name|your name|officer s name"},
    {Field::Office, QT_TRANSLATE_NOOP("CsvField", "Office"),
     "role|position|title|officer position|position title|job title|board position|leadership role",
     "position|office|role"},
    {Field::StartsOn, QT_TRANSLATE_NOOP("CsvField", "Starts on"),
     "term start|start|start date|started|from|begins|begin date|elected|term began|start of term",
     "term start|start date"},
    {Field::EndsOn, QT_TRANSLATE_NOOP("CsvField", "Ends on"),
     "term end|end|end date|ended|until|to|expires|term ends|end of term", "term end|end date"},
    {Field::EndReason, QT_TRANSLATE_NOOP("CsvField", "Reason for the end"), "reason|reason for end|why ended", ""},
};

constexpr FieldRow contactRows[] = {
    {Field::ChapterId, QT_TRANSLATE_NOOP("CsvField", "Chapter id"), "unit|unit id|chapter code|chapter number",
     "chapter id"},
    {Field::Chapter, QT_TRANSLATE_NOOP("CsvField", "Chapter"),
     "chapter name|organization|organisation|organization name|group", "which chapter"},
    {Field::SchoolId, QT_TRANSLATE_NOOP("CsvField", "School id"), "school code|institution id", "school id"},
    {Field::School, QT_TRANSLATE_NOOP("CsvField", "School"),
     "school name|university|institution|medical school|college", "medical school|which school|university"},
    {Field::State, QT_TRANSLATE_NOOP("CsvField", "State"), "st|state code|us state", ""},
    {Field::HappenedOn, QT_TRANSLATE_NOOP("CsvField", "Date"),
     "date|contact date|contacted on|contacted|when|day|timestamp|activity date|date of contact|date contacted",
     "date of contact|contact date|when did"},
    {Field::Channel, QT_TRANSLATE_NOOP("CsvField", "Channel"), "medium|method|via|contact method|how|platform|source",
     "method of contact|how did you contact|which channel"},
    {Field::Outcome, QT_TRANSLATE_NOOP("CsvField", "Outcome"), "result|response|status|reply|answer", "outcome|result"},
    {Field::Notes, QT_TRANSLATE_NOOP("CsvField", "Notes"),
     "note|comments|comment|remarks|remark|description|details|subject", "comments|anything else"},
};

struct Name {
    Field field;
    const char *name;
};
constexpr std::array names{
    Name{Field::MemberId, "member_id"},
    Name{Field::ChapterId, "chapter_id"},
    Name{Field::Chapter, "chapter"},
    Name{Field::SchoolId, "school_id"},
    Name{Field::School, "school"},
    Name{Field::State, "state"},
    Name{Field::City, "city"},
    Name{Field::FullName, "full_name"},
    Name{Field::FullNameFamilyFirst, "full_name_last_first"},
    Name{Field::ChosenName, "chosen_name"},
    Name{Field::GivenName, "given_name"},
    Name{Field::FamilyName, "family_name"},
    Name{Field::LegalName, "legal_name"},
    Name{Field::Pronouns, "pronouns"},
    Name{Field::SchoolEmail, "school_email"},
    Name{Field::PersonalEmail, "personal_email"},
    Name{Field::Phone, "phone"},
    Name{Field::Degree, "degree"},
    Name{Field::ClassYear, "class_year"},
    Name{Field::Phase, "phase"},
    Name{Field::Offices, "offices"},
    Name{Field::JoinedOn, "joined_on"},
    Name{Field::Channel, "channel"},
    Name{Field::LeftOn, "left_on"},
    Name{Field::LeftReason, "left_reason"},
    Name{Field::ConsentChapter, "consent_chapter"},
    Name{Field::ConsentNational, "consent_national"},
    Name{Field::ConsentMentors, "consent_mentors"},
    Name{Field::ConsentSchool, "consent_school"},
    Name{Field::ConsentPublic, "consent_public"},
    Name{Field::Status, "status"},
    Name{Field::StatusSince, "status_since"},
    Name{Field::Notes, "notes"},
    Name{Field::Origin, "origin"},
    Name{Field::FirstAtSchool, "first_at_school"},
    Name{Field::FoundedOn, "founded_on"},
    Name{Field::ActiveOn, "active_on"},
    Name{Field::InactiveOn, "inactive_on"},
    Name{Field::FirstContactChannel, "first_contact"},
    Name{Field::Members, "members"},
    Name{Field::CountedOnly, "counted_only"},
    Name{Field::President, "president"},
    Name{Field::FacultyChampion, "faculty_champion"},
    Name{Field::RosterUpdatedOn, "roster_updated_on"},
    Name{Field::ContactName, "contact_name"},
    Name{Field::ContactEmail, "contact_email"},
    Name{Field::OfficerName, "name"},
    Name{Field::Office, "office"},
    Name{Field::StartsOn, "starts_on"},
    Name{Field::EndsOn, "ends_on"},
    Name{Field::EndReason, "end_reason"},
    Name{Field::HappenedOn, "happened_on"},
    Name{Field::Outcome, "outcome"},
};

template <std::size_t count> constexpr std::array<Field, count> fieldsIn(const FieldRow (&rows)[count])
{
    std::array<Field, count> fields{};
    for (std::size_t i = 0; i < count; ++i)
        fields[i] = rows[i].field;
    return fields;
}

} // namespace

std::span<const FieldRow> fieldRows(Target target)
{
    switch (target) {
    case Target::Chapters:
        return chapterRows;
    case Target::Officers:
        return officerRows;
    case Target::Contacts:
        return contactRows;
    case Target::Members:
        break;
    }
    return memberRows;
}

std::span<const Field> fieldsOf(Target target)
{
    static constexpr auto members = fieldsIn(memberRows);
    static constexpr auto chapters = fieldsIn(chapterRows);
    static constexpr auto officers = fieldsIn(officerRows);
    static constexpr auto contacts = fieldsIn(contactRows);
    switch (target) {
    case Target::Chapters:
        return chapters;
    case Target::Officers:
        return officers;
    case Target::Contacts:
        return contacts;
    case Target::Members:
        break;
    }
    return members;
}

const char *fieldName(Field field)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [field](const Name &row) { return row.field == field; });
    return found == names.end() ? "" : found->name;
}

QString fieldTitle(Field field)
{
    for (const Target target : {Target::Members, Target::Chapters, Target::Officers, Target::Contacts}) {
        for (const FieldRow &row : fieldRows(target)) {
            if (row.field == field)
                return QCoreApplication::translate("CsvField", row.title);
        }
    }
    return QCoreApplication::translate("CsvField", "Left out");
}

std::optional<Field> fieldFromName(std::string_view name, Target target)
{
    if (name.empty() || name == "none")
        return Field::None;
    for (const Field field : fieldsOf(target)) {
        if (name == fieldName(field))
            return field;
    }
    return std::nullopt;
}

} // namespace chapterhouse::csv
