// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/figure_effect.h"

#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/member_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestFigureEffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhichFiguresWouldChange();
    void saysWhereNoneWould();
    void saysWhyItWouldBeRefused();
    void nothingIsWritten();
    void theLastQuestionWins();

private:
    void ask(const BookFile::Work &work, QDate factDate = {});

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<FigureEffect> m_effect;
    QString m_mercer;
};

namespace {

const QDate today(2020, 8, 31);

} // namespace

void TestFigureEffect::init()
{
    m_effect.reset();
    m_book = std::make_unique<SmallBook>();
    m_effect = std::make_unique<FigureEffect>();
    m_book->perform([this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        m_mercer = db::ChapterStore(connection).add(chapter);
        db::ChapterStatusStore(connection).add(m_mercer, QStringLiteral("active"), QDate(2019, 9, 1));
    });
}

void TestFigureEffect::ask(const BookFile::Work &work, QDate factDate)
{
    QSignalSpy changed(m_effect.get(), &FigureEffect::changed);
    m_effect->ask(*m_book->book(), *m_book->roster(), factDate, work);
    QVERIFY(changed.wait());
}

void TestFigureEffect::saysWhichFiguresWouldChange()
{
    const QDate since(2020, 3, 1);
    ask(
        [&](db::Connection &connection) {
            db::ChapterStatusStore(connection).add(m_mercer, QStringLiteral("closed"), since);
        },
        since);
    QVERIFY(m_effect->isKnown());
    const QString all = m_effect->lines().join(u'\n');
    QVERIFY2(all.contains(
                 QStringLiteral("Chapters on %1: 1 → 0").arg(QLocale().toString(today, QStringLiteral("d MMM yyyy")))),
             qPrintable(all));
    QCOMPARE(m_effect->lines().size(), 6); // chapters, schools and states, today and on that day
}

void TestFigureEffect::saysWhereNoneWould()
{
    ask([&](db::Connection &connection) {
        db::ChapterStore(connection).update(m_mercer, {{QStringLiteral("notes"), QStringLiteral("new")}});
    });
    QCOMPARE(m_effect->lines(), QStringList{QStringLiteral("No figure changes.")});
}

void TestFigureEffect::saysWhyItWouldBeRefused()
{
    ask([](db::Connection &) { throw Failure{QStringLiteral("Not this way.")}; });
    QCOMPARE(m_effect->problem(), QStringLiteral("Not this way."));
    QVERIFY(m_effect->lines().isEmpty());
}

void TestFigureEffect::nothingIsWritten()
{
    const QString before = m_book->book()->undoText();
    QSignalSpy performed(m_book->book(), &Book::performed);
    ask([&](db::Connection &connection) {
        db::Member member;
        member.chapterId = m_mercer;
        member.chosenName = QStringLiteral("Sam");
        member.joinedOn = QDate(2020, 1, 1);
        db::MemberStore(connection).add(member);
    });
    QVERIFY(m_effect->lines().join(u'\n').contains(QStringLiteral("0 → 1")));
    const auto people =
        m_book->book()->read([](db::Connection &connection) { return db::MemberStore(connection).count().people; });
    QCOMPARE(*people, 0);
    QCOMPARE(m_book->book()->undoText(), before);
    QCOMPARE(performed.count(), 0);
}

void TestFigureEffect::theLastQuestionWins()
{
    const auto close = [&](db::Connection &connection) {
        db::ChapterStatusStore(connection).add(m_mercer, QStringLiteral("closed"), today);
    };
    m_effect->ask(*m_book->book(), *m_book->roster(), today, close);
    ask([](db::Connection &) {});
    QCOMPARE(m_effect->lines(), QStringList{QStringLiteral("No figure changes.")});
}

QTEST_GUILESS_MAIN(TestFigureEffect)
#include "tst_figure_effect.moc"
