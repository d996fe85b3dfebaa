// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/directory/directory.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace chapterhouse;

namespace {

struct Outcome {
    int exit = -1;
    QString error;
};

/// Width and height, as the PNG file's header says them.
QSize sizeOf(const QByteArray &png)
{
    return {int(qFromBigEndian<quint32>(png.constData() + 16)), int(qFromBigEndian<quint32>(png.constData() + 20))};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A chapter a month from March 2018, each with ten members.
void addChapters(db::Connection &connection)
{
    const qint64 added = db::openAction(connection);
    auto chapter = connection.prepare("INSERT INTO chapter (id, school_id, added_in) VALUES (?1, ?2, ?3)");
    auto status =
        connection.prepare("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
                           "VALUES (?1, 'S', 'active', ?2, '', ?3)");
    auto member = connection.prepare("INSERT INTO member (chapter_id, id, chosen_name, joined_on, added_in) "
                                     "VALUES (?1, ?2, 'Sample', ?3, ?4)");
    const auto schools = app::Directory::shipped()->eligibleSchools(QDate(2020, 8, 31));
    for (int i = 0; i < 30; ++i) {
        const QString id = QStringLiteral("C%1").arg(i);
        const QDate since = QDate(2018, 3, 1).addMonths(i);
        chapter.bind(id, schools[std::size_t(i) * 5]->id, added).execute();
        status.bind(id, since, added).execute();
        for (int person = 0; person < 10; ++person)
            member.bind(id, QStringLiteral("%1M%2").arg(id).arg(person), since.addDays(person), added).execute();
    }
    connection.touchInBulk();
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameRequestGivesTheSameBytes();
    void sizeThemeAndDateAreAsAsked();
    void theStatesAreDrawnToo();
    void aBriefHasTwoPagesOfText();
    void anEmptyBookHasAPictureToo();
    void whatItCannotDrawIsRefused_data();
    void whatItCannotDrawIsRefused();
    void aPictureThatWouldBeCutOffIsRefused();
    void aBookThatIsNoneIsRefused();
    void aFailedPictureLeavesTheOldOneAlone();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Outcome draw(const QString &book, const QString &file, const QStringList &options = {}) const;

    QTemporaryDir m_folder;
    QString m_book;
};

Outcome TestPicture::draw(const QString &book, const QString &file, const QStringList &options) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("QT_QUICK_BACKEND"));
    environment.insert(QStringLiteral("CHAPTERHOUSE_TODAY"), QStringLiteral("2020-08-31"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TEST_PROGRAM), QStringList{QStringLiteral("picture"), book, file} + options);
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

void TestPicture::initTestCase()
{
    m_book = path("sample.chapters");
    QVERIFY(app::BookFile::create(m_book, QStringLiteral("Sample Alliance"), app::BookFile::Kind::National));
    auto book = app::BookFile::open(m_book, app::BookFile::Mode::Write);
    QVERIFY(book);
    QVERIFY(book->perform({QStringLiteral("test"), {}, {}, {}}, &addChapters));
}

void TestPicture::theSameRequestGivesTheSameBytes()
{
    const Outcome first = draw(m_book, path("first.png"));
    QCOMPARE(first.error, QString());
    QCOMPARE(first.exit, 0);
    QCOMPARE(draw(m_book, path("second.png")).exit, 0);

    const QByteArray bytes = bytesOf(path("first.png"));
    QVERIFY(bytes.startsWith("\x89PNG"));
    QCOMPARE(sizeOf(bytes), QSize(1280, 800));
    QVERIFY(bytes == bytesOf(path("second.png")));
}

void TestPicture::sizeThemeAndDateAreAsAsked()
{
    const QStringList small{QStringLiteral("--size"), QStringLiteral("960x640")};
    QCOMPARE(draw(m_book, path("light.png"), small).exit, 0);
    QCOMPARE(draw(m_book, path("dark.png"), small + QStringList{QStringLiteral("--dark")}).exit, 0);
    QCOMPARE(draw(m_book, path("early.png"), small + QStringList{QStringLiteral("--as-of=2019-01-31")}).exit, 0);

    QCOMPARE(sizeOf(bytesOf(path("light.png"))), QSize(960, 640));
    QVERIFY(bytesOf(path("light.png")) != bytesOf(path("dark.png")));
    QVERIFY(bytesOf(path("light.png")) != bytesOf(path("early.png")));
}

void TestPicture::theStatesAreDrawnToo()
{
    const QStringList states{QStringLiteral("--page=states")};
    const Outcome outcome = draw(m_book, path("states.png"), states);
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(draw(m_book, path("states-again.png"), states).exit, 0);
    QCOMPARE(draw(m_book, path("board.png")).exit, 0);
    QCOMPARE(draw(m_book, path("states-early.png"), states + QStringList{QStringLiteral("--as-of=2019-01-31")}).exit,
             0);
    QVERIFY(bytesOf(path("states.png")) == bytesOf(path("states-again.png")));
    QVERIFY(bytesOf(path("states.png")) != bytesOf(path("board.png")));
    QVERIFY(bytesOf(path("states.png")) != bytesOf(path("states-early.png")));

    QStringList drawn{path("states.png")};
    for (const char *option :
         {"--regions=census", "--regions=divisions", "--measure=members", "--measure=chapter-change"}) {
        drawn.append(path(QByteArray(option).append(".png").constData()));
        QCOMPARE(draw(m_book, drawn.constLast(), states + QStringList{QLatin1String(option)}).exit, 0);
    }
    for (qsizetype one = 0; one < drawn.size(); ++one) {
        for (qsizetype other = one + 1; other < drawn.size(); ++other)
            QVERIFY2(bytesOf(drawn[one]) != bytesOf(drawn[other]), qPrintable(drawn[one] + drawn[other]));
    }
    const Outcome none = draw(m_book, path("own.png"), states + QStringList{QStringLiteral("--regions=own")});
    QCOMPARE(none.exit, 3);
    QVERIFY2(none.error.contains(QStringLiteral("no regions of its own")), qPrintable(none.error));

    const Outcome low = draw(m_book, path("states-low.png"), states + QStringList{QStringLiteral("--size=1280x320")});
    QCOMPARE(low.exit, 3);
    QVERIFY2(low.error.contains(QStringLiteral("--size 1280x")), qPrintable(low.error));
}

void TestPicture::aBriefHasTwoPagesOfText()
{
    const Outcome outcome = draw(m_book, path("brief.pdf"));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.exit, 0);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path("brief.pdf"), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(QStringLiteral("Schools reached")));
    QVERIFY(pages[1].contains(QStringLiteral("rounded to the nearest 5")));
    for (const QString &page : pages)
        QVERIFY(page.contains(QStringLiteral("Sample Alliance")));
}

void TestPicture::anEmptyBookHasAPictureToo()
{
    QVERIFY(app::BookFile::create(path("empty.chapters"), {}, app::BookFile::Kind::National));
    const Outcome outcome = draw(path("empty.chapters"), path("empty.png"));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.exit, 0);
    QVERIFY(QFileInfo::exists(path("empty.png")));
}

void TestPicture::whatItCannotDrawIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("reason");

    QTest::newRow("another kind of file") << QStringLiteral("a.jpg") << QStringList() << QStringLiteral(".png");
    QTest::newRow("an unknown page") << QStringLiteral("a.png") << QStringList{QStringLiteral("--page=members")}
                                     << QStringLiteral("dashboard, states");
    QTest::newRow("an unknown measure") << QStringLiteral("a.png") << QStringList{QStringLiteral("--measure=height")}
                                        << QStringLiteral("members-per-school");
    QTest::newRow("unknown regions") << QStringLiteral("a.png") << QStringList{QStringLiteral("--regions=counties")}
                                     << QStringLiteral("census, divisions, own");
    QTest::newRow("no size") << QStringLiteral("a.png") << QStringList{QStringLiteral("--size=big")}
                             << QStringLiteral("--size");
    QTest::newRow("too large") << QStringLiteral("a.png") << QStringList{QStringLiteral("--size=99999x800")}
                               << QStringLiteral("--size");
    QTest::newRow("no date") << QStringLiteral("a.png") << QStringList{QStringLiteral("--as-of=2020-02-30")}
                             << QStringLiteral("--as-of");
}

void TestPicture::whatItCannotDrawIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    QFETCH(QString, reason);
    const Outcome outcome = draw(m_book, m_folder.filePath(file), options);

    QCOMPARE(outcome.exit, 2);
    QVERIFY2(outcome.error.contains(reason), qPrintable(outcome.error));
    QVERIFY(!outcome.error.contains(u'\n'));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(file)));
}

void TestPicture::aPictureThatWouldBeCutOffIsRefused()
{
    const Outcome outcome = draw(m_book, path("low.png"), {QStringLiteral("--size=1280x320")});
    QCOMPARE(outcome.exit, 3);
    QVERIFY2(outcome.error.contains(QStringLiteral("--size 1280x")), qPrintable(outcome.error));
    QVERIFY(!QFileInfo::exists(path("low.png")));
}

void TestPicture::aBookThatIsNoneIsRefused()
{
    const Outcome outcome = draw(path("missing.chapters"), path("none.png"));
    QCOMPARE(outcome.exit, 3);
    QVERIFY(!outcome.error.isEmpty());
    QVERIFY(!QFileInfo::exists(path("none.png")));
}

void TestPicture::aFailedPictureLeavesTheOldOneAlone()
{
    QFile old(path("old.png"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QCOMPARE(draw(path("missing.chapters"), path("old.png")).exit, 3);
    QCOMPARE(bytesOf(path("old.png")), QByteArray("old"));
    QCOMPARE(draw(m_book, m_folder.filePath(QStringLiteral("no/such/folder.png"))).exit, 3);

    QVERIFY(QFile::copy(m_book, path("book.png")));
    QCOMPARE(draw(m_book, path("book.png")).exit, 3);
    QCOMPARE(bytesOf(path("book.png")), bytesOf(m_book));
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
