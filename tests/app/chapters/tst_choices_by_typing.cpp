// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_choices.h"
#include "app/chapters/school_choices.h"
#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/school_store.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestChoicesByTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void schoolsAreFoundByNameShortNameCityAndState_data();
    void schoolsAreFoundByNameShortNameCityAndState();
    void aSchoolSaysWhereItIsAndWhetherItHasAChapter();
    void theChapterBeingEditedIsNotTold();
    void aCampusSaysWhoseItIs();
    void theLastEntryAddsWhatIsMissing();
    void theBooksOwnSchoolsAreAmongThem();
    void chaptersAreListedByNameWithoutAQuery();
    void chaptersAreFoundByPlace();
    void archivedChaptersAreNoChoice();
    void theNetworkIsAChoiceWhereItMayBe();
    void onlyWhatCanBeMeantIsTaken();

private:
    template <typename Model> std::unique_ptr<Model> made();

    std::unique_ptr<SmallBook> m_book;
    QString m_mercer;
};

template <typename Model> std::unique_ptr<Model> TestChoicesByTyping::made()
{
    auto model = std::make_unique<Model>();
    model->setBook(m_book->book());
    model->setRoster(m_book->roster());
    return model;
}

void TestChoicesByTyping::initTestCase()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        chapter.localName = QStringLiteral("Zebra Group");
        db::ChapterStore store(connection);
        m_mercer = store.add(chapter);
        db::ChapterStatusStore(connection).add(m_mercer, QStringLiteral("closed"), QDate(2019, 9, 1));
        chapter.schoolId = QStringLiteral("emory");
        chapter.localName = QStringLiteral("Alpha Group");
        store.add(chapter);
        chapter.localName = QStringLiteral("Archived Group");
        store.archive(store.add(chapter), QDate(2020, 1, 1));
        db::School school;
        school.name = QStringLiteral("Önska College");
        school.state = QStringLiteral("GA");
        db::SchoolStore(connection).add(school);
    });
}

void TestChoicesByTyping::cleanupTestCase()
{
    m_book.reset();
}

void TestChoicesByTyping::schoolsAreFoundByNameShortNameCityAndState_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"mercer", "MERCER univ", "macon georgia", "mercer georgia", "mercer macon", "school mercer"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestChoicesByTyping::schoolsAreFoundByNameShortNameCityAndState()
{
    QFETCH(const QString, query);
    const auto schools = made<SchoolChoices>();
    const QAbstractItemModelTester tester(schools.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    schools->setQuery(query);
    QCOMPARE(schools->idAt(0), QStringLiteral("mercer"));
}

void TestChoicesByTyping::aSchoolSaysWhereItIsAndWhetherItHasAChapter()
{
    const auto schools = made<SchoolChoices>();
    schools->setQuery(QStringLiteral("mercer"));
    const QModelIndex first = schools->index(0);
    QCOMPARE(first.data(PickModel::TitleRole).toString(), QStringLiteral("Mercer University School of Medicine"));
    QCOMPARE(first.data(PickModel::NoteRole).toString(), QStringLiteral("Macon, Georgia · MD"));
    QCOMPARE(first.data(PickModel::BadgeRole).toString(), QStringLiteral("Has a chapter: Closed"));
    QVERIFY(first.data(PickModel::SpokenRole).toString().contains(QStringLiteral("Closed")));
}

void TestChoicesByTyping::theChapterBeingEditedIsNotTold()
{
    const auto schools = made<SchoolChoices>();
    schools->setBesides(m_mercer);
    schools->setQuery(QStringLiteral("mercer"));
    QCOMPARE(schools->index(0).data(PickModel::BadgeRole).toString(), QString());
}

void TestChoicesByTyping::aCampusSaysWhoseItIs()
{
    const auto schools = made<SchoolChoices>();
    const auto all = Directory::shipped()->schools();
    const auto campus = std::find_if(all.begin(), all.end(), [](const School &school) { return school.isCampus(); });
    QVERIFY(campus != all.end());
    QVERIFY(schools->noteOf(campus->id).contains(QStringLiteral("campus of")));
    QVERIFY(schools->noteOf(campus->id).contains(QStringLiteral("DO")));
}

void TestChoicesByTyping::theLastEntryAddsWhatIsMissing()
{
    const auto schools = made<SchoolChoices>();
    schools->setAddition(QStringLiteral("Add it…"));
    schools->setQuery(QStringLiteral("no such place"));
    QVERIFY(schools->isUnknown());
    QCOMPARE(schools->count(), 1);
    QCOMPARE(schools->idAt(0), QString());
    QCOMPARE(schools->index(0).data(PickModel::TitleRole).toString(), QStringLiteral("Add it…"));
}

void TestChoicesByTyping::theBooksOwnSchoolsAreAmongThem()
{
    const auto schools = made<SchoolChoices>();
    schools->setQuery(QStringLiteral("onska"));
    QCOMPARE(schools->index(0).data(PickModel::TitleRole).toString(), QStringLiteral("Önska College"));
}

void TestChoicesByTyping::chaptersAreListedByNameWithoutAQuery()
{
    const auto chapters = made<ChapterChoices>();
    const QAbstractItemModelTester tester(chapters.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(chapters->count(), 2);
    QCOMPARE(chapters->index(0).data(PickModel::TitleRole).toString(), QStringLiteral("Alpha Group"));
    chapters->setBesides(m_mercer);
    QCOMPARE(chapters->count(), 1);
}

void TestChoicesByTyping::chaptersAreFoundByPlace()
{
    const auto chapters = made<ChapterChoices>();
    chapters->setQuery(QStringLiteral("macon"));
    QCOMPARE(chapters->count(), 1);
    QCOMPARE(chapters->idAt(0), m_mercer);
    QCOMPARE(chapters->index(0).data(PickModel::NoteRole).toString(), QStringLiteral("Macon, Georgia"));
    QCOMPARE(chapters->index(0).data(PickModel::BadgeRole).toString(), QStringLiteral("Closed"));
}

void TestChoicesByTyping::archivedChaptersAreNoChoice()
{
    const auto chapters = made<ChapterChoices>();
    chapters->setQuery(QStringLiteral("archived"));
    QCOMPARE(chapters->count(), 0);
}

void TestChoicesByTyping::theNetworkIsAChoiceWhereItMayBe()
{
    const auto chapters = made<ChapterChoices>();
    chapters->setNational(QStringLiteral("Network, no chapter yet"));
    QCOMPARE(chapters->count(), 3);
    chapters->setQuery(QStringLiteral("network"));
    QCOMPARE(chapters->count(), 1);
}

void TestChoicesByTyping::onlyWhatCanBeMeantIsTaken()
{
    const auto chapters = made<ChapterChoices>();
    QCOMPARE(chapters->only(QStringLiteral("group")), QString());
    QCOMPARE(chapters->only(QStringLiteral("zebra")), m_mercer);
    QCOMPARE(chapters->only(QString()), QString());
}

QTEST_GUILESS_MAIN(TestChoicesByTyping)
#include "tst_choices_by_typing.moc"
