// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/duplicates_model.h"

#include "app/people/pair_comparison.h"
#include "app/small_book.h"
#include "db/chapter_store.h"
#include "db/member_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

/// The list of pairs beside a book in use.
class TestDuplicatesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsPairsInWords();
    void aCampusIsItsSchool();
    void answersShortenTheListAndUndoBringsThemBack();
    void aPairGoesAtOnceOnceItIsAnswered();
    void coveredNamesStayCovered();
    void nothingIsReadWhileItIsNotShown();

private:
    QString at(int row, int role) const { return m_model->data(m_model->index(row), role).toString(); }
    db::RecordKey add(const QString &chapter, const QString &name, const QString &phone = {});

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<DuplicatesModel> m_model;
    QString m_mercer;
    QString m_elsewhere;
};

void TestDuplicatesModel::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        chapter.localName = QStringLiteral("Mercer Pride");
        m_mercer = db::ChapterStore(connection).add(chapter);
        chapter.schoolId = QStringLiteral("columbia");
        chapter.localName = QStringLiteral("Columbia Pride");
        m_elsewhere = db::ChapterStore(connection).add(chapter);
    });
    add(m_mercer, QStringLiteral("Sam Rivera"), QStringLiteral("555 010 0100"));
    add(m_mercer, QStringLiteral("Samuel Rivera"), QStringLiteral("555-010-0100"));
    add(m_mercer, QStringLiteral("Kim Lee"));
    add(m_elsewhere, QStringLiteral("Kim Lee"));
    m_model = std::make_unique<DuplicatesModel>();
    m_model->setBook(m_book->book());
    m_model->setRoster(m_book->roster());
    QTRY_VERIFY(m_model->isReady());
}

void TestDuplicatesModel::cleanup()
{
    m_model.reset();
    m_book.reset();
}

db::RecordKey TestDuplicatesModel::add(const QString &chapter, const QString &name, const QString &phone)
{
    db::RecordKey key;
    m_book->perform([&](db::Connection &connection) {
        db::Member member;
        member.chapterId = chapter;
        member.chosenName = name.section(u' ', 0, 0);
        member.familyName = name.section(u' ', 1);
        member.phone = phone;
        key = db::MemberStore(connection).add(member);
    });
    return key;
}

void TestDuplicatesModel::listsPairsInWords()
{
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(m_model->summary(), QStringLiteral("2 pairs"));
    QCOMPARE(at(0, DuplicatesModel::TitleRole), QStringLiteral("Sam Rivera and Samuel Rivera"));
    QCOMPARE(at(0, DuplicatesModel::PlaceRole), QStringLiteral("Mercer Pride"));
    QCOMPARE(at(0, DuplicatesModel::LikelihoodRole), QStringLiteral("Sure"));
    QCOMPARE(at(0, DuplicatesModel::ReasonRole), QStringLiteral("Same phone, nearly the same name, same chapter"));
    QCOMPARE(at(1, DuplicatesModel::PlaceRole), QStringLiteral("Mercer Pride · Columbia Pride"));
    QCOMPARE(at(1, DuplicatesModel::LikelihoodRole), QStringLiteral("Perhaps"));
}

void TestDuplicatesModel::aCampusIsItsSchool()
{
    QString campus;
    m_book->perform([&](db::Connection &connection) {
        db::Chapter chapter;
        for (const char *school : {"lecom", "lecom-bradenton"}) {
            chapter.schoolId = QString::fromLatin1(school);
            campus = db::ChapterStore(connection).add(chapter);
            db::Member member;
            member.chapterId = campus;
            member.chosenName = QStringLiteral("Robin");
            member.familyName = QStringLiteral("Ito");
            db::MemberStore(connection).add(member);
        }
    });
    QTRY_COMPARE(m_model->count(), 3);
    QVERIFY(at(1, DuplicatesModel::ReasonRole).contains(QStringLiteral("same school")));
}

void TestDuplicatesModel::answersShortenTheListAndUndoBringsThemBack()
{
    PairComparison pair;
    pair.setBook(m_book->book());
    pair.setRoster(m_book->roster());
    pair.setOne(at(0, DuplicatesModel::OneRole));
    pair.setOther(at(0, DuplicatesModel::OtherRole));
    pair.merge();
    QTRY_COMPARE(m_model->count(), 1);
    QTRY_VERIFY(!pair.isFound());
    pair.setOne(at(0, DuplicatesModel::OneRole));
    pair.setOther(at(0, DuplicatesModel::OtherRole));
    pair.keepApart();
    QTRY_COMPARE(m_model->count(), 0);
    QVERIFY(m_model->isReady());
    m_book->book()->undo();
    QTRY_COMPARE(m_model->count(), 1);
    m_book->book()->undo();
    QTRY_COMPARE(m_model->count(), 2);
}

void TestDuplicatesModel::aPairGoesAtOnceOnceItIsAnswered()
{
    m_model->drop(at(1, DuplicatesModel::OneRole), at(1, DuplicatesModel::OtherRole));
    QCOMPARE(m_model->count(), 1);
    m_model->drop(QStringLiteral("no/one"), QStringLiteral("no/other"));
    QCOMPARE(m_model->count(), 1);
}

void TestDuplicatesModel::coveredNamesStayCovered()
{
    m_book->book()->setNameStyle(NameStyle::Covered);
    for (int row = 0; row < m_model->count(); ++row) {
        for (const char *secret : {"Sam", "Rivera", "Kim", "Lee"})
            QVERIFY2(!at(row, Qt::DisplayRole).contains(QLatin1String(secret)), secret);
        QVERIFY(!at(row, DuplicatesModel::ReasonRole).contains(QStringLiteral("555")));
    }
}

void TestDuplicatesModel::nothingIsReadWhileItIsNotShown()
{
    m_model->setShown(false);
    QSignalSpy changed(m_model.get(), &DuplicatesModel::countChanged);
    add(m_mercer, QStringLiteral("Kim Lee"));
    QCOMPARE(changed.count(), 0);
    m_model->setShown(true);
    QTRY_COMPARE(m_model->count(), 4); // the third Kim with each of the others
}

QTEST_GUILESS_MAIN(TestDuplicatesModel)
#include "tst_duplicates_model.moc"
