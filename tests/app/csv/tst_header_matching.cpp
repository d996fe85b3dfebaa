// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/csv_reader.h"
#include "app/csv/header_matching.h"

#include <QTest>

using namespace chapterhouse;

using csv::Field;
using csv::Target;

namespace {

using Cells = std::vector<std::string_view>;

// The stable names of what the columns match, parted by commas; a column that is left out is empty.
QString matched(Target target, const Cells &header, const std::vector<Cells> &rows = {})
{
    std::vector<csv::ColumnEvidence> evidence(rows.empty() ? 0 : rows.front().size());
    for (const Cells &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            evidence[i].add(row[i]);
    }
    QStringList names;
    for (const auto &match : csv::matchColumns(target, header, evidence))
        names.append(QString::fromLatin1(csv::fieldName(match.field)));
    return names.join(u',');
}

Cells split(std::string_view line)
{
    Cells cells;
    while (true) {
        const auto comma = line.find(',');
        cells.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos)
            return cells;
        line.remove_prefix(comma + 1);
    }
}

} // namespace

class TestHeaderMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasANameOfItsOwn();
    void ourOwnFilesMatchThemselves_data();
    void ourOwnFilesMatchThemselves();
    void matchesOtherPrograms_data();
    void matchesOtherPrograms();
    void theCellsTellTheKindOfAddress();
    void theCellsTellFamilyNameFirst();
    void withoutAHeaderTheCellsDecide();
    void firstNamesStandInForChosenOnes();
    void leavesAloneWhatTheBookDoesNotKeep();
    void noFieldIsGivenTwice();
    void guessesTheTarget_data();
    void guessesTheTarget();
    void theSignatureIgnoresCaseOnly();
    void readsTheHeadersOfTheDemo();
};

void TestHeaderMatching::everyFieldHasANameOfItsOwn()
{
    for (const Target target : {Target::Members, Target::Chapters, Target::Officers, Target::Contacts}) {
        QCOMPARE(csv::targetFromName(csv::targetName(target)), target);
        for (const Field field : csv::fieldsOf(target)) {
            QVERIFY(*csv::fieldName(field) != '\0');
            QVERIFY(csv::fieldFromName(csv::fieldName(field), target) == field);
            QVERIFY(!csv::fieldTitle(field).isEmpty());
        }
        QVERIFY(csv::fieldFromName("none", target) == Field::None);
        QVERIFY(!csv::fieldFromName("colour", target));
    }
}

void TestHeaderMatching::ourOwnFilesMatchThemselves_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("roster") << int(Target::Members)
                            << QByteArray("member_id,chapter_id,chapter,school,state,chosen_name,family_name,pronouns,"
                                          "school_email,personal_email,phone,degree,class_year,phase,offices,joined_on,"
                                          "channel,status,status_since,left_on,left_reason");
    QTest::newRow("more of members") << int(Target::Members)
                                     << QByteArray("school_id,legal_name,full_name_last_first,notes,consent_chapter,"
                                                   "consent_national,consent_mentors,consent_school,consent_public");
    QTest::newRow("chapters") << int(Target::Chapters)
                              << QByteArray("chapter_id,chapter,school_id,school,degree,city,state,origin,"
                                            "first_at_school,status,status_since,founded_on,active_on,members,"
                                            "counted_only,president,faculty_champion,roster_updated_on");
    QTest::newRow("officers") << int(Target::Officers)
                              << QByteArray("chapter_id,chapter,member_id,name,office,starts_on,ends_on");
}

void TestHeaderMatching::ourOwnFilesMatchThemselves()
{
    QFETCH(int, target);
    QFETCH(QByteArray, header);
    QCOMPARE(matched(Target(target), split(header.toStdString())), QString::fromUtf8(header));
}

void TestHeaderMatching::matchesOtherPrograms_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("fields");
    const int members = int(Target::Members);
    QTest::newRow("Google Forms")
        << members
        << QByteArray(
               "Timestamp,Email Address,What is your first name?,What is your last name?,What is your school email?,"
               "Which medical school do you attend?,What are your pronouns?,What year are you in?,"
               "How did you hear about us?,Anything else we should know?,"
               "May we share your name with your school?")
        << QByteArray(
               "joined_on,personal_email,chosen_name,family_name,school_email,school,pronouns,class_year,channel,"
               "notes,consent_school");
    QTest::newRow("spreadsheet") << members
                                 << QByteArray("FIRST NAME,LAST NAME,E-Mail,Phone #,Grad Year,Date joined,STATUS")
                                 << QByteArray(
                                        "chosen_name,family_name,personal_email,phone,class_year,joined_on,status");
    QTest::newRow("Mailchimp")
        << members
        << QByteArray("Email Address,First Name,Last Name,Phone Number,MEMBER_RATING,OPTIN_TIME,LEID,NOTES,TAGS")
        << QByteArray("personal_email,chosen_name,family_name,phone,,joined_on,member_id,notes,");
    QTest::newRow("Google contacts")
        << members
        << QByteArray("Name,Given Name,Family Name,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Birthday,Notes")
        << QByteArray(",chosen_name,family_name,school_email,personal_email,phone,,notes");
    QTest::newRow("Outlook") << members
                             << QByteArray("First Name,Last Name,E-mail Address,Mobile Phone,Company,Notes,Spouse")
                             << QByteArray("chosen_name,family_name,personal_email,phone,school,notes,");
    QTest::newRow("CiviCRM")
        << members
        << QByteArray("Internal Contact ID,First Name,Last Name,Email,Member Since,Membership End Date,Membership "
                      "Status,Contact Source")
        << QByteArray("member_id,chosen_name,family_name,personal_email,joined_on,left_on,status,channel");
    QTest::newRow("Engage") << members
                            << QByteArray("Organization Name,First Name,Last Name,Campus Email,Position,Card ID Number")
                            << QByteArray("chapter,chosen_name,family_name,school_email,offices,member_id");
    QTest::newRow("Airtable") << members << QByteArray("Name,School,Year,Personal Email,School Email,Notes")
                              << QByteArray("full_name,school,class_year,personal_email,school_email,notes");
    QTest::newRow("accents and marks") << members << QByteArray("  Prénoms:,*First Name*,Last_Name,e-mail (required)")
                                       << QByteArray(",chosen_name,family_name,personal_email");
    QTest::newRow("list of chapters")
        << int(Target::Chapters)
        << QByteArray("Chapter Name,University,State,Date Founded,Faculty Advisor,Contact Person,Email,Comments")
        << QByteArray("chapter,school,state,founded_on,faculty_champion,contact_name,contact_email,notes");
    QTest::newRow("list of officers") << int(Target::Officers)
                                      << QByteArray("School Name,Full Name,Position,Start Date,End Date")
                                      << QByteArray("school,name,office,starts_on,ends_on");
    QTest::newRow("log") << int(Target::Contacts) << QByteArray("When,University,Method,Result,Comments")
                         << QByteArray("happened_on,school,channel,outcome,notes");
}

void TestHeaderMatching::matchesOtherPrograms()
{
    QFETCH(int, target);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, fields);
    const std::string line = header.toStdString();
    QCOMPARE(matched(Target(target), split(line)), QString::fromUtf8(fields));
}

void TestHeaderMatching::theCellsTellTheKindOfAddress()
{
    QCOMPARE(matched(Target::Members, {"Email"}, {{"a@med.example.edu"}, {"b@example.edu"}}),
             QStringLiteral("school_email"));
    QCOMPARE(matched(Target::Members, {"Email"}, {{"a@example.org"}, {"b@example.com"}}),
             QStringLiteral("personal_email"));
    QCOMPARE(matched(Target::Members, {"Zzz"}, {{"a@example.org"}}), QStringLiteral("personal_email"));
    QCOMPARE(matched(Target::Members, {"Email", "Other"}, {{"a@example.edu", "a@example.org"}}),
             QStringLiteral("school_email,personal_email"));
    // Whether someone wants mail is no address.
    QCOMPARE(matched(Target::Members, {"Email"}, {{"yes"}, {"no"}}), QString());
    const std::array<std::string_view, 1> domains{"schoolofmedicine.org"};
    csv::ColumnEvidence evidence(domains);
    evidence.add("a@mail.schoolofmedicine.org");
    QVERIFY(evidence.isSchoolEmails());
}

void TestHeaderMatching::theCellsTellFamilyNameFirst()
{
    QCOMPARE(matched(Target::Members, {"Name"}, {{"Lee, Kim"}, {"de la Cruz, Ana"}}),
             QStringLiteral("full_name_last_first"));
    QCOMPARE(matched(Target::Members, {"Name"}, {{"Kim Lee"}, {"Ana de la Cruz"}}), QStringLiteral("full_name"));
}

void TestHeaderMatching::withoutAHeaderTheCellsDecide()
{
    QCOMPARE(matched(Target::Members, {},
                     {{"Kim Lee", "kim@example.edu", "2027", "9/14/2024", "OH", "(555) 010-1234", "x"},
                      {"Jo Doe", "jo@example.edu", "2026", "9/15/2024", "NY", "555-010-1235", "y"}}),
             QStringLiteral("full_name,school_email,class_year,joined_on,state,phone,"));
}

void TestHeaderMatching::firstNamesStandInForChosenOnes()
{
    QCOMPARE(matched(Target::Members, {"First name", "Preferred name (if different)", "Last name"}),
             QStringLiteral("given_name,chosen_name,family_name"));
    QCOMPARE(matched(Target::Members, {"Legal name", "Name you go by", "Surname"}),
             QStringLiteral("legal_name,chosen_name,family_name"));
}

void TestHeaderMatching::leavesAloneWhatTheBookDoesNotKeep()
{
    QCOMPARE(matched(Target::Members,
                     {"Emergency contact phone number", "Do you identify as an ally?", "Sexual orientation",
                      "Parent's full name", "Date of birth", "founder", ""}),
             QStringLiteral(",,,,,,"));
}

void TestHeaderMatching::noFieldIsGivenTwice()
{
    QCOMPARE(matched(Target::Members,
                     {"chosen_name", "First Name", "notes", "Comments", "Email", "Email Address", "E-mail"}),
             QStringLiteral("chosen_name,given_name,notes,,personal_email,school_email,"));
}

void TestHeaderMatching::guessesTheTarget_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("target");
    QTest::newRow("roster") << QByteArray("member_id,chapter_id,chapter,chosen_name,family_name,status")
                            << QStringLiteral("members");
    QTest::newRow("form") << QByteArray("Timestamp,Your name,Email,Which school do you attend?")
                          << QStringLiteral("members");
    QTest::newRow("names") << QByteArray("Name") << QStringLiteral("members");
    QTest::newRow("chapters") << QByteArray("chapter_id,chapter,school_id,school,status,founded_on")
                              << QStringLiteral("chapters");
    QTest::newRow("officers") << QByteArray("chapter_id,chapter,member_id,name,office,starts_on,ends_on")
                              << QStringLiteral("officers");
    QTest::newRow("contacts") << QByteArray("date,school_id,channel,outcome,note") << QStringLiteral("contacts");
    QTest::newRow("people with a status") << QByteArray("Name,Email,School,Status,Notes") << QStringLiteral("members");
    QTest::newRow("people since a day") << QByteArray("name,email,status,since,chapter") << QStringLiteral("members");
    QTest::newRow("chapters with an address")
        << QByteArray("Name,Email,School,Status,Founded") << QStringLiteral("chapters");
    QTest::newRow("chapters with a president")
        << QByteArray("Name,Email,School,Status,President") << QStringLiteral("chapters");
    QTest::newRow("neither") << QByteArray("colour,weight") << QString();
}

void TestHeaderMatching::guessesTheTarget()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, target);
    const std::string line = header.toStdString();
    const auto found = csv::guessTarget(split(line));
    QCOMPARE(found ? QString::fromLatin1(csv::targetName(*found)) : QString(), target);
}

void TestHeaderMatching::theSignatureIgnoresCaseOnly()
{
    const std::string signature = csv::headerSignature(Cells{"First Name", "E-Mail"});
    QCOMPARE(signature.size(), std::size_t(24));
    QCOMPARE(csv::headerSignature(Cells{"first name ", "e-mail"}), signature);
    QVERIFY(csv::headerSignature(Cells{"E-Mail", "First Name"}) != signature);
    QVERIFY(csv::headerSignature(Cells{"First Name E-Mail"}) != signature);
}

void TestHeaderMatching::readsTheHeadersOfTheDemo()
{
    const std::vector<std::pair<const char *, const char *>> files{
        {"members",
         "member_id,chosen_name,family_name,personal_email,school_id,class_year,joined_on,channel,left_on,left_reason,,"
         "notes"},
        {"chapters", "chapter_id,school_id,school,state,founded_on,first_contact,status,inactive_on,members,notes"},
        {"officers", "chapter_id,office,member_id,name,starts_on,ends_on,end_reason,"},
        {"contacts", "happened_on,school_id,channel,outcome,notes"}};
    for (const auto &[target, fields] : files) {
        const QString file =
            QLatin1String(target) == QLatin1String("contacts") ? QStringLiteral("outreach") : QLatin1String(target);
        auto reader = csv::CsvReader::open(QStringLiteral(DEMO_DATA "/%1.csv").arg(file));
        QVERIFY(reader);
        csv::Record record;
        QVERIFY(reader->next(record));
        const Cells header(record.begin(), record.end());
        QCOMPARE(matched(*csv::targetFromName(target), header), QString::fromLatin1(fields));
        QVERIFY(csv::guessTarget(header) == csv::targetFromName(target));
    }
}

QTEST_APPLESS_MAIN(TestHeaderMatching)
#include "tst_header_matching.moc"
