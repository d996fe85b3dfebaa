// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_book.h"

#include "app/roster/roster_index.h"
#include "db/forget.h"
#include "db/member_store.h"

using namespace chapterhouse;
using app::ImportLine;
using app::ImportRequest;

namespace {

constexpr auto founded = "2019-09-01";

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

ImportRequest into(const QString &chapterId)
{
    ImportRequest request;
    request.chapterId = chapterId;
    return request;
}

} // namespace

class TestImportMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesARoster();
    void sameFileTwiceChangesNothing();
    void undoTakesAllOfItBack();
    void writesOnlyWhatTheSchemaAllows();
    void leavesTheTriggersAsTheyWere();
    void dryRunWritesNothing();
    void refusedRowsAreWrittenWithLineAndReason();
    void emptyCellsNeverErase();
    void fillAndSkipLeaveWhatIsThere();
    void matchesByOurId();
    void adoptsAnUnknownId();
    void matchesByTheIdOfAnotherSystem();
    void matchesByEmailIfTheNameAgrees();
    void anEmailOfSomeoneElseIsInDoubt();
    void aNameAloneIsInDoubt();
    void twoPeopleOfOneName();
    void onePersonAtTwoChapters();
    void onePersonTwiceInAFile();
    void aStatusBeginsWhereTheFileSaysSo();
    void aKnownStatusIsNotWrittenAgain();
    void whoLeftKeepsTheReason();
    void membersWithoutAChapterAreInTheNetwork();
    void theNetworkComesOverOnceThereIsAChapter();
    void consentComesInAsAColumn();
    void listsThoseNoLongerInTheFile();
    void whoIsInDoubtOrRefusedIsNotMissing();
    void aMembershipElsewhereChangesNoneHere();
    void theForgottenStayForgotten();
    void theForgottenDoNotComeBackByOtherWays();
    void namesCanBeJoined();
    void dayAndMonthAreAskedFor();
    void aChapterBookNeedsNoChapterColumn();
    void theFirstRosterOfABookBringsItsChapter();
    void remembersTheMapping();
};

void TestImportMembers::takesARoster()
{
    ExchangeBook fixture;
    const QString chapter = fixture.addChapter(QStringLiteral("mercer"), day(founded));
    const auto report = fixture.imported(
        "First name,Last name,Pronouns,School email,Class of,Joined,School,How did you hear about us?\n"
        "Sam,Rivera,they/them,SAM.Rivera@mercer.edu,2023,2020-01-15,Mercer University School of Medicine,Instagram\n"
        "Kim,Lee,,kim@mercer.edu,'24,2020-01-16,mercer,word of mouth\n");
    QCOMPARE(report.added, 2);
    QCOMPARE(report.refused, 0);
    QCOMPARE(fixture.text("SELECT group_concat(chapter_id, ' ') FROM member"), chapter + u' ' + chapter);
    QCOMPARE(fixture.text(R"(SELECT chosen_name || family_name || pronouns || school_email || class_year || joined_on
                             || channel FROM member WHERE chosen_name = 'Sam')"),
             QStringLiteral("SamRiverathey/themsam.rivera@mercer.edu20232020-01-15instagram"));
    QCOMPARE(fixture.count("SELECT class_year FROM member WHERE chosen_name = 'Kim'"), 2024);
    QVERIFY(report.cleaned >= 2);
}

void TestImportMembers::sameFileTwiceChangesNothing()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    const QByteArray file = "member_id,first_name,last_name,email,school_id,joined,ended,end_reason\n"
                            "A1,Sam,Rivera,sam@x.org,mercer,2019-10-01,,\n"
                            "A2,Kim,Lee,,mercer,2018-01-01,,\n"
                            "A3,Noor,Haddad,,mercer,2018-01-01,2019-03-01,lapsed\n"
                            "A4,Ana,Silva,,creighton,2020-02-01,,\n"
                            "A5,Bo,Berg,,mercer,2019-10-01,2020-05-31,graduated\n";
    QCOMPARE(fixture.imported(file).added, 5);
    const QString before = fixture.facts();
    const qint64 changes = fixture.count("SELECT count(*) FROM change");

    const auto report = fixture.imported(file);
    QCOMPARE(report.same, 5);
    QCOMPARE(report.added + report.changed + report.inDoubt + report.refused, 0);
    QCOMPARE(fixture.facts(), before);
    QCOMPARE(fixture.count("SELECT count(*) FROM change"), changes); // nothing to undo either
}

void TestImportMembers::undoTakesAllOfItBack()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("member_id,name,school_id,phone\nA1,Sam Rivera,mercer,1\nA2,Kim Lee,mercer,2\n");
    const QString before = fixture.facts();

    const auto report =
        fixture.imported("member_id,name,school_id,phone\nA1,Sam Rivera,mercer,9\nA3,Bo Berg,mercer,3\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(report.changed, 1);
    QVERIFY(fixture.facts() != before);
    QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.facts(), before);
}

// The importer's values are not checked by the database as they are written: here they are afterwards.
void TestImportMembers::writesOnlyWhatTheSchemaAllows()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    const auto report = fixture.imported(
        "id,name,school,joined,class year,phase,channel,degree,email,phone,status,status since,left_on,left_reason,"
        "consent_public\n"
        "1,Sam Rivera,mercer,2020-01-01,M2,M2,a poster,md,A@B.EDU,(555) 123-4567,active,,,,yes\n"
        "2,Kim Lee,mercer,44000,'24,research year,IG,D.O.,<c@d.org>,tel:1,away,2020-02,,,no\n"
        "3,\"Berg, Bo\",mercer,Jan 2020,2199,whatever,TikTok,MD/PhD,,,left,,2020-03-01,moved,initials\n"
        "4,Ana Silva,mercer,1/31/20,1899,,,,,,,,,,\n"
        "5,Noor Haddad,mercer,0001-01-01,,,,,,,alumni,9999-12-31,,,full\n"
        "6,Lee,mercer,,,,,,,,,,2020-03-01,graduated,counted\n"
        "\x01,\"a\nb\",mercer,2020-02-29,2024,clinical,Word of Mouth,x,,,prospect,2020-02-29,,,\n");
    QVERIFY(report.added >= 5);
    QCOMPARE(fixture.text("PRAGMA integrity_check"), QStringLiteral("ok"));
    QCOMPARE(fixture.count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

void TestImportMembers::leavesTheTriggersAsTheyWere()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    constexpr std::string_view triggers = R"(
        SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name))";
    const QString before = fixture.text(triggers);
    QVERIFY(before.contains(QStringLiteral("capture_member_insert")));
    fixture.imported("name,school\nSam Rivera,mercer\n");
    QCOMPARE(fixture.text(triggers), before);
    QVERIFY(fixture.import("name,school\nKim Lee,mercer\n", {}, true));
    QCOMPARE(fixture.text(triggers), before);
    QVERIFY(!fixture.import("name,school\nKim Lee,mercer\n\"unclosed,mercer\n"));
    QCOMPARE(fixture.text(triggers), before);
}

void TestImportMembers::dryRunWritesNothing()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    const QString before = fixture.facts();
    const qint64 changes = fixture.count("SELECT count(*) FROM change");

    const auto report = fixture.import("name,school\nSam Rivera,mercer\nKim Lee,nowhere\n", {}, true);
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->refused, 1);
    QCOMPARE(fixture.facts(), before);
    QCOMPARE(fixture.count("SELECT count(*) FROM change"), changes);
    QCOMPARE(fixture.count("SELECT count(*) FROM column_mapping"), 0);
}

void TestImportMembers::refusedRowsAreWrittenWithLineAndReason()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    const QString rejects = fixture.file(QStringLiteral("rejects.csv"));
    const auto report = fixture.import("first name,email,school,joined\n"
                                       "Sam,sam@x.org,mercer,2020-01-01\n"
                                       "Kim,not an address,mercer,2020-01-01\n"
                                       "Bo,bo@x.org,Hogwarts,2020-01-01\n"
                                       "Ana,ana@x.org,mercer,2020-02-31\n"
                                       ",who@x.org,mercer,2020-01-01\n",
                                       {}, false, rejects);
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->refused, 4);
    const QList<QByteArray> lines = fixture.read(QStringLiteral("rejects.csv")).split('\n');
    QCOMPARE(lines[0], "first name,email,school,joined,line,reason\r");
    QVERIFY(lines[1].startsWith("Kim,not an address,mercer,2020-01-01,3,"));
    QVERIFY(lines[2].startsWith("Bo,bo@x.org,Hogwarts,2020-01-01,4,"));
    QVERIFY(lines[3].startsWith("Ana,ana@x.org,mercer,2020-02-31,5,"));
    QVERIFY(lines[4].startsWith(",who@x.org,mercer,2020-01-01,6,"));
}

void TestImportMembers::emptyCellsNeverErase()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("member_id,first name,phone,class year,school,joined\nA1,Sam,555,2023,mercer,2020-01-01\n");
    const QString before = fixture.facts();
    QCOMPARE(fixture.imported("member_id,first name,phone,class year,school,joined\nA1,,,,mercer,\n").same, 1);
    QCOMPARE(fixture.facts(), before);
}

void TestImportMembers::fillAndSkipLeaveWhatIsThere()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("member_id,first name,phone,pronouns,school\nA1,Sam,555,,mercer\n");
    const QByteArray newer = "member_id,first name,phone,pronouns,school\nA1,Sam,777,she/her,mercer\n";

    ImportRequest request;
    request.onMatch = app::OnMatch::Skip;
    QCOMPARE(fixture.imported(newer, request).same, 1);
    QCOMPARE(fixture.text("SELECT phone || pronouns FROM member"), QStringLiteral("555"));
    request.onMatch = app::OnMatch::Fill;
    QCOMPARE(fixture.imported(newer, request).changed, 1);
    QCOMPARE(fixture.text("SELECT phone || pronouns FROM member"), QStringLiteral("555she/her"));
    request.onMatch = app::OnMatch::Update;
    QCOMPARE(fixture.imported(newer, request).changed, 1);
    QCOMPARE(fixture.text("SELECT phone || pronouns FROM member"), QStringLiteral("777she/her"));
}

void TestImportMembers::matchesByOurId()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("first name,school\nSam,mercer\n");
    const QByteArray id = fixture.text("SELECT id FROM member").toUtf8();
    const auto report = fixture.imported("member_id,chosen_name,phone\n" + id + ",Samantha,555\n");
    QCOMPARE(report.changed, 1);
    QCOMPARE(fixture.text("SELECT chosen_name || phone FROM member"), QStringLiteral("Samantha555"));
}

void TestImportMembers::adoptsAnUnknownId()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("member_id,chosen_name,school\n01J00000000000000000000001,Sam,mercer\n");
    QCOMPARE(fixture.text("SELECT id FROM member"), QStringLiteral("01J00000000000000000000001"));
    QCOMPARE(fixture.count("SELECT count(*) FROM external_id"), 0);
}

void TestImportMembers::matchesByTheIdOfAnotherSystem()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("member_id,name,school\nC001,Sam Rivera,mercer\n");
    QCOMPARE(fixture.text("SELECT external_id FROM external_id"), QStringLiteral("C001"));

    auto report = fixture.imported("member_id,name,school\nC001,Samuel Rivera,mercer\n");
    QCOMPARE(report.changed, 1);
    QCOMPARE(fixture.text("SELECT chosen_name FROM member"), QStringLiteral("Samuel"));
    // The same number in a list of another chapter's may be another person.
    report = fixture.imported("member_id,name,school\nC001,Noor Haddad,mercer\n");
    QCOMPARE(report.inDoubt, 1);
    // And a file with another header is another system.
    report = fixture.imported("member_id,name,school,x\nC001,Noor Haddad,mercer,\n");
    QCOMPARE(report.added, 1);
}

void TestImportMembers::matchesByEmailIfTheNameAgrees()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("first name,last name,email,school\nSam,Rivera,sam@gmail.com,mercer\n");
    const auto report = fixture.imported(
        "first name,last name,school email,pronouns,school\nSamantha,Rivera,SAM@gmail.com,she/her,mercer\n");
    QCOMPARE(report.changed, 1);
    QCOMPARE(fixture.count("SELECT count(*) FROM member"), 1);
}

void TestImportMembers::anEmailOfSomeoneElseIsInDoubt()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("first name,last name,email,school\nSam,Rivera,home@gmail.com,mercer\n");
    const auto report = fixture.imported("first name,last name,email,school\nKim,Lee,home@gmail.com,mercer\n");
    QCOMPARE(report.inDoubt, 1);
    QCOMPARE(fixture.count("SELECT count(*) FROM member"), 1);
    QCOMPARE(report.lines.front().kind, ImportLine::Kind::InDoubt);
    QVERIFY(!report.lines.front().text.isEmpty());
}

void TestImportMembers::aNameAloneIsInDoubt()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.addChapter(QStringLiteral("creighton"), day(founded));
    fixture.imported("name,class year,school\nSam Rivera,2023,mercer\n");
    QCOMPARE(fixture.imported("name,class year,school\nSAM RIVERA,2023,mercer\n").inDoubt, 1);
    QCOMPARE(fixture.imported("name,class year,school\nSam Rivera,2024,mercer\n").added, 1);
    QCOMPARE(fixture.imported("name,class year,school\nSam Rivera,2023,creighton\n").added, 1);
}

void TestImportMembers::twoPeopleOfOneName()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    // Ids, addresses or years tell them apart; without any of these the second one is in doubt.
    QCOMPARE(fixture.imported("id,name,school\n1,Sam Rivera,mercer\n2,Sam Rivera,mercer\n").added, 2);
    QCOMPARE(fixture.imported("name,email,school\nKim Lee,kim@x.org,mercer\nKim Lee,lee@x.org,mercer\n").added, 2);
    QCOMPARE(fixture.imported("name,class,school\nBo Berg,2023,mercer\nBo Berg,2024,mercer\n").added, 2);
    const auto report = fixture.imported("name,school\nAna Silva,mercer\nAna Silva,mercer\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(report.inDoubt, 1);
}

void TestImportMembers::onePersonAtTwoChapters()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.addChapter(QStringLiteral("creighton"), day(founded));
    const QByteArray byId = "id,name,school\nX1,Sam Rivera,mercer\nX1,Sam Rivera,creighton\n";
    const QByteArray byEmail = "name,email,school\nKim Lee,kim@x.org,mercer\nKim Lee,kim@x.org,creighton\n";
    const QByteArray byUlid = "member_id,name,school\n01J00000000000000000000001,Bo Berg,mercer\n"
                              "01J00000000000000000000001,Bo Berg,creighton\n";
    for (const QByteArray &file : {byId, byEmail, byUlid}) {
        QCOMPARE(fixture.imported(file).added, 2);
        QCOMPARE(fixture.imported(file).same, 2);
    }
    QCOMPARE(fixture.count("SELECT count(*) FROM member"), 6);
    QCOMPARE(fixture.count("SELECT count(DISTINCT ifnull(person_id, id)) FROM member"), 3);
}

void TestImportMembers::onePersonTwiceInAFile()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    const auto report = fixture.imported("name,email,phone,school\n"
                                         "Sam Rivera,sam@x.org,,mercer\n"
                                         "Kim Lee,kim@x.org,,mercer\n"
                                         "Sam Rivera,sam@x.org,555,mercer\n");
    QCOMPARE(report.added, 2);
    QCOMPARE(report.changed, 1);
    QCOMPARE(fixture.count("SELECT count(*) FROM member"), 2);
    QCOMPARE(fixture.text("SELECT phone FROM member WHERE chosen_name = 'Sam'"), QStringLiteral("555"));
}

void TestImportMembers::aStatusBeginsWhereTheFileSaysSo()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("id,name,school,joined\n1,Sam Rivera,mercer,2020-01-01\n2,Kim Lee,mercer,2020-01-01\n");
    const auto report = fixture.imported("id,name,school,joined,status,status since\n"
                                         "1,Sam Rivera,mercer,2020-01-01,away,2020-06-01\n"
                                         "2,Kim Lee,mercer,2020-01-01,alumni,\n");
    // Another header, so the ids are of another system; the names are known and have the same ids nowhere.
    QCOMPARE(report.inDoubt, 2);
    ImportRequest request;
    request.source = QStringLiteral("registrar");
    fixture.imported("id,name,school,joined\n3,Bo Berg,mercer,2020-01-01\n4,Ana Silva,mercer,2020-01-01\n", request);
    QCOMPARE(fixture
                 .imported("id,name,school,joined,status,status since\n"
                           "3,Bo Berg,mercer,2020-01-01,away,2020-06-01\n"
                           "4,Ana Silva,mercer,2020-01-01,alumni,\n",
                           request)
                 .changed,
             2);
    QCOMPARE(
        fixture.text("SELECT group_concat(status || since, ' ') FROM (SELECT * FROM member_status ORDER BY since)"),
        QStringLiteral("away2020-06-01 alumni2020-09-01"));
}

void TestImportMembers::aKnownStatusIsNotWrittenAgain()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    ImportRequest request;
    request.source = QStringLiteral("registrar");
    const QByteArray file = "id,name,school,joined,status,status since\n"
                            "1,Sam Rivera,mercer,2020-01-01,away,2020-06-01\n"
                            "2,Kim Lee,mercer,2020-01-01,active,2020-01-01\n"
                            "3,Bo Berg,mercer,2020-01-01,active,\n"
                            "4,Ana Silva,mercer,2020-01-01,left,2020-05-01\n";
    fixture.imported(file, request);
    QCOMPARE(fixture.count("SELECT count(*) FROM member_status"), 2);
    QCOMPARE(fixture.imported(file, request).same, 4);
    // An older list is no news: it says what the book says of that day.
    QCOMPARE(
        fixture.imported("id,name,school,status,status since\n1,Sam Rivera,mercer,active,2020-02-01\n", request).same,
        1);
    QCOMPARE(fixture.count("SELECT count(*) FROM member_status"), 2);
}

void TestImportMembers::whoLeftKeepsTheReason()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("id,name,school,joined,ended,end_reason\n"
                     "1,Sam Rivera,mercer,2019-10-01,2020-05-31,graduated\n"
                     "2,Kim Lee,mercer,2019-10-01,2020-03-01,lapsed\n"
                     "3,Bo Berg,mercer,2019-10-01,2020-03-01,left on request\n"
                     "4,Ana Silva,mercer,2019-10-01,2020-03-01,moved school\n"
                     "5,Noor Haddad,mercer,2019-10-01,2019-01-01,lapsed\n");
    QCOMPARE(fixture.text(
                 "SELECT group_concat(status || '/' || reason, ' ') FROM (SELECT * FROM member_status ORDER BY id)"),
             QStringLiteral("alumni/ left/lapsed left/asked_removal left/transferred"));
    QCOMPARE(fixture.count("SELECT count(*) FROM member"), 4); // the last one left before joining
}

void TestImportMembers::membersWithoutAChapterAreInTheNetwork()
{
    ExchangeBook fixture;
    const QString chapter = fixture.addChapter(QStringLiteral("mercer"), day(founded));
    const QByteArray file = "id,name,school,joined,ended\n"
                            "1,Sam Rivera,mercer,2018-02-10,\n"
                            "2,Kim Lee,creighton,2018-02-10,\n"
                            "3,Bo Berg,mercer,2018-02-10,2019-05-31\n"
                            "4,Ana Silva,mercer,2020-02-10,\n";
    QCOMPARE(fixture.imported(file).added, 4);
    QCOMPARE(fixture.count("SELECT count(DISTINCT ifnull(person_id, id)) FROM member"), 4);
    QCOMPARE(fixture
                 .text(R"(SELECT group_concat(chosen_name || ' ' || kind || ' ' || joined_on || ' '
                                 || member.school_id, ', ')
                             FROM member JOIN chapter ON chapter.id = chapter_id ORDER BY chosen_name, joined_on)")
                 .split(QStringLiteral(", "))
                 .size(),
             5);
    QCOMPARE(
        fixture.count("SELECT count(*) FROM member JOIN chapter ON chapter.id = chapter_id WHERE kind = 'national'"),
        3);
    QCOMPARE(fixture.text("SELECT joined_on FROM member WHERE chosen_name = 'Sam' AND chapter_id = '"
                          + chapter.toStdString() + "'"),
             QLatin1String(founded));
    QCOMPARE(fixture.text("SELECT status || since || reason FROM member_status JOIN member ON member.id = member_id "
                          "WHERE chosen_name = 'Sam'"),
             QStringLiteral("left2019-09-01transferred"));
    QCOMPARE(fixture.text("SELECT school_id FROM member WHERE chosen_name = 'Kim'"), QStringLiteral("creighton"));
    QCOMPARE(fixture.imported(file).same, 4);
}

void TestImportMembers::theNetworkComesOverOnceThereIsAChapter()
{
    ExchangeBook fixture;
    const QByteArray file = "id,name,school,joined\n1,Sam Rivera,mercer,2018-02-10\n";
    fixture.imported(file);
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    QCOMPARE(fixture.imported(file).added, 1);
    QCOMPARE(fixture.text("SELECT status || since || reason FROM member_status"),
             QStringLiteral("left2019-09-01transferred"));
    QCOMPARE(fixture.count("SELECT count(DISTINCT ifnull(person_id, id)) FROM member"), 1);
    QCOMPARE(fixture.imported(file).same, 1);
}

void TestImportMembers::consentComesInAsAColumn()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    ImportRequest request;
    const QByteArray file = "id,name,school,consent_public,consent_mentors\n"
                            "1,Sam Rivera,mercer,full,initials\n2,Kim Lee,mercer,,\n3,Bo Berg,mercer,whatever,\n";
    const auto report = fixture.imported(file);
    QCOMPARE(report.added, 2);
    QCOMPARE(report.refused, 1); // consent is never guessed
    QCOMPARE(fixture.text("SELECT group_concat(audience || level || given_on, ' ') FROM consent"),
             QStringLiteral("mentorsinitials2020-09-01 publicfull2020-09-01"));
    QCOMPARE(fixture.imported(file).same, 2);
}

void TestImportMembers::listsThoseNoLongerInTheFile()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.addChapter(QStringLiteral("creighton"), day(founded));
    fixture.imported("id,name,school\n1,Sam Rivera,mercer\n2,Kim Lee,mercer\n3,Bo Berg,creighton\n");
    const auto report = fixture.imported("id,name,school\n2,Kim Lee,mercer\n4,Ana Silva,mercer\n");
    QCOMPARE(report.notInFile, 1);
    QCOMPARE(report.missing.size(), 1U);
    QCOMPARE(report.missing[0].name, QStringLiteral("Sam Rivera"));
    QCOMPARE(fixture.count("SELECT count(*) FROM member_status WHERE status = 'left'"), 0);
}

void TestImportMembers::whoIsInDoubtOrRefusedIsNotMissing()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("name,email,school,joined\nSam Rivera,,mercer,\nKim Lee,kim@example.org,mercer,\n"
                     "Bo Berg,,mercer,\nAna Silva,,mercer,\n");
    ImportRequest request;
    request.source = QStringLiteral("form");
    fixture.imported("id,name,school\n7,Ida Holm,mercer\n", request);
    const auto report = fixture.imported("id,name,email,school,joined\n,Sam Rivera,,mercer,\n" // in doubt
                                         ",Robin Lee,kim@example.org,mercer,\n" // in doubt
                                         ",Bo Berg,,mercer,soon\n" // refused
                                         "7,Zoe Vance,,mercer,\n", // in doubt
                                         request);
    QCOMPARE(report.inDoubt, 3);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.missing.size(), 1U);
    QCOMPARE(report.missing[0].name, QStringLiteral("Ana Silva"));
}

void TestImportMembers::aMembershipElsewhereChangesNoneHere()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("name,email,school,joined\nSam Rivera,sam@example.org,mercer,2020-01-01\n");
    for (const char *place : {"chapter\nSam Rivera,sam@example.org,left,2020-06-01,Nowhere\n",
                              "school\nSam Rivera,sam@example.org,left,2020-06-01,No Such School\n"}) {
        const auto report = fixture.imported(QByteArray("name,email,status,since,") + place);
        QCOMPARE(report.refused, 1);
        QVERIFY2(report.lines.front().text.contains(QStringLiteral("unknown")), qPrintable(report.lines.front().text));
    }
    QCOMPARE(fixture.count("SELECT count(*) FROM member_status"), 0);
    // Who names no place is known by the address.
    QCOMPARE(fixture.imported("name,email,pronouns\nSam Rivera,sam@example.org,they/them\n").changed, 1);
}

void TestImportMembers::theForgottenStayForgotten()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("member_id,chosen_name,school\n01J00000000000000000000001,Sam,mercer\n");
    fixture.perform([](db::Connection &connection) {
        db::forgetPerson(connection, QStringLiteral("01J00000000000000000000001"));
        db::setFinal(connection);
    });
    const auto report = fixture.imported("member_id,chosen_name,school\n01J00000000000000000000001,Sam,mercer\n");
    QCOMPARE(report.refused, 1);
    QCOMPARE(fixture.count("SELECT count(*) FROM member"), 0);
}

// Neither by the id of another system, nor by name as an officer.
void TestImportMembers::theForgottenDoNotComeBackByOtherWays()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    const QByteArray members = "id,name,school\nC-1,Sam Rivera,mercer\nC-2,Kim Lee,mercer\n";
    const QByteArray theirs = "chapter,office,member_id,name,start\nmercer,President,C-1,Sam Rivera,2020-01-01\n";
    fixture.imported(members);
    fixture.imported(theirs);
    app::ExportRequest request;
    request.kind = app::ExportKind::Officers;
    const QByteArray ours = fixture.exported(request);
    const QString sam = fixture.text("SELECT record_id FROM external_id WHERE external_id = 'C-1'");
    fixture.perform([&](db::Connection &connection) { db::forgetPerson(connection, sam); });

    const auto report = fixture.imported(members);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.same, 1);
    for (const QByteArray &officers : {theirs, ours}) {
        QCOMPARE(fixture.imported(officers).refused, 1);
        QCOMPARE(fixture.count("SELECT count(*) FROM officer_term"), 0);
    }
    QCOMPARE(fixture.count("SELECT count(*) FROM forgotten WHERE id LIKE '%C-1%'"), 0);
}

void TestImportMembers::namesCanBeJoined()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    fixture.imported("Full name,School\n\"Rivera, Sam\",mercer\nDr. Kim Lee,mercer\n");
    QCOMPARE(fixture.text(
                 "SELECT group_concat(chosen_name || '|' || family_name, ' ') FROM (SELECT * FROM member ORDER BY id)"),
             QStringLiteral("Sam|Rivera Kim|Lee"));
}

void TestImportMembers::dayAndMonthAreAskedFor()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-01-01"));
    const QByteArray ambiguous = "name,joined,school\nSam Rivera,03/04/2020,mercer\nKim Lee,05/06/2020,mercer\n";
    const auto refused = fixture.import(ambiguous);
    QVERIFY(!refused);
    QVERIFY(refused.message().contains(QStringLiteral("joined")));
    QCOMPARE(fixture.count("SELECT count(*) FROM member"), 0);
    ImportRequest request;
    request.dates = csv::DateOrder::DayFirst;
    QCOMPARE(fixture.imported(ambiguous, request).added, 2);
    QCOMPARE(fixture.text("SELECT joined_on FROM member WHERE chosen_name = 'Sam'"), QStringLiteral("2020-04-03"));
    // One date that can be read one way only decides for the column.
    fixture.imported("name,joined,school\nBo Berg,03/04/2020,mercer\nAna Silva,03/25/2020,mercer\n");
    QCOMPARE(fixture.text("SELECT joined_on FROM member WHERE chosen_name = 'Bo'"), QStringLiteral("2020-03-04"));
}

void TestImportMembers::aChapterBookNeedsNoChapterColumn()
{
    ExchangeBook fixture(app::BookFile::Kind::Chapter);
    const QString chapter = fixture.addChapter(QStringLiteral("mercer"), day(founded));
    QCOMPARE(fixture.imported("name,joined\nSam Rivera,2018-01-01\n").added, 1);
    QCOMPARE(fixture.text("SELECT chapter_id || joined_on FROM member"), chapter + QStringLiteral("2018-01-01"));

    ExchangeBook national;
    QCOMPARE(national.imported("name\nSam Rivera\n").refused, 1);
    const QString there = national.addChapter(QStringLiteral("mercer"), day(founded));
    QCOMPARE(national.imported("name\nSam Rivera\n", into(there)).added, 1);
}

void TestImportMembers::theFirstRosterOfABookBringsItsChapter()
{
    ExchangeBook fixture(app::BookFile::Kind::Chapter);
    const QByteArray file = "id,name,school\n1,Sam Rivera,Mercer University School of Medicine\n2,Kim Lee,mercer\n";
    QCOMPARE(fixture.imported(file).added, 2);
    QCOMPARE(fixture.text("SELECT group_concat(school_id) FROM chapter"), QStringLiteral("mercer"));
    QCOMPARE(fixture.imported(file).same, 2);

    ExchangeBook plain(app::BookFile::Kind::Chapter);
    QCOMPARE(plain.imported("name\nSam Rivera\nKim Lee\n").added, 2);
    QCOMPARE(plain.count("SELECT count(*) FROM chapter"), 1);
}

void TestImportMembers::remembersTheMapping()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day(founded));
    ImportRequest request;
    request.map = QStringList{QStringLiteral("aka=pronouns"), QStringLiteral("#1=chosen_name")};
    fixture.imported("qwert,aka,school\nSam,they/them,mercer\n", request);
    fixture.imported("qwert,aka,school\nKim,she/her,mercer\n");
    QCOMPARE(fixture.text("SELECT pronouns FROM member WHERE chosen_name = 'Kim'"), QStringLiteral("she/her"));
    request.map = QStringList{QStringLiteral("nonsense=pronouns")};
    QVERIFY(!fixture.import("qwert,aka,school\nBo,,mercer\n", request));
    request.map = QStringList{QStringLiteral("aka=nonsense")};
    QVERIFY(!fixture.import("qwert,aka,school\nBo,,mercer\n", request));
}

QTEST_GUILESS_MAIN(TestImportMembers)
#include "tst_import_members.moc"
