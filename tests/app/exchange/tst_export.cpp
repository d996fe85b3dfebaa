// SPDX-License-Identifier: GPL-3.0-or-later
#include "awkward_member.h"
#include "exchange_book.h"

#include "app/demo/demo.h"
#include "db/consent_store.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chapterhouse;
using app::ExportKind;
using app::ExportRequest;

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheColumnsInOrder();
    void cellsThatWouldRunAreGuarded();
    void showsThePastAsItWas();
    void filtersByChapterStateAndStatus();
    void whoIsOnlyCountedAppearsNowhere_data();
    void whoIsOnlyCountedAppearsNowhere();
    void initialsCarryNothingThatJoins();
    void thePreviewCountsAsTheExport();
    void countsForOthersAreRounded();
    void whatIsMaskedIsNullInJson();
    void eachPersonCountsOnce();
    void jsonHasTheSameNames();
    void theLedgerKeepsWhatLeft();
    void aRefusedRecordKeepsTheFileFromAppearing();
    void canBeStopped();
};

void TestExport::writesTheColumnsInOrder()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    QCOMPARE(fixture.exported({}),
             "member_id,chapter_id,chapter,school,state,chosen_name,family_name,pronouns,school_email,personal_email,"
             "phone,degree,class_year,phase,offices,joined_on,channel,status,status_since,left_on,left_reason\r\n");
    ExportRequest request;
    request.kind = ExportKind::Chapters;
    request.columns = QStringList{QStringLiteral("state"), QStringLiteral("chapter"), QStringLiteral("status")};
    QCOMPARE(fixture.exported(request), "state,chapter,status\r\nGA,Mercer,active\r\n");
    request.columns = QStringList{QStringLiteral("nonsense")};
    auto out = csv::AtomicFile::open(fixture.file(QStringLiteral("none.csv")));
    QVERIFY(out);
    QVERIFY(!app::writeExport(fixture.connection(), app::Directory::shipped(), request, **out));
}

void TestExport::cellsThatWouldRunAreGuarded()
{
    ExchangeBook fixture;
    const QString chapter = fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.perform([&](db::Connection &connection) {
        db::MemberStore(connection).add(awkwardMember(chapter, QStringLiteral("=1+1"), 1));
    });
    ExportRequest request;
    request.columns = QStringList{QStringLiteral("chosen_name"), QStringLiteral("phone")};
    QCOMPARE(fixture.exported(request), "chosen_name,phone\r\n'=1+1,'+15550000001\r\n");
    request.raw = true;
    QCOMPARE(fixture.exported(request), "chosen_name,phone\r\n=1+1,+15550000001\r\n");
    request.raw = false;
    request.excel = true;
    QVERIFY(fixture.exported(request).startsWith("\xef\xbb\xbf"));
}

void TestExport::showsThePastAsItWas()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.imported("id,name,school,joined,ended,end_reason\n"
                     "1,Sam Rivera,mercer,2019-10-01,2020-03-01,lapsed\n"
                     "2,Kim Lee,mercer,2020-02-01,,\n");
    ExportRequest request;
    request.columns = QStringList{QStringLiteral("chosen_name"), QStringLiteral("status"),
                                  QStringLiteral("status_since"), QStringLiteral("left_reason")};
    request.asOf = day("2020-01-01");
    QCOMPARE(fixture.exported(request), "chosen_name,status,status_since,left_reason\r\nSam,active,2019-10-01,\r\n");
    request.asOf = day("2020-02-29");
    QVERIFY(fixture.exported(request).contains("Sam,active"));
    request.asOf = day("2020-03-01"); // on the end date one is out
    QVERIFY(fixture.exported(request).contains("Sam,left,2020-03-01,lapsed"));
    QVERIFY(fixture.exported(request).contains("Kim,active,2020-02-01"));
}

void TestExport::filtersByChapterStateAndStatus()
{
    ExchangeBook fixture;
    const QString mercer = fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.addChapter(QStringLiteral("creighton"), day("2019-09-01"));
    fixture.imported("id,name,school,joined,ended\n"
                     "1,Sam Rivera,mercer,2019-10-01,2020-03-01\n"
                     "2,Kim Lee,mercer,2019-10-01,\n"
                     "3,Bo Berg,creighton,2019-10-01,\n"
                     "4,Ana Silva,columbia,2019-10-01,\n");
    const auto names = [&](const ExportRequest &asked) {
        ExportRequest request = asked;
        request.columns = QStringList{QStringLiteral("chosen_name")};
        return fixture.exported(request).simplified();
    };
    ExportRequest request;
    request.chapterId = mercer;
    QCOMPARE(names(request), "chosen_name Sam Kim");
    request.statuses = QStringList{QStringLiteral("active")};
    QCOMPARE(names(request), "chosen_name Kim");
    request = {};
    request.state = QStringLiteral("NE");
    QCOMPARE(names(request), "chosen_name Bo");
    request.state = QStringLiteral("NY"); // someone of the network counts in the state of their school
    QCOMPARE(names(request), "chosen_name Ana");
}

void TestExport::whoIsOnlyCountedAppearsNowhere_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("roster") << int(ExportKind::Roster);
    QTest::newRow("officers") << int(ExportKind::Officers);
    QTest::newRow("chapters") << int(ExportKind::Chapters);
    QTest::newRow("states") << int(ExportKind::States);
}

// One of each level, and one of whom nothing is known, each president of a chapter of their own.

void TestExport::whoIsOnlyCountedAppearsNowhere()
{
    QFETCH(const int, kind);
    ExchangeBook fixture;
    const QStringList schools{QStringLiteral("mercer"), QStringLiteral("creighton"), QStringLiteral("columbia"),
                              QStringLiteral("uab")};
    const QStringList levels{QStringLiteral("full"), QStringLiteral("initials"), QStringLiteral("counted"), QString()};
    for (int i = 0; i < 4; ++i) {
        const QString chapter = fixture.addChapter(schools[i], day("2019-09-01"));
        fixture.perform([&](db::Connection &connection) {
            db::Member member = awkwardMember(chapter, QStringLiteral("Secret%1").arg(i), i);
            member.degree = QStringLiteral("MD");
            const auto key = db::MemberStore(connection).add(member);
            if (!levels[i].isEmpty())
                db::ConsentStore(connection).set(key, {QStringLiteral("public"), levels[i], {}, {}});
            db::OfficerTerm term;
            term.chapterId = chapter;
            term.personId = key.id;
            term.office = QStringLiteral("President");
            term.startsOn = day("2019-10-01");
            db::OfficerStore(connection).add(term);
            term.personId.clear();
            term.holderName = QStringLiteral("Dr. Secret9");
            term.office = QStringLiteral("Faculty champion");
            db::OfficerStore(connection).add(term);
        });
    }
    ExportRequest request;
    request.kind = app::ExportKind(kind);
    request.audience = QStringLiteral("public");
    for (const auto format : {app::ExportFormat::Csv, app::ExportFormat::Json}) {
        request.format = format;
        const QByteArray bytes = fixture.exported(request);
        QCOMPARE(bytes.contains("Secret0"), request.kind != ExportKind::States);
        for (const char *secret : {"Secret1", "Secret2", "Secret3", "Secret9", "m1@", "m2@", "m3@", "15550000001",
                                   "15550000002", "15550000003"})
            QVERIFY2(!bytes.contains(secret), secret);
        for (int i = 1; i < 4; ++i) {
            const QString id =
                fixture.text("SELECT id FROM member WHERE chosen_name = 'Secret" + std::to_string(i) + "'");
            QVERIFY(!bytes.contains(id.toUtf8()));
        }
    }
    // The book's own audience works with what it was given.
    request.audience = QStringLiteral("national");
    if (request.kind != ExportKind::States)
        QVERIFY(fixture.exported(request).contains("Secret3"));
}

// Nor anything else that joins the row to an older roster: only what many share.

void TestExport::initialsCarryNothingThatJoins()
{
    ExchangeBook fixture;
    const QString chapter = fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.perform([&](db::Connection &connection) {
        db::Member member = awkwardMember(chapter, QStringLiteral("Éva"), 1);
        member.degree = QStringLiteral("MD");
        member.phase = QStringLiteral("clinical");
        member.channel = QStringLiteral("tiktok");
        member.joinedOn = day("2019-10-07");
        const auto key = db::MemberStore(connection).add(member);
        db::MemberStatusStore(connection)
            .add(key, QStringLiteral("left"), day("2020-03-05"), QStringLiteral("asked_removal"));
        db::ConsentStore(connection).set(key, {QStringLiteral("school"), QStringLiteral("initials"), {}, {}});
    });
    ExportRequest request;
    request.audience = QStringLiteral("school");
    const QList<QByteArray> lines = fixture.exported(request).split('\n');
    const QList<QByteArray> names = lines.at(0).trimmed().split(',');
    const QList<QByteArray> cells = lines.at(1).trimmed().split(',');
    QCOMPARE(cells.size(), names.size());
    const QHash<QByteArray, QByteArray> kept{{"chapter_id", chapter.toUtf8()},
                                             {"chapter", "Mercer"},
                                             {"school", "Mercer University School of Medicine"},
                                             {"state", "GA"},
                                             {"chosen_name", "É."},
                                             {"family_name", "É."},
                                             {"degree", "MD"},
                                             {"phase", "clinical"},
                                             {"status", "left"}};
    for (qsizetype i = 0; i < names.size(); ++i)
        QVERIFY2(cells[i] == kept.value(names[i]), names[i] + ": " + cells[i]);
}

void TestExport::thePreviewCountsAsTheExport()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.chapters"));
    QVERIFY(app::createDemoBook(path));
    auto book = app::BookFile::open(path, app::BookFile::Mode::Read);
    QVERIFY(book);
    ExportRequest request;
    request.audience = QStringLiteral("school");
    request.asOf = day("2020-08-31");
    const auto preview = app::previewExport(book->connection(), app::Directory::shipped(), request);
    auto out = csv::AtomicFile::open(folder.filePath(QStringLiteral("out.csv")));
    const auto report = app::writeExport(book->connection(), app::Directory::shipped(), request, **out);
    QVERIFY(preview && report);
    QCOMPARE(*preview, report->people);
    QVERIFY(preview->full > 0 && preview->initials > 0 && preview->counted > 0);
    QVERIFY(report->rows > preview->full + preview->initials); // some moved: they stand in two rows
}

void TestExport::countsForOthersAreRounded()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.imported("id,name,school,joined\n1,Sam Rivera,mercer,2019-10-01\n2,Kim Lee,mercer,2019-10-01\n");
    ExportRequest request;
    request.kind = ExportKind::Chapters;
    request.columns = QStringList{QStringLiteral("members")};
    QCOMPARE(fixture.exported(request), "members\r\n2\r\n");
    request.audience = QStringLiteral("public");
    QCOMPARE(fixture.exported(request), "members\r\n<10\r\n");
}

void TestExport::whatIsMaskedIsNullInJson()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.addChapter(QStringLiteral("creighton"), day("2019-09-01"));
    fixture.imported("id,name,school,joined\n1,Sam Rivera,mercer,2019-10-01\n");
    ExportRequest request;
    request.format = app::ExportFormat::Json;
    request.audience = QStringLiteral("public");
    for (const ExportKind kind : {ExportKind::Chapters, ExportKind::States}) {
        request.kind = kind;
        int masked = 0;
        for (const auto value : QJsonDocument::fromJson(fixture.exported(request)).array()) {
            const QJsonObject row = value.toObject();
            const bool isMasked = row.value(QLatin1String("state")) == QStringLiteral("GA");
            masked += isMasked ? 1 : 0;
            QCOMPARE(row.value(QLatin1String("members")), isMasked ? QJsonValue() : QJsonValue(0));
            QCOMPARE(row.value(QLatin1String("masked")).toBool(), isMasked);
            QCOMPARE(row.contains(QLatin1String("masked")), isMasked);
        }
        QCOMPARE(masked, 1);
    }
}

// However many memberships and terms there are, and whatever was agreed to at each: as the row that shows most.

void TestExport::eachPersonCountsOnce()
{
    ExchangeBook fixture;
    const QString mercer = fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    const QString uab = fixture.addChapter(QStringLiteral("uab"), day("2019-09-01"));
    fixture.perform([&](db::Connection &connection) {
        for (int i = 0; i < 3; ++i) {
            db::MemberStore members(connection);
            const auto first = members.add(awkwardMember(mercer, QStringLiteral("Kim"), i));
            const auto second = members.transfer(first, uab, day("2020-05-01")).value();
            const QStringList levels{QStringLiteral("counted"), QStringLiteral("initials"), QStringLiteral("full")};
            db::ConsentStore(connection).set(first, {QStringLiteral("public"), levels[i], {}, {}});
            db::ConsentStore(connection).set(second, {QStringLiteral("public"), QStringLiteral("counted"), {}, {}});
            for (const QString &chapter : {mercer, uab}) {
                db::OfficerTerm term;
                term.chapterId = chapter;
                term.personId = first.id;
                term.office = QStringLiteral("President");
                term.startsOn = day("2020-05-01");
                db::OfficerStore(connection).add(term);
                term.personId.clear();
                term.holderName = QStringLiteral("Dr. Lee");
                db::OfficerStore(connection).add(term);
            }
        }
    });
    ExportRequest request;
    const auto people = [&] { return fixture.exportTo(QStringLiteral("out.csv"), request).people; };
    QCOMPARE(people(), (app::AudienceCount{3, 0, 0}));
    request.audience = QStringLiteral("public");
    QCOMPARE(people(), (app::AudienceCount{1, 1, 1}));
    request.kind = ExportKind::Officers; // there initials are as good as no name
    QCOMPARE(people(), (app::AudienceCount{1, 0, 3}));
    request.kind = ExportKind::Chapters;
    QCOMPARE(people(), (app::AudienceCount{1, 0, 3}));
}

void TestExport::jsonHasTheSameNames()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.imported("id,name,school,joined,class year\n1,\"Sam \"\"X\"\" Rivera\",mercer,2019-10-01,2023\n");
    ExportRequest request;
    request.format = app::ExportFormat::Json;
    const QJsonArray rows = QJsonDocument::fromJson(fixture.exported(request)).array();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row.size(), qsizetype(app::exportColumns(ExportKind::Roster).size()));
    QCOMPARE(row.value(QLatin1String("class_year")).toInt(), 2023);
    QCOMPARE(row.value(QLatin1String("state")).toString(), QStringLiteral("GA"));
    fixture.perform([](db::Connection &connection) { connection.run("DELETE FROM external_id; DELETE FROM member"); });
    QVERIFY(QJsonDocument::fromJson(fixture.exported(request)).isArray());
}

void TestExport::theLedgerKeepsWhatLeft()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.imported("name,school\nSam Rivera,mercer\n");
    ExportRequest request;
    request.purpose = QStringLiteral("board report");
    const auto report = fixture.exportTo(QStringLiteral("out.csv"), request);
    QVERIFY(fixture.book().note(
        [&](db::Connection &connection) { app::recordExport(connection, QStringLiteral("me"), request, report); }));
    QCOMPARE(fixture.text("SELECT author || what || audience || purpose || format || names FROM export_record"),
             QStringLiteral("merosternationalboard reportcsv1"));
}

void TestExport::aRefusedRecordKeepsTheFileFromAppearing()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    const QString path = fixture.file(QStringLiteral("never.csv"));
    {
        auto out = csv::AtomicFile::open(path);
        QVERIFY(out);
        const auto refuse = [&path](const app::ExportReport &) -> app::Result<> {
            return app::Failure{QFile::exists(path) ? QStringLiteral("too early") : QStringLiteral("no ledger")};
        };
        const auto report = app::writeExport(fixture.connection(), app::Directory::shipped(), {}, **out, refuse);
        QVERIFY(!report);
        QCOMPARE(report.message(), QStringLiteral("no ledger"));
    }
    QVERIFY(!QFile::exists(path));
}

void TestExport::canBeStopped()
{
    ExchangeBook fixture;
    fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.imported("name,school\nSam Rivera,mercer\n");
    const QString path = fixture.file(QStringLiteral("never.csv"));
    {
        auto out = csv::AtomicFile::open(path);
        QVERIFY(out);
        const auto stop = [](qint64, qint64) { return false; };
        QVERIFY(!app::writeExport(fixture.connection(), app::Directory::shipped(), {}, **out, {}, stop));
    }
    QVERIFY(!QFile::exists(path));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({QStringLiteral("*never*")}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
