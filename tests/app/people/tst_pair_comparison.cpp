// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/pair_comparison.h"

#include "app/details/detail_line.h"
#include "app/members/member_detail.h"
#include "app/small_book.h"
#include "db/chapter_store.h"
#include "db/consent_store.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/not_same_person_store.h"
#include "db/officer_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

/// Two records beside each other, what is asked, and what each answer does to the book.
class TestPairComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsBothValuesAndSaysWhatDiffers();
    void whatIsFilledOrNewerStaysByDefault();
    void theChosenValuesStay();
    void datesOfBothAreKeptInOrder();
    void theDatesOfOneCanRule();
    void whoIsOnTheRosterWithOneRecordStaysThere();
    void consentSaysWhatStays();
    void twoChaptersAreLinkedAndEachKeepsItsOwn();
    void keepingBothIsRememberedAndUndone();
    void coveredNamesStayCovered();
    void aMergeIsUndoneAfterLaterSteps();
    void aMergeIsNotUndoneOverALaterChangeOfTheSame();
    void theHistoryOfTheMergedRecordStays();
    void aRecordThatIsGoneIsNoPair();

private:
    int rowOf(const QString &title) const;
    QString at(const QString &title, int role) const;
    void choose(const QString &title, int choice);
    QString answer(void (PairComparison::*how)());
    db::Member member(const db::RecordKey &key) const;
    void perform(const BookFile::Work &work) const { m_book->perform(work); }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<PairComparison> m_pair;
    QString m_mercer;
    QString m_columbia;
    db::RecordKey m_sam;
    db::RecordKey m_samuel;
    db::RecordKey m_elsewhere;
};

namespace {

QString text(const db::RecordKey &key)
{
    return key.chapterId + u'/' + key.id;
}

db::Chapter chapterAt(const QString &school, const QString &name)
{
    db::Chapter chapter;
    chapter.schoolId = school;
    chapter.localName = name;
    return chapter;
}

} // namespace

void TestPairComparison::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::ChapterStore chapters(connection);
        m_mercer = chapters.add(chapterAt(QStringLiteral("mercer"), QStringLiteral("Mercer Pride")));
        m_columbia = chapters.add(chapterAt(QStringLiteral("columbia"), QStringLiteral("Columbia Pride")));
        db::MemberStore members(connection);
        db::Member sam;
        sam.chapterId = m_mercer;
        sam.chosenName = QStringLiteral("Sam");
        sam.familyName = QStringLiteral("Rivera");
        sam.phone = QStringLiteral("555 010 0100");
        sam.notes = QStringLiteral("First note");
        sam.classYear = 2022;
        sam.joinedOn = QDate(2018, 9, 3);
        m_sam = members.add(sam);
        db::Member samuel = sam;
        samuel.chosenName = QStringLiteral("Samuel");
        samuel.phone.clear();
        samuel.personalEmail = QStringLiteral("sam@example.org");
        samuel.notes = QStringLiteral("Second note");
        samuel.joinedOn = QDate(2020, 1, 15);
        m_samuel = members.add(samuel);
        samuel.chapterId = m_columbia;
        m_elsewhere = members.add(samuel);
        db::MemberStatusStore(connection)
            .add(m_sam, QStringLiteral("left"), QDate(2019, 5, 31), QStringLiteral("lapsed"));
    });
    m_pair = std::make_unique<PairComparison>();
    m_pair->setBook(m_book->book());
    m_pair->setRoster(m_book->roster());
    m_pair->setOne(text(m_sam));
    m_pair->setOther(text(m_samuel));
    QVERIFY(m_pair->isFound());
}

void TestPairComparison::cleanup()
{
    m_pair.reset();
    m_book.reset();
}

int TestPairComparison::rowOf(const QString &title) const
{
    for (int row = 0; row < m_pair->rowCount(); ++row) {
        if (m_pair->data(m_pair->index(row)).toString() == title)
            return row;
    }
    return -1;
}

QString TestPairComparison::at(const QString &title, int role) const
{
    const int row = rowOf(title);
    return row < 0 ? QStringLiteral("no such field") : m_pair->data(m_pair->index(row), role).toString();
}

void TestPairComparison::choose(const QString &title, int choice)
{
    m_pair->choose(rowOf(title), choice);
}

/// The id of the step that the answer became.
QString TestPairComparison::answer(void (PairComparison::*how)())
{
    QString id;
    const auto connection =
        connect(m_book->book(), &Book::changed, this, [&id](const db::Change &change) { id = change.id; });
    QSignalSpy settled(m_pair.get(), &PairComparison::settled);
    const auto before = m_book->roster()->snapshot();
    (m_pair.get()->*how)();
    const bool isDone =
        QTest::qWaitFor([&] { return settled.count() == 1 && m_book->roster()->snapshot() != before; }, 10'000);
    disconnect(connection);
    return isDone ? id : QString();
}

db::Member TestPairComparison::member(const db::RecordKey &key) const
{
    const auto found =
        m_book->book()->read([&](db::Connection &connection) { return db::MemberStore(connection).find(key); });
    return found && *found ? **found : db::Member();
}

void TestPairComparison::showsBothValuesAndSaysWhatDiffers()
{
    QCOMPARE(m_pair->oneName(), QStringLiteral("Sam Rivera"));
    QCOMPARE(m_pair->otherName(), QStringLiteral("Samuel Rivera"));
    QCOMPARE(m_pair->oneNote(), QStringLiteral("Mercer Pride"));
    QVERIFY(!m_pair->isLink());
    QCOMPARE(at(QStringLiteral("Chosen name"), PairComparison::OneRole), QStringLiteral("Sam"));
    QCOMPARE(at(QStringLiteral("Chosen name"), PairComparison::OtherRole), QStringLiteral("Samuel"));
    QCOMPARE(at(QStringLiteral("Chosen name"), PairComparison::DiffersRole), QStringLiteral("true"));
    QCOMPARE(at(QStringLiteral("Family name"), PairComparison::DiffersRole), QStringLiteral("false"));
    QCOMPARE(at(QStringLiteral("Family name"), PairComparison::ChoosableRole), QStringLiteral("false"));
    QCOMPARE(at(QStringLiteral("Family name"), PairComparison::SpokenRole), QStringLiteral("Family name: both Rivera"));
    QCOMPARE(at(QStringLiteral("Chosen name"), PairComparison::SpokenRole),
             QStringLiteral("Chosen name: Sam and Samuel. The first one stays."));
    QCOMPARE(at(QStringLiteral("Phone"), PairComparison::SpokenRole),
             QStringLiteral("Phone: 555 010 0100 and nothing. The first one stays."));
    QCOMPARE(rowOf(QStringLiteral("Pronouns")), -1); // nobody's are known
    QCOMPARE(rowOf(QStringLiteral("Legal name")), -1);
}

void TestPairComparison::whatIsFilledOrNewerStaysByDefault()
{
    QCOMPARE(at(QStringLiteral("Phone"), PairComparison::ChoiceRole).toInt(), int(PairComparison::One));
    QCOMPARE(at(QStringLiteral("Personal e-mail"), PairComparison::ChoiceRole).toInt(), int(PairComparison::Other));
    QCOMPARE(at(QStringLiteral("Chosen name"), PairComparison::ChoiceRole).toInt(), int(PairComparison::One));
    perform([this](db::Connection &connection) {
        db::MemberStore(connection).update(m_samuel, {{QStringLiteral("chosen_name"), QStringLiteral("Sammy")}});
    });
    QCOMPARE(at(QStringLiteral("Chosen name"), PairComparison::OtherRole), QStringLiteral("Sammy"));
    QCOMPARE(at(QStringLiteral("Chosen name"), PairComparison::ChoiceRole).toInt(), int(PairComparison::Other));
}

void TestPairComparison::theChosenValuesStay()
{
    choose(QStringLiteral("Chosen name"), PairComparison::Other);
    choose(QStringLiteral("Phone"), PairComparison::Other); // the empty one, on purpose
    choose(QStringLiteral("Family name"), PairComparison::Other); // is no question
    QVERIFY(!answer(&PairComparison::merge).isEmpty());
    const db::Member stays = member(m_sam);
    QCOMPARE(stays.chosenName, QStringLiteral("Samuel"));
    QCOMPARE(stays.phone, QString());
    QCOMPARE(stays.personalEmail, QStringLiteral("sam@example.org"));
    QCOMPARE(stays.notes, QStringLiteral("First note\n\nSecond note"));
    QCOMPARE(member(m_samuel).mergedInto, m_sam.id);
    QVERIFY(!m_pair->isFound());
}

void TestPairComparison::datesOfBothAreKeptInOrder()
{
    QCOMPARE(at(QStringLiteral("Membership"), PairComparison::ChoiceRole).toInt(), int(PairComparison::Both));
    answer(&PairComparison::merge);
    QCOMPARE(member(m_sam).joinedOn, QDate(2018, 9, 3));
    const auto statuses = m_book->book()->read(
        [this](db::Connection &connection) { return db::MemberStatusStore(connection).of(m_sam); });
    QVERIFY(statuses);
    QCOMPARE(int(statuses->size()), 2); // left in 2019, and back in 2020
    QCOMPARE(statuses->back().status, QStringLiteral("active"));
    QCOMPARE(statuses->back().since, QDate(2020, 1, 15));
}

void TestPairComparison::theDatesOfOneCanRule()
{
    choose(QStringLiteral("Membership"), PairComparison::Other);
    answer(&PairComparison::merge);
    QCOMPARE(member(m_sam).mergedInto, m_samuel.id); // whose dates stay goes on
    QCOMPARE(member(m_samuel).joinedOn, QDate(2020, 1, 15));
    QCOMPARE(member(m_samuel).phone, QStringLiteral("555 010 0100"));
    QCOMPARE(member(m_samuel).chosenName, QStringLiteral("Sam")); // as chosen, whichever goes on
}

void TestPairComparison::whoIsOnTheRosterWithOneRecordStaysThere()
{
    perform([this](db::Connection &connection) { db::MemberStore(connection).archive(m_sam, QDate(2020, 2, 1)); });
    QCOMPARE(at(QStringLiteral("Archived on"), PairComparison::OutcomeRole), QStringLiteral("Stays on the roster."));
    answer(&PairComparison::merge);
    QVERIFY(!member(m_sam).archivedOn.isValid());
}

void TestPairComparison::consentSaysWhatStays()
{
    perform([this](db::Connection &connection) {
        db::ConsentStore consents(connection);
        consents.set(m_sam,
                     {QStringLiteral("school"), QStringLiteral("full"), QDate(2019, 1, 1), QStringLiteral("form")});
        consents.set(m_samuel, {QStringLiteral("school"), QStringLiteral("counted"), QDate(2020, 1, 1), {}});
        consents.set(m_samuel, {QStringLiteral("public"), QStringLiteral("initials"), {}, {}});
    });
    QVERIFY(at(QStringLiteral("May see: School"), PairComparison::OneRole).startsWith(QStringLiteral("Full · ")));
    QCOMPARE(at(QStringLiteral("May see: School"), PairComparison::OutcomeRole), QStringLiteral("Stays: Counted only"));
    QCOMPARE(at(QStringLiteral("May see: Public"), PairComparison::OutcomeRole), QStringLiteral("Stays: Initials"));
    answer(&PairComparison::merge);
    const auto kept =
        m_book->book()->read([this](db::Connection &connection) { return db::ConsentStore(connection).of(m_sam); });
    QVERIFY(kept);
    for (const db::Consent &consent : *kept)
        QCOMPARE(consent.level,
                 consent.audience == QLatin1String("school") ? QStringLiteral("counted") : QStringLiteral("initials"));
}

void TestPairComparison::twoChaptersAreLinkedAndEachKeepsItsOwn()
{
    m_pair->setOther(text(m_elsewhere));
    QVERIFY(m_pair->isLink());
    QCOMPARE(m_pair->otherNote(), QStringLiteral("Columbia Pride"));
    QCOMPARE(at(QStringLiteral("Membership"), PairComparison::ChoosableRole), QStringLiteral("false"));
    QCOMPARE(at(QStringLiteral("Phone"), PairComparison::ChoiceRole).toInt(), int(PairComparison::Both));
    choose(QStringLiteral("Personal e-mail"), PairComparison::Other);
    QVERIFY(!answer(&PairComparison::merge).isEmpty());
    QCOMPARE(member(m_elsewhere).person(), m_sam.id);
    QCOMPARE(member(m_elsewhere).mergedInto, QString());
    QCOMPARE(member(m_elsewhere).phone, QString()); // each keeps its own
    QCOMPARE(member(m_sam).personalEmail, QStringLiteral("sam@example.org")); // as chosen
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Link memberships of one person"));
}

void TestPairComparison::keepingBothIsRememberedAndUndone()
{
    const auto pairs = [this] {
        return m_book->book()
            ->read([](db::Connection &connection) { return db::NotSamePersonStore(connection).all(); })
            ->size();
    };
    QVERIFY(!answer(&PairComparison::keepApart).isEmpty());
    QCOMPARE(pairs(), std::size_t(1));
    QVERIFY(m_pair->isFound()); // nobody is gone
    m_book->book()->undo();
    QTRY_COMPARE(pairs(), std::size_t(0));
}

void TestPairComparison::coveredNamesStayCovered()
{
    m_book->book()->setNameStyle(NameStyle::Covered);
    QVERIFY(m_pair->oneName().startsWith(QStringLiteral("S. R. ")));
    for (int row = 0; row < m_pair->rowCount(); ++row) {
        const QString said = m_pair->data(m_pair->index(row), PairComparison::SpokenRole).toString();
        for (const char *secret : {"Sam", "Rivera", "555", "note", "example"})
            QVERIFY2(!said.contains(QLatin1String(secret)), qPrintable(said));
    }
}

void TestPairComparison::aMergeIsUndoneAfterLaterSteps()
{
    const QString merge = answer(&PairComparison::merge);
    perform([this](db::Connection &connection) {
        db::MemberStore members(connection);
        members.update(m_sam, {{QStringLiteral("pronouns"), QStringLiteral("they/them")}});
        members.update(m_elsewhere, {{QStringLiteral("phone"), QStringLiteral("555 010 0199")}});
        db::OfficerStore(connection)
            .add({m_mercer, {}, m_sam.id, {}, QStringLiteral("president"), QDate(2020, 8, 1), {}, {}, {}});
    });
    QSignalSpy failed(m_book->book(), &Book::failed);
    m_book->book()->undoAction(merge);
    QTRY_COMPARE(member(m_samuel).mergedInto, QString());
    QVERIFY(failed.isEmpty());
    QVERIFY(!member(m_samuel).archivedOn.isValid());
    QCOMPARE(member(m_samuel).person(), m_samuel.id);
    QCOMPARE(member(m_sam).notes, QStringLiteral("First note"));
    QCOMPARE(member(m_sam).personalEmail, QString());
    QCOMPARE(member(m_sam).pronouns, QStringLiteral("they/them")); // what came later stays
    QCOMPARE(member(m_elsewhere).phone, QStringLiteral("555 010 0199"));
}

void TestPairComparison::aMergeIsNotUndoneOverALaterChangeOfTheSame()
{
    const QString merge = answer(&PairComparison::merge);
    perform([this](db::Connection &connection) {
        db::MemberStore(connection).update(m_sam, {{QStringLiteral("notes"), QStringLiteral("Later")}});
    });
    QSignalSpy failed(m_book->book(), &Book::failed);
    m_book->book()->undoAction(merge);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(
        failed.front().front().toString(),
        QStringLiteral("Not undone: a later step changed the same. Nothing was changed; undo the later step first."));
    QCOMPARE(member(m_samuel).mergedInto, m_sam.id);
}

void TestPairComparison::theHistoryOfTheMergedRecordStays()
{
    perform([this](db::Connection &connection) {
        db::MemberStore(connection).update(m_samuel, {{QStringLiteral("degree"), QStringLiteral("DO")}});
    });
    answer(&PairComparison::merge);
    MemberDetail detail;
    detail.setBook(m_book->book());
    detail.setRoster(m_book->roster());
    detail.setKey(text(m_sam));
    QStringList said;
    for (const QVariant &line : detail.facts().history)
        said << line.value<DetailLine>().text;
    QVERIFY2(said.contains(QStringLiteral("Merged record: Degree: nothing → DO")), qPrintable(said.join(u'\n')));
    QVERIFY(said.front().contains(QStringLiteral("Merged into: ")));
}

void TestPairComparison::aRecordThatIsGoneIsNoPair()
{
    QSignalSpy settled(m_pair.get(), &PairComparison::settled);
    perform([this](db::Connection &connection) { db::MemberStore(connection).remove(m_samuel); });
    QVERIFY(!m_pair->isFound());
    QCOMPARE(m_pair->rowCount(), 0);
    m_pair->merge();
    m_pair->keepApart();
    QVERIFY(!m_pair->saving()->isRunning());
    QVERIFY(settled.isEmpty());
}

QTEST_GUILESS_MAIN(TestPairComparison)
#include "tst_pair_comparison.moc"
