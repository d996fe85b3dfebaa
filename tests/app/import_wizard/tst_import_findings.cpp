// SPDX-License-Identifier: GPL-3.0-or-later
// What the check of a file finds, and how it is mended.
#include "app/chapters/school_choices.h"
#include "app/formatting.h"
#include "app/import_wizard/import_case.h"
#include "db/school_store.h"

#include <QSignalSpy>

using namespace chapterhouse;
using app::ImportCounts;
using app::ImportDoubt;
using app::ImportFindings;
using app::ImportWizard;
using app::OnMatch;
using app::PairModel;
using app::SchoolChoices;

namespace {

constexpr char head[] = "name,email,joined,school\n";

} // namespace

class TestImportFindings : public QObject, private test::ImportCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void aRefusedCellIsCorrectedInPlace();
    void aRowIsLeftOutAndPutBack();
    void aRowInDoubtIsDecided();
    void whatStaysOfTheSamePersonIsChosen();
    void theRuleOfTheFileIsOverruledFieldByField();
    void aPlaceIsCorrectedByPickingIt();
    void aSchoolThatIsAddedMeanwhileIsTaken();
    void saysWhoBeginsInTheNetwork();
    void aSchoolIsCorrectedInAllRows();
    void correctionsSurviveAChangeOfColumns();
    void warnsWhereMuchWouldChange();
    void marksWhoIsMissing();
    void listsAreCappedAndSayIt();
    void namesAreCoveredWhereTheBookCoversThem();
};

void TestImportFindings::aRefusedCellIsCorrectedInPlace()
{
    QVERIFY(check(QByteArray(head) + "Kim Lee,k@x.org,2020-02-31,mercer\nBo Berg,b@x.org,,mercer\n"));
    QCOMPARE(m_wizard->counts()->firstToLookAt(), int(ImportCounts::Refused));
    m_wizard->findings()->setKind(ImportCounts::Refused);
    QCOMPARE(m_wizard->findings()->count(), 1);
    QCOMPARE(finding(0, ImportFindings::HeaderRole).toString(), QStringLiteral("joined"));
    QCOMPARE(finding(0, ImportFindings::CellRole).toString(), QStringLiteral("2020-02-31"));
    m_wizard->findings()->correct(0, QStringLiteral("2020-02-30"));
    QVERIFY(settle());
    QCOMPARE(finding(0, ImportFindings::FateRole).toString(), QString()); // it is as wrong as before
    m_wizard->findings()->correct(0, QStringLiteral("2020-02-28"));
    QVERIFY(settle());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::Refused), 0);
    QCOMPARE(m_wizard->findings()->count(), 1); // it stays where it was, to be seen
    QCOMPARE(finding(0, ImportFindings::FateRole).toString(), QStringLiteral("Now taken in as new"));
    QVERIFY(import());
    QCOMPARE(text("SELECT joined_on FROM member WHERE chosen_name = 'Kim'"), QStringLiteral("2020-02-28"));
}

void TestImportFindings::aRowIsLeftOutAndPutBack()
{
    QVERIFY(check(QByteArray(head) + "Kim Lee,k at x,,mercer\nBo Berg,b@x.org,,mercer\n"));
    m_wizard->findings()->setKind(ImportCounts::Refused);
    m_wizard->findings()->leaveOut(0, true);
    QVERIFY(settle());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::Refused), 0);
    QCOMPARE(finding(0, ImportFindings::FateRole).toString(), QStringLiteral("Left out"));
    m_wizard->findings()->leaveOut(0, false);
    QVERIFY(settle());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::Refused), 1);
    QCOMPARE(finding(0, ImportFindings::FateRole).toString(), QString());
}

void TestImportFindings::aRowInDoubtIsDecided()
{
    QVERIFY(check(QByteArray(head) + "Kim Lee,k@x.org,,mercer\nBo Berg,b@x.org,,mercer\n"));
    QVERIFY(import());
    QVERIFY(check("name,phone,school\nKim Lee,555,mercer\nBo Berg,556,mercer\n"));
    m_wizard->findings()->setKind(ImportCounts::InDoubt);
    QCOMPARE(m_wizard->findings()->count(), 2);
    ImportDoubt *doubt = m_wizard->findings()->doubt();
    QVERIFY(doubt->isDecidable());
    QCOMPARE(doubt->position(), QStringLiteral("1 of 2"));
    QCOMPARE(doubt->oneName(), QStringLiteral("Kim Lee"));
    QCOMPARE(doubt->oneNote(), QStringLiteral("In the book"));
    QVERIFY(doubt->rowCount() >= 3);
    QVERIFY(!m_wizard->canGoOn()); // there is nothing to bring in yet
    doubt->say(true);
    QVERIFY(settle());
    QVERIFY(doubt->isSame());
    doubt->go(1);
    QCOMPARE(doubt->oneName(), QStringLiteral("Bo Berg"));
    QVERIFY(!doubt->isSame() && !doubt->hasNext());
    doubt->say(false);
    QVERIFY(settle());
    QVERIFY(doubt->isSomeoneElse());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::InDoubt), 0);
    QCOMPARE(m_wizard->findings()->count(), 2);
    QVERIFY(import());
    QCOMPARE(
        text("SELECT group_concat(chosen_name || phone, ' ') FROM (SELECT * FROM member ORDER BY chosen_name, phone)"),
        QStringLiteral("Bo Bo556 Kim555"));
}

void TestImportFindings::whatStaysOfTheSamePersonIsChosen()
{
    QVERIFY(check("name,pronouns,degree,school\nKim Lee,she,MD,mercer\n"));
    QVERIFY(import());
    QVERIFY(check("name,pronouns,degree,school\nKim Lee,they,PhD,mercer\n"));
    m_wizard->findings()->setKind(ImportCounts::InDoubt);
    ImportDoubt *doubt = m_wizard->findings()->doubt();
    const int pronouns = rowOf(QStringLiteral("Pronouns"));
    QVERIFY(doubt->index(pronouns).data(PairModel::ChoosableRole).toBool());
    QCOMPARE(doubt->index(pronouns).data(PairModel::ChoiceRole).toInt(), int(PairModel::Other)); // the file is newer
    doubt->choose(pronouns, PairModel::One);
    doubt->say(true);
    QVERIFY(settle());
    QCOMPARE(doubt->index(pronouns).data(PairModel::ChoiceRole).toInt(), int(PairModel::One));
    QVERIFY(import());
    QCOMPARE(text("SELECT group_concat(pronouns || ' ' || degree) FROM member"), QStringLiteral("she PhD"));
}

void TestImportFindings::theRuleOfTheFileIsOverruledFieldByField()
{
    QVERIFY(check("name,pronouns,degree,school\nKim Lee,she,MD,mercer\n"));
    QVERIFY(import());
    QVERIFY(begin("name,pronouns,degree,school\nKim Lee,they,PhD,mercer\n"));
    m_wizard->options()->setMatch(int(OnMatch::Skip));
    QVERIFY(settle());
    m_wizard->next();
    m_wizard->next();
    QVERIFY(settle());
    m_wizard->findings()->setKind(ImportCounts::InDoubt);
    ImportDoubt *doubt = m_wizard->findings()->doubt();
    const int pronouns = rowOf(QStringLiteral("Pronouns"));
    QCOMPARE(doubt->index(pronouns).data(PairModel::ChoiceRole).toInt(), int(PairModel::One));
    doubt->say(true);
    QVERIFY(settle());
    QSignalSpy reset(doubt, &QAbstractItemModel::modelReset);
    doubt->choose(pronouns, PairModel::Other);
    QVERIFY(settle());
    QCOMPARE(reset.count(), 0); // the keyboard stays where it is
    QVERIFY(import());
    QCOMPARE(text("SELECT group_concat(pronouns || ' ' || degree) FROM member"), QStringLiteral("they MD"));
}

void TestImportFindings::aPlaceIsCorrectedByPickingIt()
{
    SchoolChoices schools;
    schools.setBook(m_book->book());
    schools.setRoster(m_book->roster());
    QVERIFY(check(QByteArray(head) + "Kim Lee,k@x.org,,Nowhere\n"));
    m_wizard->findings()->setKind(ImportCounts::Refused);
    QCOMPARE(finding(0, ImportFindings::NamesRole).toInt(), int(ImportFindings::Schools));
    m_wizard->findings()->correctTo(0, &schools, QStringLiteral("mercer"));
    QVERIFY(settle());
    QCOMPARE(finding(0, ImportFindings::CellRole).toString(), QStringLiteral("Mercer University School of Medicine"));
    QCOMPARE(m_wizard->counts()->count(ImportCounts::New), 1);
}

void TestImportFindings::aSchoolThatIsAddedMeanwhileIsTaken()
{
    SchoolChoices schools;
    schools.setBook(m_book->book());
    schools.setRoster(m_book->roster());
    QVERIFY(check(QByteArray(head) + "Kim Lee,k@x.org,,Newton College\n"));
    m_wizard->findings()->setKind(ImportCounts::Refused);
    QString id;
    m_book->perform([&id](db::Connection &connection) {
        db::School school;
        school.name = QStringLiteral("Newton College");
        school.state = QStringLiteral("OH");
        id = db::SchoolStore(connection).add(school);
    });
    m_wizard->findings()->correctTo(0, &schools, id);
    QVERIFY(settle());
    QTRY_COMPARE(m_wizard->counts()->count(ImportCounts::New), 1);
    QCOMPARE(finding(0, ImportFindings::CellRole).toString(), QStringLiteral("Newton College"));
}

void TestImportFindings::saysWhoBeginsInTheNetwork()
{
    QVERIFY(check("name,email,joined,school\nKim Lee,k@x.org,2019-01-01,mercer\n"
                  "Bo Berg,b@x.org,2019-02-01,mercer\nAda Ng,a@x.org,2020-01-01,mercer\n"));
    QCOMPARE(m_wizard->networkNote(),
             QStringLiteral("2 people joined before their chapter began: until then they are counted in the network."));
    QVERIFY(check("name,email,joined,school\nAda Ng,a@x.org,2020-01-01,mercer\n"));
    QCOMPARE(m_wizard->networkNote(), QString());
}

void TestImportFindings::aSchoolIsCorrectedInAllRows()
{
    QByteArray file = head;
    for (int i = 0; i < 500; ++i)
        file += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.org,,Mercer Uni\n";
    QVERIFY(check(file + "Kim Lee,k@x.org,,Nowhere\n"));
    m_wizard->findings()->setKind(ImportCounts::Refused);
    QCOMPARE(m_wizard->counts()->count(ImportCounts::Refused), 501);
    m_wizard->findings()->correct(0, QStringLiteral("Mercr"));
    QVERIFY(settle());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::Refused), 501);
    m_wizard->findings()->correct(1, QStringLiteral("mercer")); // of another row: they are corrected again
    QVERIFY(settle());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::Refused), 1);
    QCOMPARE(m_wizard->counts()->count(ImportCounts::New), 500);
}

void TestImportFindings::correctionsSurviveAChangeOfColumns()
{
    QVERIFY(check("name,email,remarks,school\nKim Lee,k at x,she,mercer\n"));
    m_wizard->findings()->setKind(ImportCounts::Refused);
    m_wizard->findings()->correct(0, QStringLiteral("kim@x.org"));
    QVERIFY(settle());
    m_wizard->back();
    QCOMPARE(m_wizard->step(), ImportWizard::Columns);
    m_wizard->columns()->choose(2, 0);
    QVERIFY(settle());
    m_wizard->next();
    QVERIFY(settle());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::New), 1);
}

void TestImportFindings::warnsWhereMuchWouldChange()
{
    QVERIFY(check(QByteArray(head) + "Kim Lee,k@x.org,,mercer\nBo Berg,b@x.org,,mercer\nAna Silva,a@x.org,,mercer\n"));
    QCOMPARE(m_wizard->warning(), QString()); // new people change nobody
    QVERIFY(import());
    QTRY_COMPARE(m_book->roster()->snapshot()->size(), 3U);
    const QByteArray same = "Bo Berg,b@x.org,,mercer\nAna Silva,a@x.org,,mercer\n";
    QVERIFY(check("name,email,phone,school\nKim Lee,k@x.org,555,mercer\n" + same));
    QVERIFY(m_wizard->warning().contains(QLatin1String("change 1 records; the book has 3")));
}

void TestImportFindings::marksWhoIsMissing()
{
    QVERIFY(check(QByteArray(head) + "Kim Lee,k@x.org,2020-01-01,mercer\nBo Berg,b@x.org,2020-01-01,mercer\n"));
    QVERIFY(import());
    QVERIFY(begin(QByteArray(head) + "Kim Lee,k@x.org,2020-01-01,mercer\n"));
    m_wizard->options()->setEncoding(3); // read otherwise, it has a day all the same
    QVERIFY(settle());
    QCOMPARE(m_wizard->findings()->leftOn(), QStringLiteral("2020-08-31"));
    m_wizard->next();
    m_wizard->next();
    QVERIFY(settle());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::Missing), 1);
    m_wizard->findings()->setKind(ImportCounts::Missing);
    m_wizard->findings()->markLeft(0, true);
    QVERIFY(settle());
    QVERIFY(finding(0, ImportFindings::ChosenRole).toBool());
    m_wizard->findings()->setLeftOn(QStringLiteral("some day"));
    QVERIFY(!m_wizard->canGoOn());
    m_wizard->findings()->setLeftOn(QStringLiteral("2020-06-30"));
    m_wizard->findings()->setReason(1);
    QVERIFY(m_wizard->canGoOn());
    QVERIFY(import());
    QCOMPARE(text("SELECT status || since || reason FROM member_status"), QStringLiteral("left2020-06-30lapsed"));
}

void TestImportFindings::listsAreCappedAndSayIt()
{
    QByteArray file = head;
    for (int i = 0; i < 1500; ++i)
        file += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.org,,mercer\n";
    QVERIFY(check(file));
    m_wizard->findings()->setKind(ImportCounts::New);
    QCOMPARE(m_wizard->counts()->count(ImportCounts::New), 1500);
    QVERIFY(m_wizard->findings()->count() <= 200);
    QVERIFY(m_wizard->findings()->capped().contains(app::number(1500)));
}

void TestImportFindings::namesAreCoveredWhereTheBookCoversThem()
{
    m_book->book()->setNameStyle(app::NameStyle::Covered);
    QVERIFY(check(QByteArray(head) + "Kim Lee,k at x,,mercer\nBo Berg,b@x.org,,mercer\n"));
    QVERIFY(!m_wizard->preview()->index(1, 0).data().toString().contains(QLatin1String("Kim")));
    QVERIFY(!column(0, app::ImportColumns::SamplesRole).toString().contains(QLatin1String("Kim")));
    m_wizard->findings()->setKind(ImportCounts::New);
    QVERIFY(!finding(0, ImportFindings::TitleRole).toString().contains(QLatin1String("Berg")));
    m_wizard->findings()->setKind(ImportCounts::Refused);
    QVERIFY(!finding(0, ImportFindings::SpokenRole).toString().contains(QLatin1String("k at x")));
    QCOMPARE(finding(0, ImportFindings::CellRole).toString(), QString());
    m_wizard->findings()->setKind(ImportCounts::New);
    m_book->book()->setNameStyle(app::NameStyle::Plain);
    QCOMPARE(finding(0, ImportFindings::TitleRole).toString(), QStringLiteral("Bo Berg"));
}

QTEST_GUILESS_MAIN(TestImportFindings)
#include "tst_import_findings.moc"
