// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/fact_editor.h"

#include "app/small_book.h"
#include "db/chapter_store.h"
#include "db/contact_store.h"
#include "db/head_count_store.h"
#include "db/push_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

/// The small dated facts: written, corrected, removed, each as one step.
class TestFactEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aContactIsLoggedCorrectedAndRemoved();
    void anEmptyContactIsNotLogged();
    void aHeadCountIsANumberOfPeople_data();
    void aHeadCountIsANumberOfPeople();
    void aPushDoesNotEndBeforeItStarts();
    void whatStandsCoveredStaysAsItIs();
    void whatCannotBeSavedStaysInTheForm();

private:
    bool save()
    {
        QSignalSpy saved(&*m_editor, &RecordEditor::saved);
        return m_editor->save() && QTest::qWaitFor([&] { return saved.count() == 1; }, 10'000);
    }
    std::vector<db::Contact> contacts()
    {
        return *m_book->book()->read(
            [this](db::Connection &connection) { return db::ContactStore(connection).ofChapter(m_chapter); });
    }
    void begin(FactEditor::Kind kind)
    {
        m_editor->setKind(kind);
        m_editor->beginNew(m_chapter);
    }
    void set(const char *field, const char *text) { m_editor->set(QLatin1String(field), QString::fromUtf8(text)); }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<FactEditor> m_editor;
    QString m_chapter;
};

void TestFactEditor::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        m_chapter = db::ChapterStore(connection).add(chapter);
    });
    m_editor = std::make_unique<FactEditor>();
    m_editor->setBook(m_book->book());
}

void TestFactEditor::cleanup()
{
    m_editor.reset();
    m_book.reset();
}

void TestFactEditor::aContactIsLoggedCorrectedAndRemoved()
{
    begin(FactEditor::Contact);
    QCOMPARE(m_editor->values().value(QStringLiteral("happened_on")).toString(), QStringLiteral("2020-08-31")); // today
    set("channel", "instagram");
    set("outcome", "interested");
    set("note", "  Wants to meet ");
    QVERIFY(save());
    QCOMPARE(contacts().size(), std::size_t(1));
    const db::Contact logged = contacts().front();
    QCOMPARE(logged.happenedOn, QDate(2020, 8, 31));
    QCOMPARE(logged.channel, QStringLiteral("instagram"));
    QCOMPARE(logged.outcome, QStringLiteral("interested"));
    QCOMPARE(logged.note, QStringLiteral("Wants to meet"));
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Log contact"));

    m_editor->beginOld(m_chapter, logged.id);
    QVERIFY(!m_editor->isNew());
    QCOMPARE(m_editor->values().value(QStringLiteral("note")).toString(), QStringLiteral("Wants to meet"));
    set("happened_on", "2020-08-01");
    set("outcome", "");
    QVERIFY(save());
    QCOMPARE(contacts().front().happenedOn, QDate(2020, 8, 1));
    QCOMPARE(contacts().front().outcome, QString());

    m_editor->beginOld(m_chapter, logged.id);
    m_editor->remove();
    QTRY_VERIFY(contacts().empty());
    QTRY_COMPARE(m_book->book()->undoText(), QStringLiteral("Remove contact"));
    m_book->book()->undo();
    QTRY_COMPARE(contacts().size(), std::size_t(1));
}

void TestFactEditor::anEmptyContactIsNotLogged()
{
    begin(FactEditor::Contact);
    QVERIFY(!m_editor->save());
    QVERIFY(m_editor->problems().contains(QStringLiteral("note")));
    set("note", "Called");
    QVERIFY(m_editor->problems().isEmpty());
    set("happened_on", "");
    QVERIFY(!m_editor->save());
    QVERIFY(m_editor->problems().contains(QStringLiteral("happened_on")));
    QVERIFY(contacts().empty());
}

void TestFactEditor::aHeadCountIsANumberOfPeople_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("heads"); // -1: refused
    QTest::newRow("some") << QStringLiteral("12") << 12;
    QTest::newRow("none any more") << QStringLiteral("0") << 0;
    QTest::newRow("with blanks") << QStringLiteral(" 7 ") << 7;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("words") << QStringLiteral("a dozen") << -1;
    QTest::newRow("negative") << QStringLiteral("-3") << -1;
    QTest::newRow("a part of one") << QStringLiteral("1.5") << -1;
    QTest::newRow("too many") << QStringLiteral("1000001") << -1;
}

void TestFactEditor::aHeadCountIsANumberOfPeople()
{
    QFETCH(const QString, typed);
    QFETCH(const int, heads);
    begin(FactEditor::HeadCount);
    m_editor->set(QStringLiteral("heads"), typed);
    QCOMPARE(save(), heads >= 0);
    QCOMPARE(m_editor->problems().contains(QStringLiteral("heads")), heads < 0);
    const auto counts = m_book->book()->read(
        [this](db::Connection &connection) { return db::HeadCountStore(connection).ofChapter(m_chapter); });
    QCOMPARE(counts->empty(), heads < 0);
    if (heads >= 0)
        QCOMPARE(counts->front().heads, heads);
}

void TestFactEditor::aPushDoesNotEndBeforeItStarts()
{
    const auto pushes = [this] {
        return *m_book->book()->read([](db::Connection &connection) { return db::PushStore(connection).all(); });
    };
    begin(FactEditor::Push);
    QVERIFY(!m_editor->save()); // it has no name
    set("name", "Welcome week");
    set("channel", "campus_event");
    set("starts_on", "2020-08-20");
    set("ends_on", "2020-08-10");
    QVERIFY(!m_editor->save());
    QCOMPARE(m_editor->problems().keys(), QStringList{QStringLiteral("ends_on")});
    set("ends_on", "2020-09-10");
    QVERIFY(save());
    QCOMPARE(pushes().size(), std::size_t(1));
    QCOMPARE(pushes().front().endsOn, QDate(2020, 9, 10));
    QCOMPARE(pushes().front().channel, QStringLiteral("campus_event"));

    m_editor->beginOld({}, pushes().front().id);
    set("ends_on", "");
    QVERIFY(save());
    QVERIFY(!pushes().front().endsOn.isValid());
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Edit push"));
}

void TestFactEditor::whatStandsCoveredStaysAsItIs()
{
    begin(FactEditor::Contact);
    set("note", "Spoke with Kim");
    QVERIFY(save());
    m_book->book()->setNameStyle(NameStyle::Covered);
    m_editor->beginOld(m_chapter, contacts().front().id);
    QVERIFY(!m_editor->values().value(QStringLiteral("note")).toString().contains(QStringLiteral("Kim")));
    set("outcome", "interested");
    QVERIFY(save());
    QCOMPARE(contacts().front().note, QStringLiteral("Spoke with Kim"));
    QCOMPARE(contacts().front().outcome, QStringLiteral("interested"));
}

void TestFactEditor::whatCannotBeSavedStaysInTheForm()
{
    m_book->perform([this](db::Connection &connection) { db::ChapterStore(connection).remove(m_chapter); });
    begin(FactEditor::Contact);
    set("note", "Called");
    QSignalSpy saved(&*m_editor, &RecordEditor::saved);
    QVERIFY(m_editor->save());
    QTRY_VERIFY(!m_editor->saving()->failure().isEmpty()); // the chapter is gone
    QVERIFY(!m_editor->saving()->isRunning());
    QVERIFY(saved.isEmpty());
    QCOMPARE(m_editor->values().value(QStringLiteral("note")).toString(), QStringLiteral("Called"));
}

QTEST_GUILESS_MAIN(TestFactEditor)
#include "tst_fact_editor.moc"
