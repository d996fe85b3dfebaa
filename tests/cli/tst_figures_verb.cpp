// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/directory/directory.h"
#include "db/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace chapterhouse;

class TestFiguresVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(app::BookFile::create(bookPath(), QStringLiteral("Test"), app::BookFile::Kind::National));
        auto book = app::BookFile::open(bookPath(), app::BookFile::Mode::Write);
        QVERIFY(book);
        QVERIFY(book->perform({QStringLiteral("test"), {}, {}, {}}, [](db::Connection &connection) {
            connection.run("INSERT INTO chapter (id, school_id, added_in) SELECT 'A', 'uab', change FROM open_action;"
                           "INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
                           "SELECT 'A', '1', 'active', '2019-01-01', '', change FROM open_action;"
                           "INSERT INTO member (chapter_id, id, chosen_name, joined_on, added_in) "
                           "SELECT 'A', 'a', 'Ana', '2019-02-01', change FROM open_action;");
        }));
    }

    void printsFiguresAsJson()
    {
        const QJsonObject figures = json({QStringLiteral("--as-of"), QStringLiteral("2019-08-31")});
        QCOMPARE(figures.value(QLatin1String("as_of")).toString(), QStringLiteral("2019-08-31"));
        QCOMPARE(figures.value(QLatin1String("chapters")).toInt(), 1);
        QCOMPARE(figures.value(QLatin1String("members")).toInt(), 1);
        const QJsonObject before = json({QStringLiteral("--as-of"), QStringLiteral("2019-01-31")});
        QCOMPARE(before.value(QLatin1String("members")).toInt(), 0);
        const QJsonObject shared =
            json({QStringLiteral("--as-of"), QStringLiteral("2019-08-31"), QStringLiteral("--for-sharing")});
        QVERIFY(shared.value(QLatin1String("members")).isNull());
        QVERIFY(shared.value(QLatin1String("masked")).toBool());
    }

    void asksForTodayUnlessToldADay()
    {
        QCOMPARE(json({}).value(QLatin1String("as_of")).toString(), QStringLiteral("2020-02-29"));
    }

    void printsALineForEachMonth()
    {
        const QJsonObject figures = json({QStringLiteral("--by"), QStringLiteral("month")});
        const QJsonArray rows = figures.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 14);
        QCOMPARE(rows.first().toObject().value(QLatin1String("key")).toString(), QStringLiteral("2019-01"));
        QCOMPARE(rows.last().toObject().value(QLatin1String("members")).toInt(), 1);
    }

    void printsALineForEachTerm()
    {
        const QJsonArray rows =
            json({QStringLiteral("--by"), QStringLiteral("term")}).value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 3);
        const QJsonObject first = rows.first().toObject();
        QCOMPARE(first.value(QLatin1String("key")).toString(), QStringLiteral("2019-spring"));
        QCOMPARE(first.value(QLatin1String("new")).toInt(), 1);
        QCOMPARE(first.value(QLatin1String("joined")).toInt(), 1);
    }

    void saysWhyThereIsNoProjection()
    {
        const QJsonObject figures = json({QStringLiteral("--by"), QStringLiteral("projection")});
        QVERIFY(figures.value(QLatin1String("rows")).toArray().isEmpty());
        const QJsonObject chapters =
            figures.value(QLatin1String("models")).toObject().value(QLatin1String("chapters")).toObject();
        QCOMPARE(chapters.value(QLatin1String("refused")).toString(), QStringLiteral("too_few_chapters"));
        QVERIFY(run({bookPath(), QStringLiteral("--by"), QStringLiteral("projection")}).contains("No projection"));
    }

    void printsALineForEachRegion()
    {
        const QJsonArray rows =
            json({QStringLiteral("--by"), QStringLiteral("region")})[QLatin1String("rows")].toArray();
        QCOMPARE(rows.size(), 5); // four of the Census, and the territories
        int members = 0;
        for (const QJsonValue &row : rows)
            members += row[QLatin1String("members")].toInt();
        QCOMPARE(members, 1);
        QCOMPARE(rows.last()[QLatin1String("key")].toString(), QStringLiteral("none"));
        QCOMPARE(json({QStringLiteral("--by"), QStringLiteral("division")})[QLatin1String("rows")].toArray().size(),
                 10);
        const QJsonArray own =
            json({QStringLiteral("--by"), QStringLiteral("own-region")})[QLatin1String("rows")].toArray();
        QCOMPARE(own.size(), 1); // no state is in any
        QCOMPARE(own.first()[QLatin1String("chapters")].toInt(), 1);
    }

    void printsCsvAndTextToo()
    {
        const QByteArray csv =
            run({bookPath(), QStringLiteral("--by"), QStringLiteral("state"), QStringLiteral("--csv")});
        QVERIFY(csv.startsWith("as_of,key,name,chapters,"));
        QVERIFY(csv.endsWith("\r\n"));
        QVERIFY(run({bookPath()}).contains("Schools reached"));
        QCOMPARE(m_exit, 0);
    }

    void printsPeopleInMotion()
    {
        const auto rows = [this](const char *by, const QStringList &more = {}) {
            const QJsonObject figures = json(QStringList{QStringLiteral("--by"), QString::fromLatin1(by),
                                                         QStringLiteral("--as-of"), QStringLiteral("2020-08-31")}
                                             + more);
            return figures.value(QLatin1String("rows")).toArray();
        };
        const QJsonObject year = rows("academic-year").last().toObject();
        QCOMPARE(year.value(QLatin1String("academic_year")).toString(), QStringLiteral("2019-20"));
        QCOMPARE(year.value(QLatin1String("retention")).toDouble(), 1.0);
        QCOMPARE(rows("break-even").first().toObject().value(QLatin1String("recruits_needed")).toInt(), 0);
        QVERIFY(rows("class-year").first().toObject().value(QLatin1String("class_year")).isNull());
        QCOMPARE(rows("channel-year").first().toObject().value(QLatin1String("not_known")).toInt(), 1);
        QCOMPARE(rows("channel-retention").first().toObject().value(QLatin1String("kept_12m")).toInt(), 1);
        QCOMPARE(rows("push").size(), 0);

        const QJsonObject shared = rows("channel-retention", {QStringLiteral("--for-sharing")}).first().toObject();
        QVERIFY(shared.value(QLatin1String("kept_12m")).isNull());
        QVERIFY(shared.value(QLatin1String("masked")).toBool());
        const QByteArray csv = run({bookPath(), QStringLiteral("--by"), QStringLiteral("class-year"),
                                    QStringLiteral("--csv"), QStringLiteral("--for-sharing")});
        QVERIFY(csv.startsWith("as_of,class_year,members,"));
        QVERIFY(csv.contains(",<10,"));
    }

    void ranksTheSchoolsWithoutAChapter()
    {
        const QStringList byWhiteSpace{QStringLiteral("--by"), QStringLiteral("white-space"), QStringLiteral("--as-of"),
                                       QStringLiteral("2020-02-29")};
        const QJsonArray rows = json(byWhiteSpace).value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), app::Directory::shipped()->eligibleCount(QDate(2020, 2, 29)) - 1);
        const QJsonObject first = rows.first().toObject();
        QCOMPARE(first.value(QLatin1String("rank")).toInt(), 1);
        const auto beside = std::find_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
            return row.toObject().value(QLatin1String("key")) == QLatin1String("south-alabama");
        });
        QVERIFY(beside != rows.end());
        QVERIFY(beside->toObject()
                    .value(QLatin1String("why"))
                    .toString()
                    .contains(QLatin1String("schools in Alabama reached +5")));
        const QByteArray csv = run(QStringList{bookPath(), QStringLiteral("--csv")} + byWhiteSpace);
        QVERIFY(csv.startsWith("as_of,rank,key,name,city,state,status,points,already_there,"));
        QCOMPARE(csv.count("\r\n"), rows.size() + 1);
    }

    void printsTheStepsOfThePipeline()
    {
        const QJsonObject figures = json({QStringLiteral("--by"), QStringLiteral("pipeline"), QStringLiteral("--as-of"),
                                          QStringLiteral("2020-02-29")});
        const QJsonArray rows = figures.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows.at(3).toObject().value(QLatin1String("key")).toString(), QStringLiteral("active"));
        QCOMPARE(rows.at(3).toObject().value(QLatin1String("chapters")).toInt(), 1);
        QVERIFY(rows.at(3).toObject().value(QLatin1String("median_days")).isNull());
        QVERIFY(run({bookPath(), QStringLiteral("--by"), QStringLiteral("pipeline")}).contains("Finished stays"));
    }

    void saysWhatIsWrong()
    {
        run({bookPath(), QStringLiteral("--as-of"), QStringLiteral("yesterday")});
        QCOMPARE(m_exit, 2);
        run({bookPath(), QStringLiteral("--by"), QStringLiteral("moon")});
        QCOMPARE(m_exit, 2);
        run({});
        QCOMPARE(m_exit, 2);
        run({m_folder.filePath(QStringLiteral("missing.chapters"))});
        QCOMPARE(m_exit, 3);
        QVERIFY(!m_error.isEmpty());
    }

private:
    QString bookPath() const { return m_folder.filePath(QStringLiteral("test.chapters")); }

    QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CHAPTERHOUSE_TODAY"), QStringLiteral("2020-02-29"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TEST_PROGRAM), QStringList{QStringLiteral("figures")} + arguments);
        process.waitForFinished();
        m_exit = process.exitCode();
        m_error = process.readAllStandardError();
        return process.readAllStandardOutput();
    }

    QJsonObject json(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(run(QStringList{bookPath(), QStringLiteral("--json")} + arguments)).object();
    }

    QTemporaryDir m_folder;
    int m_exit = 0;
    QByteArray m_error;
};

QTEST_GUILESS_MAIN(TestFiguresVerb)
#include "tst_figures_verb.moc"
