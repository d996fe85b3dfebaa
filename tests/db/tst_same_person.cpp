// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/scratch_book.h"

#include "db/chapter_store.h"
#include "db/checker.h"
#include "db/consent_store.h"
#include "db/error.h"
#include "db/forget.h"
#include "db/member_store.h"
#include "db/not_same_person_store.h"

#include <QTest>

using namespace chapterhouse::db;

namespace {

const QDate day(2020, 3, 1);

/// The pairs as "1-2", by the order in which the people were added.
using Pairs = QStringList;

} // namespace

/// Who is one person, who is not, and what that means when records are merged, removed or forgotten.
class TestSamePerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPairIsKeptOnceInWhicheverOrder();
    void aMergeHandsOnWhoElseIsNotTheSame();
    void linkingTwoTakesBackThatTheyAreNotTheSame();
    void removingAPersonTakesItsPairsAlong();
    void removingOneOfTwoMembershipsKeepsThePairs();
    void forgettingTakesThePairsOutOfTheJournalToo();
    void undoingWhoWasAddedIsRefusedWhileAPairNeedsThem();
    void theLaterWordOrTheMoreCarefulOneIsMerged_data();
    void theLaterWordOrTheMoreCarefulOneIsMerged();

private:
    template <typename Work> void act(Work work)
    {
        Action action(m_book->connection, {QStringLiteral("test"), {}, {}, {}});
        work();
        m_change = action.commit();
    }
    RecordKey add(const QString &chapterId)
    {
        RecordKey key;
        act([&] {
            Member member;
            member.chapterId = chapterId;
            member.chosenName = QStringLiteral("Sam");
            key = members().add(member);
        });
        return key;
    }
    void keepApart(int one, int other)
    {
        act([&] { pairs().add(m_people[std::size_t(one - 1)].id, m_people[std::size_t(other - 1)].id); });
    }
    Pairs apart()
    {
        Pairs texts;
        const auto number = [this](const QString &person) {
            for (std::size_t i = 0; i < m_people.size(); ++i) {
                if (m_people[i].id == person)
                    return QString::number(i + 1);
            }
            return QStringLiteral("?");
        };
        for (const auto &[one, other] : pairs().all())
            texts << number(one) + u'-' + number(other);
        texts.sort();
        return texts;
    }
    MemberStore members() { return MemberStore(m_book->connection); }
    NotSamePersonStore pairs() { return NotSamePersonStore(m_book->connection); }

    std::unique_ptr<ScratchBook> m_book;
    Change m_change;
    QString m_chapter;
    QString m_elsewhere;
    std::vector<RecordKey> m_people; ///< four at one chapter
};

void TestSamePerson::init()
{
    m_book = std::make_unique<ScratchBook>();
    act([this] {
        Chapter chapter;
        chapter.schoolId = QStringLiteral("S1");
        m_chapter = ChapterStore(m_book->connection).add(chapter);
        chapter.schoolId = QStringLiteral("S2");
        m_elsewhere = ChapterStore(m_book->connection).add(chapter);
    });
    m_people.clear();
    for (int i = 0; i < 4; ++i)
        m_people.push_back(add(m_chapter));
}

void TestSamePerson::aPairIsKeptOnceInWhicheverOrder()
{
    keepApart(2, 1);
    QCOMPARE(apart(), Pairs{QStringLiteral("1-2")});
    keepApart(1, 2);
    QCOMPARE(m_change.number, 0); // nothing was written
    QCOMPARE(apart(), Pairs{QStringLiteral("1-2")});
    m_book->undo();
    QCOMPARE(apart(), Pairs());
    m_book->redo();
    QCOMPARE(apart(), Pairs{QStringLiteral("1-2")});
}

void TestSamePerson::aMergeHandsOnWhoElseIsNotTheSame()
{
    keepApart(2, 3);
    keepApart(1, 4);
    const QStringList before = snapshot(m_book->connection);
    act([this] { members().merge(m_people[1], m_people[0], day); });
    QCOMPARE(apart(), (Pairs{QStringLiteral("1-3"), QStringLiteral("1-4")}));
    QVERIFY(check(m_book->connection).empty());
    m_book->undo();
    QCOMPARE(snapshot(m_book->connection), before);
}

void TestSamePerson::linkingTwoTakesBackThatTheyAreNotTheSame()
{
    const RecordKey there = add(m_elsewhere);
    act([&] { pairs().add(there.id, m_people[0].id); });
    act([&] { members().linkPerson(there, m_people[0]); });
    QCOMPARE(apart(), Pairs());
    m_book->undo();
    QCOMPARE(apart().size(), 1);
}

void TestSamePerson::removingAPersonTakesItsPairsAlong()
{
    keepApart(1, 2);
    keepApart(3, 4);
    act([this] { members().remove(m_people[1]); });
    QCOMPARE(apart(), Pairs{QStringLiteral("3-4")});
    QVERIFY(check(m_book->connection).empty());
    m_book->undo();
    QCOMPARE(apart(), (Pairs{QStringLiteral("1-2"), QStringLiteral("3-4")}));
}

void TestSamePerson::removingOneOfTwoMembershipsKeepsThePairs()
{
    const RecordKey there = add(m_elsewhere);
    act([&] { members().linkPerson(there, m_people[0]); });
    keepApart(1, 2);
    act([this] { members().remove(m_people[0]); });
    const auto kept = pairs().all();
    QCOMPARE(int(kept.size()), 1);
    QVERIFY(kept.front().first == there.id || kept.front().second == there.id);
    QVERIFY(check(m_book->connection).empty());
}

void TestSamePerson::forgettingTakesThePairsOutOfTheJournalToo()
{
    keepApart(1, 2);
    m_book->undo();
    keepApart(1, 3);
    keepApart(3, 4);
    act([this] { return forgetPerson(m_book->connection, m_people[0].id); });
    QCOMPARE(apart(), Pairs{QStringLiteral("3-4")});
    auto found = m_book->connection.prepare("SELECT count(*) FROM change_op WHERE instr(pk, ?1) > 0");
    found.bind(m_people[0].id).next();
    QCOMPARE(found.integer(0), 0);
    QVERIFY(check(m_book->connection).empty());
}

void TestSamePerson::undoingWhoWasAddedIsRefusedWhileAPairNeedsThem()
{
    m_people.push_back(add(m_chapter));
    const QString added = m_change.id;
    keepApart(1, 5);
    QVERIFY_THROWS_EXCEPTION(Refused, Journal(m_book->connection).undo({}, added));
    m_book->undo();
    Journal(m_book->connection).undo({}, added);
    QVERIFY(!members().find(m_people[4]));
}

void TestSamePerson::theLaterWordOrTheMoreCarefulOneIsMerged_data()
{
    QTest::addColumn<QString>("loser"); // level, and the day if there is one
    QTest::addColumn<QString>("winner");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const char *loser, const char *winner, const char *merged) {
        QTest::newRow(name) << QString::fromLatin1(loser) << QString::fromLatin1(winner) << QString::fromLatin1(merged);
    };
    row("only one said something", "full 2020-01-01", "", "full 2020-01-01");
    row("only one, without a day", "full", "", "full");
    row("only the winner", "", "initials", "initials");
    row("the later word, which shows more", "full 2020-02-01", "counted 2020-01-01", "full 2020-02-01");
    row("the later word, which shows less", "counted 2020-02-01", "full 2020-01-01", "counted 2020-02-01");
    row("the later word of the winner", "full 2020-01-01", "initials 2020-02-01", "initials 2020-02-01");
    row("on one day the more careful one", "full 2020-01-01", "initials 2020-01-01", "initials 2020-01-01");
    row("one without a day shows more", "full", "initials 2020-01-01", "initials 2020-01-01");
    row("one without a day shows less", "counted", "full 2020-01-01", "counted");
    row("both without a day", "initials", "full", "initials");
}

void TestSamePerson::theLaterWordOrTheMoreCarefulOneIsMerged()
{
    QFETCH(const QString, loser);
    QFETCH(const QString, winner);
    QFETCH(const QString, merged);
    ConsentStore consents(m_book->connection);
    act([&] {
        for (const auto &[person, text] : {std::pair(m_people[0], loser), std::pair(m_people[1], winner)}) {
            const QDate given = QDate::fromString(text.section(u' ', 1), Qt::ISODate);
            if (!text.isEmpty())
                consents.set(person, {QStringLiteral("school"), text.section(u' ', 0, 0), given, {}});
        }
    });

    act([this] { members().merge(m_people[0], m_people[1], day); });

    const std::vector<Consent> kept = consents.of(m_people[1]);
    QCOMPARE(int(kept.size()), 1);
    QCOMPARE((kept.front().level + u' ' + kept.front().givenOn.toString(Qt::ISODate)).trimmed(), merged);
}

QTEST_GUILESS_MAIN(TestSamePerson)
#include "tst_same_person.moc"
