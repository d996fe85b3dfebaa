// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/handover.h"

#include "app/csv/sheet_sink.h"
#include "app/example_book.h"
#include "app/exchange/exchange_book.h"
#include "db/chapter_channel_store.h"
#include "db/consent_store.h"
#include "db/export_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"
#include "db/setting_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestHandover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsAWholeBookThatOnlyItsOwnerReads();
    void noBookIsReplaced();
    void anotherFileIsReplacedOnceItWasAskedFor();
    void aFolderThatCannotBeWrittenIsSaid();
    void aFullDiskLeavesNothing();
    void theListComesFromTheBook();
    void coveredNamesStayCovered();
    void ticksStayForTheYear();
    void ticksAreCountedAndPrinted();
    void theSuggestedNameSaysNothingInDiscreetMode();
};

namespace {

const QDate today(2026, 4, 1);

QUrl url(const QString &path)
{
    return QUrl::fromLocalFile(path);
}

/// What `handover` said of a copy under this name: "copied: …" or "failed: …".
QString outcomeOf(Handover &handover, const QString &path)
{
    QString said;
    const auto whenCopied = QObject::connect(&handover, &Handover::copied,
                                             [&](const QString &text) { said = QStringLiteral("copied: ") + text; });
    const auto whenFailed = QObject::connect(handover.saving(), &Saving::failed,
                                             [&] { said = QStringLiteral("failed: ") + handover.saving()->failure(); });
    handover.saveCopy(url(path));
    const bool isSaid = QTest::qWaitFor([&] { return !said.isEmpty(); }, 20'000);
    QObject::disconnect(whenCopied);
    QObject::disconnect(whenFailed);
    return isSaid ? said : QString();
}

QStringList texts(const std::vector<HandoverLine> &lines)
{
    QStringList list;
    for (const HandoverLine &line : lines)
        list.append(line.note.isEmpty() ? line.text : line.text + QStringLiteral(": ") + line.note);
    return list;
}

/// A chapter with one officer whose term ends in May, and one member.
void fill(ExchangeBook &book)
{
    const QString chapterId = book.addChapter(QStringLiteral("mercer"), QDate(2020, 1, 1), QStringLiteral("Ours"));
    book.perform([&](db::Connection &connection) {
        auto chapter = db::ChapterStore(connection).find(chapterId);
        db::Member member;
        member.chapterId = chapterId;
        member.chosenName = QStringLiteral("Sam");
        member.familyName = QStringLiteral("Rivera");
        member.joinedOn = QDate(2025, 9, 1);
        const db::RecordKey key = db::MemberStore(connection).add(member);
        db::OfficerTerm term;
        term.chapterId = chapterId;
        term.personId = key.id;
        term.office = QStringLiteral("President");
        term.startsOn = QDate(2025, 6, 1);
        term.endsOn = QDate(2026, 6, 1);
        db::OfficerStore(connection).add(term);
        db::ChapterChannel account;
        account.chapterId = chapterId;
        account.channel = QStringLiteral("instagram");
        account.address = QStringLiteral("@ours");
        db::ChapterChannelStore(connection).add(account);
    });
}

std::vector<HandoverLine> linesOf(ExchangeBook &book, NameStyle style = NameStyle::Plain)
{
    return handoverLines(book.connection(), RosterIndex::load(book.connection(), Directory::shipped()), today, style);
}

} // namespace

void TestHandover::theCopyIsAWholeBookThatOnlyItsOwnerReads()
{
    const ExampleBook example;
    Handover handover;
    handover.setBook(example.book());
    const QString path = example.file(QStringLiteral("Spring.chapters"));
    QCOMPARE(outcomeOf(handover, path), QStringLiteral("copied: Saved a copy as Spring.chapters"));
    QVERIFY(!handover.saving()->isRunning());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    auto copy = BookFile::open(path, BookFile::Mode::Write);
    QVERIFY(copy);
    QVERIFY(copy->connection().integer("SELECT count(*) FROM member") > 500);
    QVERIFY(copy->undo()); // its history too
}

void TestHandover::noBookIsReplaced()
{
    const ExampleBook example;
    Handover handover;
    handover.setBook(example.book());
    const QString other = example.file(QStringLiteral("other.chapters"));
    QVERIFY(BookFile::create(other, QStringLiteral("Other"), BookFile::Kind::Chapter));
    for (const QString &path : {example.path(), other, example.path() + QStringLiteral("-wal")}) {
        const QString said = outcomeOf(handover, path);
        QVERIFY2(said.startsWith(QStringLiteral("failed: ")) && said.contains(QStringLiteral("not touched")),
                 qPrintable(said));
    }
    QCOMPARE(BookFile::open(other, BookFile::Mode::Read)->setting(QStringLiteral("name")), QStringLiteral("Other"));
}

void TestHandover::anotherFileIsReplacedOnceItWasAskedFor()
{
    const ExampleBook example;
    Handover handover;
    handover.setBook(example.book());
    const QString path = example.file(QStringLiteral("note.chapters"));
    QFile note(path);
    QVERIFY(note.open(QIODevice::WriteOnly) && note.write("a note") > 0);
    note.close();
    QVERIFY(outcomeOf(handover, path).startsWith(QStringLiteral("copied: ")));
    QVERIFY(BookFile::open(path, BookFile::Mode::Read));
}

void TestHandover::aFolderThatCannotBeWrittenIsSaid()
{
    const ExampleBook example;
    Handover handover;
    handover.setBook(example.book());
    const QString said = outcomeOf(handover, QStringLiteral("/proc/copy.chapters"));
    QVERIFY2(said.startsWith(QStringLiteral("failed: ")) && said.contains(QStringLiteral("Nothing was changed")),
             qPrintable(said));
    QVERIFY(outcomeOf(handover, example.file(QStringLiteral("no such/copy.chapters")))
                .startsWith(QStringLiteral("failed: ")));
}

void TestHandover::aFullDiskLeavesNothing()
{
    const ExampleBook example;
    Handover handover;
    handover.setBook(example.book());
    const QString path = example.file(QStringLiteral("copy.chapters"));
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit fewBytes{100'000, before.rlim_max};
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &fewBytes);
    const QString said = outcomeOf(handover, path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY2(said.startsWith(QStringLiteral("failed: ")), qPrintable(said));
    QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral(".part")));
    QVERIFY(outcomeOf(handover, path).startsWith(QStringLiteral("copied: ")));
}

void TestHandover::theListComesFromTheBook()
{
    ExchangeBook book(BookFile::Kind::Chapter);
    fill(book);
    QStringList list = texts(linesOf(book));
    QVERIFY2(list.filter(QStringLiteral("Enter who follows as President: Sam Rivera, Ours")).size() == 1,
             qPrintable(list.join(u'\n')));
    QCOMPARE(list.filter(QStringLiteral("Hand over the account: Instagram: @ours")).size(), 1);
    QCOMPARE(list.filter(QStringLiteral("Ask 1 person what others may see")).size(), 1);
    QCOMPARE(list.filter(QStringLiteral("exported files")).size(), 0);

    book.perform([&](db::Connection &connection) {
        db::OfficerTerm next = db::OfficerStore(connection).all().front();
        next.id.clear();
        next.personId.clear();
        next.holderName = QStringLiteral("Kim Lee");
        next.startsOn = next.endsOn;
        next.endsOn = {};
        db::OfficerStore(connection).add(next);
        const db::OfficerTerm term = db::OfficerStore(connection).all().front();
        db::ConsentStore(connection)
            .set({term.chapterId, term.personId}, {QStringLiteral("school"), QStringLiteral("full"), today, {}});
    });
    QVERIFY(book.book().note([](db::Connection &connection) {
        db::ExportRecord record;
        record.what = QStringLiteral("roster");
        record.audience = QStringLiteral("school");
        record.purpose = QStringLiteral("Charter renewal");
        record.format = QStringLiteral("csv");
        db::ExportStore(connection).add(record);
    }));
    list = texts(linesOf(book));
    QCOMPARE(list.filter(QStringLiteral("Hand over the office: President")).size(), 1);
    QCOMPARE(list.filter(QStringLiteral("Ask ")).size(), 0);
    QCOMPARE(list.filter(QStringLiteral("for School, “Charter renewal”")).size(), 1);
}

void TestHandover::coveredNamesStayCovered()
{
    ExchangeBook book(BookFile::Kind::Chapter);
    fill(book);
    QVERIFY(texts(linesOf(book, NameStyle::Covered)).filter(QStringLiteral("Rivera")).isEmpty());
}

void TestHandover::ticksStayForTheYear()
{
    const ExampleBook example;
    const auto tick = [&](int expectedBefore) {
        Handover handover;
        handover.setBook(example.book());
        handover.setRoster(example.roster());
        handover.load();
        QTRY_VERIFY(handover.rowCount() > 3);
        QCOMPARE(handover.progressText(), QStringLiteral("%1 of %2 done").arg(expectedBefore).arg(handover.rowCount()));
        if (expectedBefore == 1)
            QVERIFY(handover.index(2).data(Handover::DoneRole).toBool());
        handover.tick(2, true);
    };
    tick(0);
    tick(1);
    const auto nextYear =
        example.book()->perform({QStringLiteral("setting.set"), {}, {}, {}}, [](db::Connection &connection) {
            db::SettingStore(connection).set(QStringLiteral("shown_on"), QStringLiteral("2021-09-01"));
        });
    QTRY_VERIFY(nextYear.isFinished());
    tick(0); // others hand over then
}

void TestHandover::ticksAreCountedAndPrinted()
{
    const ExampleBook example;
    Handover handover;
    const QAbstractItemModelTester tester(&handover, QAbstractItemModelTester::FailureReportingMode::QtTest);
    handover.setBook(example.book());
    handover.setRoster(example.roster());
    handover.load();
    QTRY_VERIFY(handover.rowCount() > 3);
    handover.tick(1, true);
    QCOMPARE(handover.index(1).data(Handover::DoneRole).toBool(), true);
    QCOMPARE(handover.progressText(), QStringLiteral("1 of %1 done").arg(handover.rowCount()));

    PrintedSheet printed;
    setSheetPainter([&printed](const PrintedSheet &sheet, QIODevice &device) -> Result<> {
        printed = sheet;
        device.write("sheet");
        return Nothing();
    });
    QSignalSpy saved(&handover, &Handover::listSaved);
    const QString path = example.file(QStringLiteral("list.pdf"));
    handover.saveList(url(path));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(QFile::exists(path));
    QCOMPARE(printed.rows.size(), std::size_t(handover.rowCount()));
    QVERIFY(printed.rows[0].front() != printed.rows[1].front());
    handover.saveList(url(example.file(QStringLiteral("no such/list.pdf"))));
    QTRY_VERIFY(handover.saving()->failure().contains(QStringLiteral("the folder does not exist")));
    QCOMPARE(saved.count(), 1);
}

void TestHandover::theSuggestedNameSaysNothingInDiscreetMode()
{
    const ExampleBook example;
    Handover handover;
    handover.setBook(example.book());
    QVERIFY(handover.suggestedFile().fileName().contains(QStringLiteral("Alliance")));
    handover.setProperty("discreet", true);
    QVERIFY(handover.suggestedFile().fileName().startsWith(QStringLiteral("Records ")));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
