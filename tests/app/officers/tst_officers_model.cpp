// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officers/officers_model.h"

#include "app/details/detail_line.h"
#include "app/formatting.h"
#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/member_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestOfficersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyOfficeIsOneRow();
    void barsLieBetweenTheYears();
    void aVacancyIsAnOfficeThatSomeoneHeld();
    void chaptersThatAreNoMoreHaveNoVacancies();
    void aTermEndsSoonOnlyIfNoOneIsElected();
    void theNationalBoardComesFirst();
    void theSearchFindsHoldersToo();
    void officesOfOneNameAreOne();
    void termsThatOverlapLieBelowEachOther();
    void theListKeepsItsPlaceWhileTheOfficesAreTheSame();
    void theDayOfTheBoardIsTheDayOfTheList();

private:
    db::OfficerTerm term(const QString &office, QDate from, QDate until, const QString &chapter = {}) const
    {
        db::OfficerTerm result;
        result.chapterId = chapter.isEmpty() ? m_chapter : chapter;
        result.holderName = QStringLiteral("Dr. Okabe");
        result.office = office;
        result.startsOn = from;
        result.endsOn = until;
        return result;
    }
    void add(const std::vector<db::OfficerTerm> &terms)
    {
        const int before = m_model->count();
        m_book->perform([&terms](db::Connection &connection) {
            for (const db::OfficerTerm &one : terms)
                db::OfficerStore(connection).add(one);
        });
        QVERIFY(QTest::qWaitFor([&] { return m_model->count() > before; }, 10'000));
    }
    QString text(int row, int role) const { return m_model->index(row).data(role).toString(); }
    OfficeBar bar(int row, int place) const
    {
        return m_model->index(row).data(OfficersModel::BarsRole).toList().value(place).value<OfficeBar>();
    }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<OfficersModel> m_model;
    QString m_chapter;
    db::RecordKey m_sam;
};

void TestOfficersModel::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        chapter.localName = QStringLiteral("Mercer Pride");
        m_chapter = db::ChapterStore(connection).add(chapter);
        db::ChapterStatusStore(connection).add(m_chapter, QStringLiteral("active"), QDate(2018, 1, 1));
        db::Member sam;
        sam.chapterId = m_chapter;
        sam.chosenName = QStringLiteral("Sam");
        m_sam = db::MemberStore(connection).add(sam);
    });
    m_model = std::make_unique<OfficersModel>();
    m_model->setBook(m_book->book());
    m_model->setRoster(m_book->roster());
    QVERIFY(QTest::qWaitFor([this] { return m_model->isReady(); }, 10'000));
}

void TestOfficersModel::cleanup()
{
    m_model.reset();
    m_book.reset();
}

void TestOfficersModel::theDayOfTheBoardIsTheDayOfTheList()
{
    add({term(QStringLiteral("President"), QDate(2019, 2, 1), QDate(2020, 2, 1))});
    QVERIFY(text(0, OfficersModel::StateRole).startsWith(QStringLiteral("Vacant since")));
    BoardLens lens;
    m_model->setLens(&lens);
    lens.setDate(QDate(2019, 6, 1));
    QTRY_COMPARE(text(0, OfficersModel::StateRole), QString()); // someone held it then
    QCOMPARE(m_model->todayText(), shortDate(QDate(2019, 6, 1)));
    m_model->setShown(false);
    lens.setDate({});
    QTest::qWait(0);
    QCOMPARE(m_model->todayText(), shortDate(QDate(2019, 6, 1))); // no one looks
    m_model->setShown(true);
    QTRY_VERIFY(text(0, OfficersModel::StateRole).startsWith(QStringLiteral("Vacant since")));
}

void TestOfficersModel::everyOfficeIsOneRow()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    db::OfficerTerm president = term(QStringLiteral("President"), QDate(2020, 2, 1), {});
    president.holderName.clear();
    president.personId = m_sam.id;
    add({president, term(QStringLiteral("President"), QDate(2019, 2, 1), QDate(2020, 2, 1)),
         term(QStringLiteral("Treasurer"), QDate(2020, 2, 1), {})});
    QCOMPARE(m_model->summary(), QStringLiteral("2 offices"));
    QCOMPARE(text(0, OfficersModel::OfficeRole), QStringLiteral("President"));
    QCOMPARE(text(0, OfficersModel::ChapterRole), QStringLiteral("Mercer Pride"));
    QCOMPARE(text(0, OfficersModel::HolderRole), QStringLiteral("Sam"));
    QCOMPARE(text(0, OfficersModel::StateRole), QString());
    QCOMPARE(bar(0, 0).text, QStringLiteral("Dr. Okabe"));
    QCOMPARE(bar(0, 0).key, QString());
    QCOMPARE(bar(0, 1).key, m_chapter + u'/' + m_sam.id);
    QCOMPARE(bar(0, 1).spoken, QStringLiteral("Sam, President, Mercer Pride, ") + periodText(QDate(2020, 2, 1), {}));
}

void TestOfficersModel::barsLieBetweenTheYears()
{
    // Today is 31 August 2020: the line goes from August 2019 to July 2022.
    add({term(QStringLiteral("A"), QDate(2019, 8, 1), QDate(2022, 8, 1)),
         term(QStringLiteral("B"), QDate(2010, 1, 1), QDate(2020, 8, 31)),
         term(QStringLiteral("C"), QDate(2010, 1, 1), QDate(2019, 8, 1))});
    QCOMPARE(m_model->years().size(), 3);
    QCOMPARE(m_model->years().front().value<OfficeYear>().text, QStringLiteral("2019–20"));
    QCOMPARE(bar(0, 0).from, 0.0);
    QCOMPARE(bar(0, 0).until, 1.0);
    QCOMPARE(bar(1, 0).from, 0.0);
    QCOMPARE(bar(1, 0).until, m_model->todayAt());
    QVERIFY(m_model->todayAt() > 0.33 && m_model->todayAt() < 0.4);
    QVERIFY(m_model->index(2).data(OfficersModel::BarsRole).toList().isEmpty());
}

void TestOfficersModel::aVacancyIsAnOfficeThatSomeoneHeld()
{
    add({term(QStringLiteral("Held"), QDate(2020, 1, 1), {}), term(QStringLiteral("To come"), QDate(2020, 10, 1), {}),
         term(QStringLiteral("Left"), QDate(2019, 1, 1), QDate(2020, 8, 31)),
         term(QStringLiteral("Never begun"), QDate(2020, 1, 1), QDate(2020, 1, 1))});
    QCOMPARE(m_model->count(), 3);
    m_model->setWhich(OfficersModel::Vacant);
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(text(0, OfficersModel::OfficeRole), QStringLiteral("Left"));
    QVERIFY(text(0, OfficersModel::StateRole).startsWith(QStringLiteral("Vacant since")));
}

void TestOfficersModel::chaptersThatAreNoMoreHaveNoVacancies()
{
    add({term(QStringLiteral("President"), QDate(2019, 1, 1), QDate(2020, 1, 1))});
    m_model->setWhich(OfficersModel::Vacant);
    QCOMPARE(m_model->count(), 1);
    m_book->perform([this](db::Connection &connection) {
        db::ChapterStatusStore(connection).add(m_chapter, QStringLiteral("closed"), QDate(2020, 2, 1));
    });
    QTRY_COMPARE(m_model->count(), 0);
    m_model->setWhich(OfficersModel::All);
    QCOMPARE(m_model->count(), 1);
}

void TestOfficersModel::aTermEndsSoonOnlyIfNoOneIsElected()
{
    add({term(QStringLiteral("Soon"), QDate(2019, 1, 1), QDate(2020, 9, 30)),
         term(QStringLiteral("Later"), QDate(2019, 1, 1), QDate(2020, 10, 1)),
         term(QStringLiteral("Elected"), QDate(2019, 1, 1), QDate(2020, 9, 30)),
         term(QStringLiteral("Elected"), QDate(2020, 9, 30), {}),
         term(QStringLiteral("Shared"), QDate(2019, 1, 1), QDate(2020, 9, 30)),
         term(QStringLiteral("Shared"), QDate(2019, 1, 1), {})});
    m_model->setWhich(OfficersModel::EndingSoon);
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(text(0, OfficersModel::OfficeRole), QStringLiteral("Soon"));
    QCOMPARE(bar(0, 0).tone, int(TableModel::Warning));
}

void TestOfficersModel::theNationalBoardComesFirst()
{
    const auto national =
        m_book->book()->read([](db::Connection &connection) { return db::ChapterStore(connection).national()->id; });
    add({term(QStringLiteral("A"), QDate(2020, 1, 1), {}),
         term(QStringLiteral("Z"), QDate(2020, 1, 1), {}, *national)});
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(text(0, OfficersModel::ChapterRole), QStringLiteral("National board"));
    QCOMPARE(text(0, OfficersModel::ChapterIdRole), QString());
    m_model->setWhich(OfficersModel::National);
    QCOMPARE(m_model->count(), 1);
}

void TestOfficersModel::theSearchFindsHoldersToo()
{
    db::OfficerTerm president = term(QStringLiteral("President"), QDate(2020, 2, 1), {});
    president.holderName.clear();
    president.personId = m_sam.id;
    add({president, term(QStringLiteral("Treasurer"), QDate(2020, 2, 1), {})});
    m_model->setFilter(QStringLiteral("SAM mercer"));
    QCOMPARE(m_model->count(), 1);
    m_model->setFilter(QStringLiteral("okabe"));
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(text(0, OfficersModel::OfficeRole), QStringLiteral("Treasurer"));
    m_model->setFilter(QStringLiteral("nobody"));
    QCOMPARE(m_model->count(), 0);
}

void TestOfficersModel::officesOfOneNameAreOne()
{
    add({term(QStringLiteral("faculty champion"), QDate(2019, 9, 1), QDate(2020, 1, 1)),
         term(QStringLiteral("Faculty Champion"), QDate(2020, 1, 1), {})});
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(text(0, OfficersModel::OfficeRole), QStringLiteral("Faculty Champion"));
    QCOMPARE(text(0, OfficersModel::StateRole), QString());
}

void TestOfficersModel::termsThatOverlapLieBelowEachOther()
{
    add({term(QStringLiteral("Co-president"), QDate(2020, 1, 1), QDate(2020, 6, 1)),
         term(QStringLiteral("Co-president"), QDate(2020, 2, 1), {}),
         term(QStringLiteral("Co-president"), QDate(2020, 6, 1), {})});
    QCOMPARE(m_model->index(0).data(OfficersModel::LanesRole).toInt(), 2);
    QCOMPARE(bar(0, 0).lane, 0);
    QCOMPARE(bar(0, 1).lane, 1);
    QCOMPARE(bar(0, 2).lane, 0);
    QCOMPARE(text(0, OfficersModel::HolderRole), QStringLiteral("Dr. Okabe, Dr. Okabe"));
}

void TestOfficersModel::theListKeepsItsPlaceWhileTheOfficesAreTheSame()
{
    add({term(QStringLiteral("President"), QDate(2020, 2, 1), {}),
         term(QStringLiteral("Treasurer"), QDate(2020, 2, 1), {})});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    db::OfficerTerm next = term(QStringLiteral("President"), QDate(2020, 8, 1), {});
    next.holderName = QStringLiteral("Kim Lee");
    m_book->perform([&](db::Connection &connection) { db::OfficerStore(connection).add(next); });
    QTRY_COMPARE(bar(0, 1).text, QStringLiteral("Kim Lee"));
    m_book->book()->setNameStyle(NameStyle::Covered);
    QVERIFY(!changed.isEmpty());
    QVERIFY(reset.isEmpty());
    m_model->setFilter(QStringLiteral("treasurer"));
    QCOMPARE(reset.count(), 1);
}

QTEST_GUILESS_MAIN(TestOfficersModel)
#include "tst_officers_model.moc"
