// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/chapter_needs.h"

#include "app/attention/attention_overview.h"
#include "app/formatting.h"
#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/contact_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

namespace {

QString text(const char *ascii)
{
    return QString::fromUtf8(ascii);
}

} // namespace

class TestChapterNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<SmallBook>();
        m_book->perform([this](db::Connection &connection) { fill(connection); });
        m_needs = std::make_unique<ChapterNeeds>();
        m_needs->setBook(m_book->book());
        m_needs->setRoster(m_book->roster());
    }
    void cleanup()
    {
        m_needs.reset();
        m_book.reset();
    }

    void everyReasonHasTheStepThatMendsIt()
    {
        m_needs->setChapterId(m_chapter);
        QTRY_COMPARE(m_needs->lines().size(), 3);
        QCOMPARE(line(0).text,
                 text("President: the term ends on %1, and no one is elected").arg(shortDate(QDate(2020, 9, 15))));
        QCOMPARE(line(0).step, int(ChapterNeeds::AddTerm));
        QCOMPARE(line(0).office, text("President"));
        QCOMPARE(line(1).text, text("Treasurer: no one since %1").arg(shortDate(QDate(2020, 1, 1))));
        QCOMPARE(line(1).office, text("Treasurer"));
        QCOMPARE(line(2).text, text("Nothing was heard of its roster since %1").arg(shortDate(QDate(2019, 9, 1))));
        QCOMPARE(line(2).step, int(ChapterNeeds::ImportRoster));
        QVERIFY(line(2).definition.endsWith(text("As of 31 August 2020")));
    }

    void aContactMendsAProspectThatIsStuck()
    {
        m_needs->setChapterId(m_prospect);
        QTRY_COMPARE(m_needs->lines().size(), 1);
        QCOMPARE(line(0).text, text("Prospect for 608 days, and no contact on record"));
        QCOMPARE(line(0).step, int(ChapterNeeds::LogContact));
        m_book->perform([this](db::Connection &connection) {
            db::ContactStore(connection).add({m_prospect, {}, QDate(2020, 8, 30), {}, text("interested"), {}});
        });
        QTRY_COMPARE(m_needs->lines().size(), 0);
    }

    void theyAreThoseOfTheDashboard()
    {
        AttentionOverview attention;
        attention.setBook(m_book->book());
        attention.setRoster(m_book->roster());
        QTRY_VERIFY(attention.isReady());
        QStringList concerns;
        for (const QVariant &one : attention.lines())
            concerns.append(one.value<AttentionLine>().concern);
        QStringList here;
        for (const QString &chapter : {m_chapter, m_prospect}) {
            m_needs->setChapterId(chapter);
            QTRY_VERIFY(!m_needs->lines().isEmpty());
            for (int place = 0; place < m_needs->lines().size(); ++place)
                here.append(line(place).concern);
        }
        QCOMPARE(here, concerns);
    }

    void anotherChapterBringsNothingOfTheOneBefore()
    {
        m_needs->setChapterId(m_chapter);
        QTRY_VERIFY(!m_needs->lines().isEmpty());
        m_needs->setChapterId(m_prospect);
        QVERIFY(m_needs->lines().isEmpty());
    }

private:
    // Today is 31 August 2020.
    void fill(db::Connection &connection)
    {
        db::ChapterStore chapters(connection);
        db::Chapter chapter;
        chapter.schoolId = text("mercer");
        chapter.rosterUpdatedOn = QDate(2019, 9, 1);
        m_chapter = chapters.add(chapter);
        db::ChapterStatusStore(connection).add(m_chapter, text("active"), QDate(2018, 1, 1));
        chapter = {};
        chapter.schoolId = text("emory");
        m_prospect = chapters.add(chapter);
        db::ChapterStatusStore(connection).add(m_prospect, text("prospect"), QDate(2019, 1, 1));
        addTerm(connection, "Treasurer", QDate(2020, 1, 1));
        addTerm(connection, "President", QDate(2020, 9, 15));
    }
    void addTerm(db::Connection &connection, const char *office, QDate endsOn)
    {
        db::OfficerTerm term;
        term.chapterId = m_chapter;
        term.holderName = text("Robin");
        term.office = text(office);
        term.startsOn = QDate(2019, 1, 1);
        term.endsOn = endsOn;
        db::OfficerStore(connection).add(term);
    }
    ChapterNeed line(int place) const { return m_needs->lines().value(place).value<ChapterNeed>(); }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<ChapterNeeds> m_needs;
    QString m_chapter;
    QString m_prospect;
};

QTEST_GUILESS_MAIN(TestChapterNeeds)
#include "tst_chapter_needs.moc"
