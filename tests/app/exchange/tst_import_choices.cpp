// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_book.h"

#include <algorithm>

using namespace chapterhouse;
using app::ImportLine;
using app::ImportRequest;
using app::RowChoice;

namespace {

constexpr auto founded = "2019-09-01";

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

const ImportLine *lineOf(const app::ImportReport &report, qint64 number)
{
    const auto found = std::find_if(report.lines.begin(), report.lines.end(),
                                    [number](const ImportLine &line) { return line.line == number; });
    return found == report.lines.end() ? nullptr : &*found;
}

} // namespace

/// What the user decides once a file was looked through: the rehearsal and the import go by it alike.
class TestImportChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRefusedRowNamesItsCell_data();
    void aRefusedRowNamesItsCell();
    void aCorrectedCellIsReadInstead();
    void aCellThatTheRowHadNotCanBeFilled();
    void aCellIsCorrectedWhereverItStands();
    void aRowIsLeftOut();
    void whoIsLeftOutIsNotMissing();
    void aRowInDoubtShowsBothSides();
    void theSamePersonIsChanged();
    void someoneElseIsNew();
    void whatWasSaidOfOneIsNotDoneToAnother();
    void twoRowsOfOneFileCanBeOnePerson();
    void theMissingAreMarkedAsLeft();
    void onlyThoseWhoWereChosenAreMarkedAsLeft();
    void nobodyLeavesBeforeTheyCame();
    void consentIsStatedForAll();
    void whatSomeoneSaidOfConsentStays();
    void everyRowThatWasChosenAboutIsListed();
    void otherKindsOfFilesTakeChoicesToo();
    void allOfItIsUndoneAtOnce();

private:
    app::ImportReport imported(const QByteArray &bytes) { return m_fixture->imported(bytes, m_request); }
    app::ImportReport rehearsed(const QByteArray &bytes)
    {
        const auto report = m_fixture->import(bytes, m_request, true);
        return report ? *report : app::ImportReport();
    }

    std::unique_ptr<ExchangeBook> m_fixture;
    ImportRequest m_request;
};

void TestImportChoices::init()
{
    m_fixture = std::make_unique<ExchangeBook>();
    m_fixture->addChapter(QStringLiteral("mercer"), day(founded));
    m_request = {};
}

void TestImportChoices::aRefusedRowNamesItsCell_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a day that does not exist") << QByteArray("Kim Lee,k@x.org,2026-02-31,mercer") << 2 << "2026-02-31";
    QTest::newRow("no address") << QByteArray("Kim Lee,k at x,2020-01-01,mercer") << 1 << "k at x";
    QTest::newRow("a school that no one knows")
        << QByteArray("Kim Lee,k@x.org,2020-01-01,Nowhere U") << 3 << "Nowhere U";
    QTest::newRow("no name") << QByteArray(",k@x.org,2020-01-01,mercer") << 0 << "";
}

void TestImportChoices::aRefusedRowNamesItsCell()
{
    QFETCH(QByteArray, row);
    QFETCH(int, column);
    QFETCH(QString, cell);
    const auto report = rehearsed("name,email,joined,school\nBo Berg,b@x.org,2020-01-01,mercer\n" + row + "\n");
    QCOMPARE(report.refused, 1);
    QCOMPARE(lineOf(report, 3)->column, column);
    QCOMPARE(lineOf(report, 3)->cell, cell);
}

void TestImportChoices::aCorrectedCellIsReadInstead()
{
    const QByteArray file = "name,email,joined,school\nKim Lee,k@x.org,2020-02-31,mercer\nBo Berg,b@x.org,,mercer\n";
    m_request.choices.rows[2].cells[2] = "2020-02-29";
    QCOMPARE(rehearsed(file).added, 2);
    QCOMPARE(m_fixture->count("SELECT count(*) FROM member"), 0);
    QCOMPARE(imported(file).added, 2);
    QCOMPARE(m_fixture->text("SELECT joined_on FROM member WHERE chosen_name = 'Kim'"), QStringLiteral("2020-02-29"));
}

void TestImportChoices::aCellThatTheRowHadNotCanBeFilled()
{
    m_request.choices.rows[2].cells[2] = "mercer";
    QCOMPARE(imported("name,email,school\nKim Lee,k@x.org\n").added, 1);
}

void TestImportChoices::aCellIsCorrectedWhereverItStands()
{
    m_request.choices.everywhere[1]["Mercer Uni"] = "mercer";
    m_request.choices.rows[3].cells[1] = "Nowhere";
    const auto report = imported("name,school\nKim Lee,Mercer Uni\nBo Berg,Mercer Uni\nMercer Uni,Mercer Uni\n");
    QCOMPARE(report.added, 2);
    QCOMPARE(report.refused, 1); // what was said of the row itself counts
    QCOMPARE(m_fixture->count("SELECT count(*) FROM member WHERE chosen_name = 'Mercer'"), 1);
}

void TestImportChoices::aRowIsLeftOut()
{
    m_request.choices.rows[3].isLeftOut = true;
    const auto report = imported("name,school\nKim Lee,mercer\nBo Berg,mercer\nAna Silva,Nowhere\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(report.leftOut, 1);
    QCOMPARE(report.refused, 1);
    QCOMPARE(lineOf(report, 3)->kind, ImportLine::Kind::LeftOut);
    QCOMPARE(m_fixture->text("SELECT chosen_name FROM member"), QStringLiteral("Kim"));
}

void TestImportChoices::whoIsLeftOutIsNotMissing()
{
    imported("name,email,school\nKim Lee,k@x.org,mercer\nBo Berg,b@x.org,mercer\n");
    m_request.choices.rows[2].isLeftOut = true;
    QCOMPARE(rehearsed("name,email,school\nKim Lee,k@x.org,mercer\nBo Berg,b@x.org,mercer\n").notInFile, 0);
}

void TestImportChoices::aRowInDoubtShowsBothSides()
{
    imported("name,email,school\nSam Rivera,sam@x.org,mercer\n");
    const auto report = rehearsed("name,phone,school\nSam Rivera,555,mercer\n");
    QCOMPARE(report.inDoubt, 1);
    const ImportLine &line = report.lines[0];
    QVERIFY(line.candidate);
    QCOMPARE(QString::fromStdString(line.candidate->id), m_fixture->text("SELECT id FROM member"));
    const auto of = [&line](const char *field) {
        const auto found = std::find_if(line.values.begin(), line.values.end(),
                                        [&](const auto &value) { return value.field == QLatin1String(field); });
        return found == line.values.end() ? QString() : found->before + u'|' + found->after;
    };
    QCOMPARE(of("chosen_name"), QStringLiteral("Sam|Sam"));
    QCOMPARE(of("personal_email"), QStringLiteral("sam@x.org|"));
    QCOMPARE(of("phone"), QStringLiteral("|555"));
    QCOMPARE(of("pronouns"), QString());
}

void TestImportChoices::theSamePersonIsChanged()
{
    imported("name,email,school\nSam Rivera,sam@x.org,mercer\n");
    const QByteArray file = "name,phone,school\nSam Rivera,555,mercer\n";
    m_request.choices.rows[2] = {.isLeftOut = false,
                                 .cells = {},
                                 .doubt = RowChoice::Doubt::Same,
                                 .candidate = *rehearsed(file).lines[0].candidate};
    QCOMPARE(rehearsed(file).changed, 1);
    QCOMPARE(imported(file).changed, 1);
    QCOMPARE(m_fixture->text("SELECT group_concat(phone) FROM member"), QStringLiteral("555"));
}

void TestImportChoices::someoneElseIsNew()
{
    imported("name,email,school\nSam Rivera,sam@x.org,mercer\n");
    m_request.choices.rows[2].doubt = RowChoice::Doubt::New;
    const auto report = imported("name,email,school\nAlex Stone,sam@x.org,mercer\n"); // an address that two share
    QCOMPARE(report.added, 1);
    QCOMPARE(report.inDoubt, 0);
    QCOMPARE(m_fixture->count("SELECT count(*) FROM member WHERE personal_email = 'sam@x.org'"), 2);
}

void TestImportChoices::whatWasSaidOfOneIsNotDoneToAnother()
{
    imported("name,email,school\nSam Rivera,sam@x.org,mercer\n");
    m_request.choices.rows[2] = {.isLeftOut = false,
                                 .cells = {},
                                 .doubt = RowChoice::Doubt::Same,
                                 .candidate = {"some chapter", "someone else"}};
    const auto report = imported("name,phone,school\nSam Rivera,555,mercer\n");
    QCOMPARE(report.inDoubt, 1);
    QCOMPARE(m_fixture->text("SELECT phone FROM member"), QString());
}

void TestImportChoices::twoRowsOfOneFileCanBeOnePerson()
{
    const QByteArray file = "name,phone,school\nSam Rivera,,mercer\nSam Rivera,555,mercer\n";
    const auto found = rehearsed(file);
    QCOMPARE(found.inDoubt, 1);
    const ImportLine &doubt = *lineOf(found, 3);
    QCOMPARE(*doubt.candidate, app::MemberRef());
    m_request.choices.rows[3] = {
        .isLeftOut = false, .cells = {}, .doubt = RowChoice::Doubt::Same, .candidate = *doubt.candidate};
    const auto report = imported(file);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.changed, 1);
    QCOMPARE(m_fixture->text("SELECT group_concat(phone) FROM member"), QStringLiteral("555"));
}

void TestImportChoices::theMissingAreMarkedAsLeft()
{
    imported("name,email,joined,school\nSam Rivera,s@x.org,2020-01-01,mercer\nKim Lee,k@x.org,2020-01-01,mercer\n"
             "Bo Berg,b@x.org,2020-01-01,mercer\n");
    m_request.choices.leaving = {
        .everyone = true, .members = {}, .on = day("2020-08-15"), .reason = QStringLiteral("lapsed")};
    const QByteArray file = "name,email,school\nKim Lee,k@x.org,mercer\n";
    QCOMPARE(rehearsed(file).markedLeft, 2);
    QCOMPARE(m_fixture->count("SELECT count(*) FROM member_status"), 0);
    QCOMPARE(imported(file).markedLeft, 2);
    QCOMPARE(m_fixture->text("SELECT group_concat(DISTINCT status || since || reason) FROM member_status"),
             QStringLiteral("left2020-08-15lapsed"));
    QCOMPARE(imported(file).notInFile, 0); // they are on the roster no more
}

void TestImportChoices::onlyThoseWhoWereChosenAreMarkedAsLeft()
{
    imported("name,email,joined,school\nSam Rivera,s@x.org,2020-01-01,mercer\nKim Lee,k@x.org,2020-01-01,mercer\n"
             "Bo Berg,b@x.org,2020-01-01,mercer\n");
    const QByteArray file = "name,email,school\nKim Lee,k@x.org,mercer\n";
    for (const app::MissingMember &missing : rehearsed(file).missing) {
        if (missing.name == QLatin1String("Bo Berg"))
            m_request.choices.leaving.members.insert(missing.member);
    }
    QCOMPARE(imported(file).markedLeft, 1);
    QCOMPARE(m_fixture->text("SELECT chosen_name || since FROM member_status JOIN member ON member.id = member_id"),
             QStringLiteral("Bo2020-09-01")); // no day was said: the file's
}

void TestImportChoices::nobodyLeavesBeforeTheyCame()
{
    imported("name,email,joined,school\nSam Rivera,s@x.org,2020-06-01,mercer\nKim Lee,k@x.org,,mercer\n");
    m_request.choices.leaving = {.everyone = true, .members = {}, .on = day("2019-01-01"), .reason = {}};
    QCOMPARE(imported("name,email,school\nKim Lee,k@x.org,mercer\n").markedLeft, 1);
    QCOMPARE(m_fixture->text("SELECT since FROM member_status WHERE status = 'left'"), QStringLiteral("2020-06-01"));
}

void TestImportChoices::consentIsStatedForAll()
{
    m_request.choices.consents[3] = "initials"; // the school
    m_request.choices.consentSource = QStringLiteral("sign-up form 2026");
    imported("name,email,school,consent_school\nSam Rivera,s@x.org,mercer,\nKim Lee,k@x.org,mercer,full\n");
    QCOMPARE(m_fixture->text("SELECT group_concat(x, ' ') FROM (SELECT chosen_name || audience || level || source AS x "
                             "FROM consent JOIN member ON member.id = member_id ORDER BY 1)"),
             QStringLiteral("Kimschoolfullsign-up form 2026 Samschoolinitialssign-up form 2026"));
}

void TestImportChoices::whatSomeoneSaidOfConsentStays()
{
    imported("name,email,school,consent_school\nSam Rivera,s@x.org,mercer,counted\nKim Lee,k@x.org,mercer,\n");
    m_request.choices.consents[3] = "full";
    const auto report = imported("name,email,school\nSam Rivera,s@x.org,mercer\nKim Lee,k@x.org,mercer\n");
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.same, 1);
    QCOMPARE(m_fixture->text("SELECT group_concat(x, ' ') FROM (SELECT chosen_name || level AS x FROM consent "
                             "JOIN member ON member.id = member_id ORDER BY 1)"),
             QStringLiteral("Kimfull Samcounted"));
}

void TestImportChoices::everyRowThatWasChosenAboutIsListed()
{
    QByteArray file = "name,school\n";
    for (int i = 0; i < 600; ++i)
        file += "Person " + QByteArray::number(i) + ",Nowhere\n";
    m_request.choices.rows[601].cells[1] = "mercer";
    m_request.choices.rows[600].isLeftOut = true;
    const auto report = rehearsed(file);
    QCOMPARE(report.refused, 598);
    QVERIFY(report.lines.size() < 300);
    QCOMPARE(lineOf(report, 601)->kind, ImportLine::Kind::New);
    QCOMPARE(lineOf(report, 600)->kind, ImportLine::Kind::LeftOut);
}

void TestImportChoices::otherKindsOfFilesTakeChoicesToo()
{
    m_request.target = csv::Target::Officers;
    const QByteArray file = "name,office,school,starts_on\nKim Lee,President,Nowhere,2020-01-01\n"
                            "Bo Berg,Treasurer,mercer,2020-01-01\n";
    m_request.choices.rows[2].cells[2] = "mercer";
    m_request.choices.rows[3].isLeftOut = true;
    const auto report = imported(file);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.leftOut, 1);
    QCOMPARE(m_fixture->text("SELECT holder_name FROM officer_term"), QStringLiteral("Kim Lee"));
}

void TestImportChoices::allOfItIsUndoneAtOnce()
{
    imported("name,email,joined,school\nSam Rivera,s@x.org,2020-01-01,mercer\nKim Lee,k@x.org,2020-01-01,mercer\n");
    const QString before = m_fixture->facts();
    m_request.choices.leaving.everyone = true;
    m_request.choices.rows[2].cells[1] = "kim@x.org";
    m_request.choices.rows[3].doubt = RowChoice::Doubt::New;
    m_request.choices.consents[1] = "full";
    const auto report = imported("name,email,school\nAna Silva,a@x,mercer\nMax Berg,k@x.org,mercer\n");
    QCOMPARE(report.added, 2);
    QCOMPARE(report.markedLeft, 2);
    QVERIFY(m_fixture->book().undo());
    QCOMPARE(m_fixture->facts(), before);
}

QTEST_GUILESS_MAIN(TestImportChoices)
#include "tst_import_choices.moc"
