// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/filled_forms.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <cstdio>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::Form;
using chapterhouse::test::forms;
using chapterhouse::test::NotSavedBook;

namespace {

/// This program once more, as another process.
class OtherProcess {
public:
    explicit OtherProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~OtherProcess() { end(); }
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
        return m_process.readLine().trimmed();
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
    QByteArray rest() { return m_process.readAll(); }

private:
    QProcess m_process;
};

/// Keeps the book from everybody else until the input ends.
int holdBook(const QString &path)
{
    db::Connection connection(path, db::Connection::Access::Write);
    connection.run("BEGIN IMMEDIATE");
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    connection.run("ROLLBACK");
    return 0;
}

/// Logs contacts at a chapter, one after the other, and says of each that it is saved once the form does.
int logContacts(const QString &path, const QString &chapterId)
{
    auto book = Book::open(path);
    if (!book)
        return 1;
    FactEditor contact;
    contact.setBook(book->get());
    int count = 0;
    const auto next = [&] {
        contact.beginNew(chapterId);
        contact.set(QStringLiteral("note"), QString::number(count));
        contact.save();
    };
    QObject::connect(&contact, &RecordEditor::saved, &contact, [&] {
        std::printf("%d\n", count++);
        std::fflush(stdout);
        next();
    });
    next();
    return QCoreApplication::exec();
}

} // namespace

/// What cannot be saved stays in its form, with one sentence that says why; it can be saved later. What was said to be
/// saved is, whatever happens to the program.
class TestNotSaved : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onAFullDisk_data() { addForms(); }
    void onAFullDisk();
    void whileAnotherProcessHoldsTheBook_data() { addForms(); }
    void whileAnotherProcessHoldsTheBook();
    void aKilledProgramHasKeptWhatItSaidToBeSaved();

private:
    static void addForms();
    void fails(Form &form, const NotSavedBook &book, const QString &sentence);
    void succeeds(Form &form, const NotSavedBook &book);
};

void TestNotSaved::addForms()
{
    QTest::addColumn<int>("form");
    for (int form = 0; form < int(std::size(forms)); ++form)
        QTest::newRow(forms[form].name) << form;
}

void TestNotSaved::fails(Form &form, const NotSavedBook &book, const QString &sentence)
{
    const qint64 steps = book.steps();
    QSignalSpy failed(book.book(), &Book::failed);
    QVERIFY(form.isKept());
    form.save();
    QTRY_VERIFY_WITH_TIMEOUT(!(failed.isEmpty() && form.failure().isEmpty()) && !book.book()->isBusy(), 20'000);
    const QString said = failed.isEmpty() ? form.failure() : failed.front().front().toString();
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY(failed.isEmpty() || form.failure().isEmpty()); // once: in the form, or in the window
    QVERIFY(failed.count() <= 1);
    QVERIFY(form.isKept());
    QCOMPARE(book.steps(), steps);
}

void TestNotSaved::succeeds(Form &form, const NotSavedBook &book)
{
    const qint64 steps = book.steps();
    form.save();
    QTRY_COMPARE_WITH_TIMEOUT(book.steps(), steps + 1, 20'000);
    QTRY_VERIFY(!book.book()->isBusy());
    QCOMPARE(form.failure(), QString());
}

void TestNotSaved::onAFullDisk()
{
    QFETCH(int, form);
    const NotSavedBook book;
    const std::unique_ptr<Form> filled = forms[form].made(book);
    QTRY_VERIFY(!book.book()->isBusy());
    book.book()->note([](db::Connection &connection) { connection.run("PRAGMA max_page_count = 1"); });
    fails(*filled, book, QStringLiteral("disk is full"));
    book.book()->note([](db::Connection &connection) { connection.run("PRAGMA max_page_count = 1000000"); });
    succeeds(*filled, book);
}

void TestNotSaved::whileAnotherProcessHoldsTheBook()
{
    QFETCH(int, form);
    const NotSavedBook book;
    const std::unique_ptr<Form> filled = forms[form].made(book);
    QTRY_VERIFY(!book.book()->isBusy());
    OtherProcess other({QStringLiteral("--hold"), book.book()->path()});
    QCOMPARE(other.line(), QByteArray("held"));
    fails(*filled, book, QStringLiteral("Another program is writing to this book"));
    other.end();
    succeeds(*filled, book);
}

void TestNotSaved::aKilledProgramHasKeptWhatItSaidToBeSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("killed.chapters"));
    QVERIFY(BookFile::create(path, QStringLiteral("Small"), BookFile::Kind::National));
    QString chapterId;
    {
        auto file = BookFile::open(path, BookFile::Mode::Write);
        QVERIFY(file);
        QVERIFY(file->perform({QStringLiteral("test"), {}, {}, {}}, [&](db::Connection &connection) {
            db::Chapter chapter;
            chapter.schoolId = QStringLiteral("mercer");
            chapterId = db::ChapterStore(connection).add(chapter);
        }));
    }
    qint64 before = 0;
    for (const int lines : {1, 7, 40}) {
        OtherProcess program({QStringLiteral("--log"), path, chapterId});
        qint64 said = 0;
        while (said < lines && program.line() == QByteArray::number(said))
            ++said;
        QCOMPARE(said, lines);
        program.kill();
        said += program.rest().count('\n');

        auto file = BookFile::open(path, BookFile::Mode::Write);
        QVERIFY(file);
        QCOMPARE(file->connection().text("PRAGMA integrity_check"), QStringLiteral("ok"));
        const auto contacts = file->connection().integer("SELECT count(*) FROM contact");
        QVERIFY2(contacts == before + said || contacts == before + said + 1, // saved, but not said any more
                 qPrintable(QStringLiteral("%1 and %2, but %3").arg(before).arg(said).arg(contacts)));
        before = contacts;
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--hold"))
        return holdBook(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--log"))
        return logContacts(arguments.value(2), arguments.value(3));
    TestNotSaved test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_not_saved.moc"
