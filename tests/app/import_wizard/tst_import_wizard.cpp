// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_wizard.h"

#include "app/chapters/school_choices.h"
#include "app/formatting.h"
#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/school_store.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

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

class TestImportWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileGoesThroughAllSteps();
    void theFileIsReadAsTheUserSays();
    void asksHowDatesAreMeant();
    void aColumnGoesWhereTheUserSays();
    void whatCannotBeReadIsSaidAndNothingElse();
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
    void rowsThatWereNotTakenAreSaved();
    void stoppingWritesNothing();
    void aBookOnAFullDiskStaysAsItWas();
    void namesAreCoveredWhereTheBookCoversThem();
    void undoTakesAllBack();
    void consentBeginsWithTheLeast();

private:
    QUrl write(const QByteArray &bytes, const QString &name = QStringLiteral("form.csv"));
    bool begin(const QByteArray &bytes);
    bool check(const QByteArray &bytes); ///< as far as the third step
    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_wizard->isReading() && !m_wizard->isRunning(); }, 10'000);
    }
    bool import();
    QVariant finding(int row, int role) { return m_wizard->findings()->index(row).data(role); }
    int rowOf(const QString &title); ///< of the field in the doubt
    QVariant column(int row, int role) { return m_wizard->columns()->index(row).data(role); }
    qint64 count(const char *sql)
    {
        return *m_book->book()->read([sql](db::Connection &connection) { return connection.integer(sql); });
    }
    QString text(const char *sql)
    {
        return *m_book->book()->read([sql](db::Connection &connection) { return connection.text(sql); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::SmallBook> m_book;
    std::unique_ptr<ImportWizard> m_wizard;
};

void TestImportWizard::init()
{
    m_wizard.reset();
    m_book = std::make_unique<test::SmallBook>();
    m_book->perform([](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        const QString id = db::ChapterStore(connection).add(chapter);
        db::ChapterStatusStore(connection).add(id, QStringLiteral("active"), QDate(2019, 9, 1));
    });
    m_wizard = std::make_unique<ImportWizard>();
    m_wizard->setBook(m_book->book());
    m_wizard->setProperty("roster", QVariant::fromValue(m_book->roster()));
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
             m_wizard->preview(), m_wizard->columns(), m_wizard->counts(), m_wizard->findings(), m_wizard->consents()})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
}

QUrl TestImportWizard::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return QUrl::fromLocalFile(file.fileName());
}

bool TestImportWizard::begin(const QByteArray &bytes)
{
    m_wizard->begin(write(bytes));
    return settle() && m_wizard->isRead();
}

bool TestImportWizard::check(const QByteArray &bytes)
{
    if (!begin(bytes))
        return false;
    m_wizard->next();
    m_wizard->next();
    return settle() && m_wizard->isChecked();
}

bool TestImportWizard::import()
{
    m_wizard->next();
    return settle() && m_wizard->step() == ImportWizard::Import;
}

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

void TestImportWizard::aRefusedCellIsCorrectedInPlace()
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

void TestImportWizard::aRowIsLeftOutAndPutBack()
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

void TestImportWizard::aRowInDoubtIsDecided()
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

int TestImportWizard::rowOf(const QString &title)
{
    const ImportDoubt *doubt = m_wizard->findings()->doubt();
    for (int row = 0; row < doubt->rowCount(); ++row) {
        if (doubt->index(row).data(PairModel::TitleRole).toString() == title)
            return row;
    }
    return -1;
}

void TestImportWizard::whatStaysOfTheSamePersonIsChosen()
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

void TestImportWizard::theRuleOfTheFileIsOverruledFieldByField()
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

void TestImportWizard::aPlaceIsCorrectedByPickingIt()
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

void TestImportWizard::aSchoolThatIsAddedMeanwhileIsTaken()
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

void TestImportWizard::saysWhoBeginsInTheNetwork()
{
    QVERIFY(check("name,email,joined,school\nKim Lee,k@x.org,2019-01-01,mercer\n"
                  "Bo Berg,b@x.org,2019-02-01,mercer\nAda Ng,a@x.org,2020-01-01,mercer\n"));
    QCOMPARE(m_wizard->networkNote(),
             QStringLiteral("2 people joined before their chapter began: until then they are counted in the network."));
    QVERIFY(check("name,email,joined,school\nAda Ng,a@x.org,2020-01-01,mercer\n"));
    QCOMPARE(m_wizard->networkNote(), QString());
}

void TestImportWizard::aSchoolIsCorrectedInAllRows()
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

void TestImportWizard::correctionsSurviveAChangeOfColumns()
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

void TestImportWizard::warnsWhereMuchWouldChange()
{
    QVERIFY(check(QByteArray(head) + "Kim Lee,k@x.org,,mercer\nBo Berg,b@x.org,,mercer\nAna Silva,a@x.org,,mercer\n"));
    QCOMPARE(m_wizard->warning(), QString()); // new people change nobody
    QVERIFY(import());
    QTRY_COMPARE(m_book->roster()->snapshot()->size(), 3U);
    const QByteArray same = "Bo Berg,b@x.org,,mercer\nAna Silva,a@x.org,,mercer\n";
    QVERIFY(check("name,email,phone,school\nKim Lee,k@x.org,555,mercer\n" + same));
    QVERIFY(m_wizard->warning().contains(QLatin1String("change 1 records; the book has 3")));
}

void TestImportWizard::marksWhoIsMissing()
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

void TestImportWizard::listsAreCappedAndSayIt()
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

void TestImportWizard::namesAreCoveredWhereTheBookCoversThem()
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
