// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a file through the steps of the wizard, and what becomes of it.
#include "app/import_wizard/import_case.h"

#include <QSignalSpy>

using namespace chapterhouse;
using app::ImportCounts;
using app::ImportWizard;

namespace {

constexpr char head[] = "name,email,joined,school\n";

} // namespace

class TestImportWizard : public QObject, private test::ImportCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void aFileGoesThroughAllSteps();
    void theFileIsReadAsTheUserSays();
    void asksHowDatesAreMeant();
    void aColumnGoesWhereTheUserSays();
    void whatCannotBeReadIsSaidAndNothingElse();
    void rowsThatWereNotTakenAreSaved();
    void stoppingWritesNothing();
    void aBookOnAFullDiskStaysAsItWas();
    void undoTakesAllBack();
    void consentBeginsWithTheLeast();
};

void TestImportWizard::aFileGoesThroughAllSteps()
{
    QVERIFY(begin(QByteArray(head) + "Kim Lee,k@x.org,2020-01-01,mercer\nBo Berg,b@x.org,2020-01-01,mercer\n"));
    QCOMPARE(m_wizard->step(), ImportWizard::File);
    QCOMPARE(m_wizard->preview()->rowCount(), 3);
    QCOMPARE(m_wizard->preview()->index(0, 0).data().toString(), QStringLiteral("name"));
    QCOMPARE(m_wizard->preview()->index(2, 1).data().toString(), QStringLiteral("b@x.org"));
    m_wizard->next();
    QCOMPARE(m_wizard->step(), ImportWizard::Columns);
    QCOMPARE(m_wizard->columns()->summary(), QStringLiteral("4 of 4 columns are taken"));
    m_wizard->next();
    QCOMPARE(m_wizard->step(), ImportWizard::Check);
    QVERIFY(settle());
    QCOMPARE(m_wizard->counts()->count(ImportCounts::New), 2);
    QCOMPARE(m_wizard->commandText(), QStringLiteral("Import 2 members"));
    QCOMPARE(count("SELECT count(*) FROM member"), 0); // nothing is written before the last step
    QVERIFY(import());
    QCOMPARE(count("SELECT count(*) FROM member"), 2);
    QVERIFY(m_wizard->isUndoable());
    QVERIFY(!m_wizard->hasRejects());
    QCOMPARE(m_wizard->outcomeLines(), QStringList(QStringLiteral("2 came in as new")));
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Import 2 members"));
    QTRY_COMPARE(m_book->roster()->snapshot()->size(), 2U); // the pages follow
}

void TestImportWizard::theFileIsReadAsTheUserSays()
{
    QVERIFY(begin("Kim Lee;k@x.org\nBo, the second;b@x.org\n"));
    auto *options = m_wizard->options();
    QCOMPARE(options->delimiter(), 1);
    QVERIFY(!options->hasHeader());
    QCOMPARE(m_wizard->preview()->columnCount(), 2);
    options->setDelimiter(0);
    QVERIFY(settle());
    QCOMPARE(m_wizard->preview()->index(1, 1).data().toString(), QStringLiteral("the second;b@x.org"));
    options->setDelimiter(1);
    QVERIFY(settle());
    options->setHeader(true);
    QVERIFY(settle());
    QCOMPARE(m_wizard->preview()->rowCount(), 2);
    options->setTarget(int(csv::Target::Chapters));
    QVERIFY(settle());
    QVERIFY(!options->takesChapter());
    QVERIFY(m_wizard->columns()->fields().contains(QStringLiteral("Origin")));
}

void TestImportWizard::asksHowDatesAreMeant()
{
    QVERIFY(begin(QByteArray(head) + "Kim Lee,k@x.org,3/4/2020,mercer\n"));
    QVERIFY(m_wizard->dateQuestion().contains(QLatin1String("3/4/2020")));
    QVERIFY(!m_wizard->canGoOn());
    QCOMPARE(m_wizard->dateAnswers().size(), 2);
    m_wizard->next();
    QCOMPARE(m_wizard->step(), ImportWizard::File);
    m_wizard->options()->setDateOrder(2);
    QVERIFY(settle());
    QCOMPARE(m_wizard->dateQuestion(), QString());
    m_wizard->next();
    m_wizard->next();
    QVERIFY(settle());
    QVERIFY(import());
    QCOMPARE(text("SELECT joined_on FROM member"), QStringLiteral("2020-04-03"));
}

void TestImportWizard::aColumnGoesWhereTheUserSays()
{
    QVERIFY(begin("name,email,remarks,school\nKim Lee,k@x.org,she,mercer\n"));
    const int pronouns = int(m_wizard->columns()->fields().indexOf(QStringLiteral("Pronouns")));
    m_wizard->columns()->choose(2, pronouns);
    QVERIFY(settle());
    QCOMPARE(column(2, app::ImportColumns::FieldRole).toInt(), pronouns);
    m_wizard->columns()->choose(1, 0);
    QVERIFY(settle());
    QVERIFY(column(1, app::ImportColumns::LeftOutRole).toBool());
    m_wizard->next();
    m_wizard->next();
    QVERIFY(settle());
    QVERIFY(import());
    QCOMPARE(text("SELECT pronouns || personal_email FROM member"), QStringLiteral("she"));

    QVERIFY(begin("name,email,remarks,school\nBo Berg,b@x.org,he,mercer\n")); // and is remembered
    QCOMPARE(column(2, app::ImportColumns::FieldRole).toInt(), pronouns);
}

void TestImportWizard::whatCannotBeReadIsSaidAndNothingElse()
{
    QSignalSpy failed(m_book->book(), &app::Book::failed);
    m_wizard->begin(write("\x89PNG\r\n\x1A\n"));
    QVERIFY(settle());
    QVERIFY(m_wizard->problem().contains(QLatin1String("picture")));
    QVERIFY(!m_wizard->canGoOn());
    m_wizard->begin(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("nowhere.csv"))));
    QVERIFY(settle());
    QVERIFY(!m_wizard->problem().isEmpty());
    QVERIFY(begin(QByteArray(head) + "Kim Lee,k@x.org,,mercer\n"));
    QCOMPARE(m_wizard->problem(), QString());
    QCOMPARE(failed.count(), 0);
}

void TestImportWizard::rowsThatWereNotTakenAreSaved()
{
    QVERIFY(check(QByteArray(head) + "Kim Lee,k at x,,mercer\nBo Berg,b@x.org,,mercer\n"));
    QVERIFY(import());
    QVERIFY(m_wizard->hasRejects());
    QSignalSpy said(m_wizard.get(), &ImportWizard::said);
    const QString path = m_folder.filePath(QStringLiteral("not taken.csv"));
    m_wizard->saveRejects(QUrl::fromLocalFile(path));
    QTRY_COMPARE(said.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.startsWith("name,email,joined,school,line,reason\r\nKim Lee,k at x,,mercer,2,"));
    QVERIFY(!saved.contains("Bo Berg"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    m_wizard->saveRejects(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("no/such/folder.csv"))));
    QTRY_VERIFY(!m_wizard->problem().isEmpty());
}

void TestImportWizard::stoppingWritesNothing()
{
    QByteArray file = head;
    for (int i = 0; i < 60'000; ++i)
        file += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.org,,mercer\n";
    QVERIFY(check(file));
    m_wizard->next();
    m_wizard->stop();
    QVERIFY(settle());
    QCOMPARE(m_wizard->step(), ImportWizard::Check);
    QCOMPARE(count("SELECT count(*) FROM member"), 0);
    QVERIFY(m_wizard->canGoOn() || !m_wizard->problem().isEmpty());
    QVERIFY(import()); // and can be taken up again
    QCOMPARE(count("SELECT count(*) FROM member"), 60'000);
}

void TestImportWizard::aBookOnAFullDiskStaysAsItWas()
{
    QByteArray file = head;
    for (int i = 0; i < 20'000; ++i)
        file += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.org,,mercer\n";
    QVERIFY(check(file));
    QSignalSpy failed(m_book->book(), &app::Book::failed);
    m_book->book()
        ->note([](db::Connection &connection) { connection.run("PRAGMA max_page_count = 120"); })
        .waitForFinished();
    m_wizard->next();
    QVERIFY(settle());
    QCOMPARE(m_wizard->step(), ImportWizard::Check);
    QVERIFY2(m_wizard->problem().contains(QLatin1String("disk is full")), qPrintable(m_wizard->problem()));
    QCOMPARE(failed.count(), 0); // it is said once
    QCOMPARE(count("SELECT count(*) FROM member"), 0);
}

void TestImportWizard::undoTakesAllBack()
{
    QVERIFY(check(QByteArray(head) + "Kim Lee,k@x.org,,mercer\n"));
    QVERIFY(import());
    m_wizard->undo();
    QTRY_COMPARE(count("SELECT count(*) FROM member"), 0);
}

void TestImportWizard::consentBeginsWithTheLeast()
{
    QVERIFY(begin(QByteArray(head) + "Kim Lee,k@x.org,,mercer\n"));
    QCOMPARE(m_wizard->consents()->rowCount(), 4); // a national book needs no word for itself
    QVERIFY(!m_wizard->consents()->isStated());
    m_wizard->consents()->choose(0, 1);
    m_wizard->consents()->setSource(QStringLiteral("sign-up form"));
    m_wizard->next();
    m_wizard->next();
    QVERIFY(settle());
    QVERIFY(import());
    QCOMPARE(text("SELECT audience || level || source FROM consent"), QStringLiteral("chapterinitialssign-up form"));
}

QTEST_GUILESS_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
