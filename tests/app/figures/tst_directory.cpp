// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory.h"
#include "db/connection.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse;
using app::Directory;

class TestDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheShippedData()
    {
        const auto directory = Directory::shipped();
        const auto schools = directory->schools();
        QCOMPARE(std::count_if(schools.begin(), schools.end(), [](const auto &school) { return !school.isCampus(); }),
                 213);
        QCOMPARE(schools.size(), std::size_t(213 + 25));
        const auto states = directory->states();
        QCOMPARE(states.size(), std::size_t(56));
        QCOMPARE(std::count_if(states.begin(), states.end(),
                               [](const auto &state) { return state.kind == app::State::Kind::State; }),
                 50);
        for (const auto &school : schools)
            QVERIFY(directory->state(school.state));
        QVERIFY(directory->notice().isEmpty());
    }

    void isReadInAMoment()
    {
        QTemporaryDir folder;
        copyShippedTo(folder.path(), QByteArrayLiteral(R"({"date": "2030-01-01"})"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Directory::fromFolder(folder.path()));
        QVERIFY2(timer.elapsed() < 200, "reading the directory takes too long, even for a debug build");
    }

    void countsACampusAsItsSchool()
    {
        const auto directory = Directory::shipped();
        QCOMPARE(directory->find(QStringLiteral("lecom-bradenton"))->state, QStringLiteral("FL"));
        QCOMPARE(directory->schoolOf(QStringLiteral("lecom-bradenton"))->id, QStringLiteral("lecom"));
        QCOMPARE(directory->stateOf(QStringLiteral("lecom-bradenton")), QStringLiteral("PA"));
        QCOMPARE(directory->schoolOf(QStringLiteral("uab"))->id, QStringLiteral("uab"));
        QCOMPARE(directory->schoolOf(QStringLiteral("nowhere")), nullptr);
    }

    void countsASchoolAsEligibleFromItsFirstClass()
    {
        app::School school;
        school.firstClass = 2020;
        QVERIFY(!school.isEligible(QDate(2020, 7, 31)));
        QVERIFY(school.isEligible(QDate(2020, 8, 1)));
        school.firstClass = {};
        QVERIFY(!school.isEligible(QDate(2026, 1, 1)));
        school.taughtBeforeAugust2020 = true;
        QVERIFY(school.isEligible(QDate(1990, 1, 1)));
        school.campusOf = QStringLiteral("other");
        QVERIFY(!school.isEligible(QDate(2026, 1, 1)));
    }

    void plotsOnlyDatedPointsOfTheOrganisation()
    {
        const auto points = Directory::shipped()->growthPoints();
        QCOMPARE(points.size(), std::size_t(11));
        for (const auto &point : points) {
            QCOMPARE(point.organisation, QStringLiteral("MSPA"));
            QVERIFY(point.from.isValid() && point.from <= point.until);
            QVERIFY(!point.source.isEmpty());
        }
        const auto schools = std::find_if(points.begin(), points.end(), [](const auto &point) {
            return point.metric == QLatin1String("medical_schools");
        });
        QCOMPARE(schools->qualifier, QStringLiteral(">"));
        QCOMPARE(schools->value, 50);
        QCOMPARE(schools->from, QDate(2020, 8, 1));
        QCOMPARE(schools->until, QDate(2020, 8, 31));
    }

    void findsSchoolsAsOneTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("id") << QStringLiteral("uab") << QStringLiteral("uab");
        QTest::newRow("short name") << QStringLiteral("ACOM") << QStringLiteral("acom");
        QTest::newRow("beginning") << QStringLiteral("alabama coll") << QStringLiteral("acom");
        QTest::newRow("accents") << QStringLiteral("Álabama Cóll") << QStringLiteral("acom");
        QTest::newRow("inside") << QStringLiteral("heersink") << QStringLiteral("uab");
    }

    void findsSchoolsAsOneTypes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, first);
        const auto found = Directory::shipped()->search(text);
        QVERIFY(!found.empty());
        QCOMPARE(found.front()->id, first);
        QVERIFY(Directory::shipped()->search(QString()).empty());
        QVERIFY(Directory::shipped()->search(QStringLiteral("a"), 5).size() == 5);
    }

    void takesInTheSchoolsOfTheBook()
    {
        db::Connection connection(QStringLiteral(":memory:"));
        connection.run("CREATE TABLE school (id, name, short_name, degree, city, state, first_class, campus_of, "
                       "latitude_micro, longitude_micro)");
        connection.run(
            "INSERT INTO school VALUES ('own', 'Own School', 'Own', 'MD', 'Reno', 'NV', 2022, '', NULL, NULL), "
            "('own-b', 'Own School B', '', '', 'Elko', 'NV', NULL, 'uab', NULL, NULL)");
        const auto merged = Directory::shipped()->withSchoolsOf(connection);
        QCOMPARE(merged->schools().size(), std::size_t(213 + 25 + 2));
        QVERIFY(!merged->find(QStringLiteral("own"))->isShipped);
        QCOMPARE(merged->stateOf(QStringLiteral("own-b")), QStringLiteral("AL"));
        QCOMPARE(merged->eligibleCount(QDate(2023, 1, 1), QStringLiteral("NV")),
                 Directory::shipped()->eligibleCount(QDate(2023, 1, 1), QStringLiteral("NV")) + 1);
        QCOMPARE(merged->search(QStringLiteral("own school")).front()->id, QStringLiteral("own"));
        QVERIFY(!Directory::shipped()->find(QStringLiteral("own")));
    }

    void usesANewerDirectoryBesideTheBook()
    {
        QTemporaryDir place;
        const QString book = place.filePath(QStringLiteral("my.chapters"));
        QCOMPARE(Directory::forBook(book), Directory::shipped());
        QVERIFY(QDir(place.path()).mkdir(QStringLiteral("my.chapters.directory")));
        copyShippedTo(book + QStringLiteral(".directory"), QByteArrayLiteral(R"({"date": "2030-01-01"})"));
        const auto directory = Directory::forBook(book);
        QCOMPARE(directory->date(), QDate(2030, 1, 1));
        QVERIFY(directory->notice().isEmpty());
    }

    void fallsBackToTheShippedDirectoryAndSaysWhy()
    {
        QTemporaryDir place;
        const QString book = place.filePath(QStringLiteral("my.chapters"));
        const QString folder = book + QStringLiteral(".directory");
        QVERIFY(QDir(place.path()).mkdir(QStringLiteral("my.chapters.directory")));
        const auto isRefused = [&] {
            const auto directory = Directory::forBook(book);
            return directory->date() == Directory::shipped()->date() && !directory->notice().isEmpty();
        };
        QVERIFY(isRefused()); // nothing in it
        copyShippedTo(folder, QByteArrayLiteral(R"({"date": "2001-01-01"})"));
        QVERIFY(isRefused()); // older
        write(folder + QStringLiteral("/directory.json"), QByteArrayLiteral(R"({"date": "2030-01-01"})"));
        QVERIFY(!isRefused());
        write(folder + QStringLiteral("/schools.csv"), QByteArrayLiteral("school_id,name\r\nx,y\r\n"));
        QVERIFY(isRefused()); // damaged
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile::remove(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static void copyShippedTo(const QString &folder, const QByteArray &about)
    {
        for (const char *name : {"do-campuses", "mspa-growth", "schools", "schools-status", "states"}) {
            QFile file(QStringLiteral(":/data/%1.csv").arg(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            write(folder + QStringLiteral("/%1.csv").arg(QLatin1String(name)), file.readAll());
        }
        write(folder + QStringLiteral("/directory.json"), about);
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
