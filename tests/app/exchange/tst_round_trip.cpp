// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of ours brings back when it is imported: all of it, and nothing else.
#include "awkward_member.h"
#include "exchange_book.h"

#include "app/demo/demo.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <algorithm>

using namespace chapterhouse;
using app::ExportKind;
using app::ExportRequest;

namespace {

/// Texts that a file could spoil, one of each plane of Unicode among them. Clean as the program stores them.
QStringList awkwardTexts()
{
    QStringList texts{QStringLiteral("=1+1"),
                      QStringLiteral("+1 555"),
                      QStringLiteral("-5"),
                      QStringLiteral("@here"),
                      QStringLiteral("'=1"),
                      QStringLiteral("''@x"),
                      QStringLiteral("'quoted'"),
                      QStringLiteral("O'Neil"),
                      QStringLiteral("a,b;c|d"),
                      QStringLiteral("say \"hi\""),
                      QStringLiteral("two\nlines"),
                      QStringLiteral("two\r\nlines"),
                      QStringLiteral("=cmd|' /C calc'!A0"),
                      QStringLiteral("tab\tinside"),
                      QStringLiteral("Zoë Ångström"),
                      QStringLiteral("李小龍"),
                      QStringLiteral("null"),
                      QStringLiteral("0012"),
                      QStringLiteral("1e5")};
    for (char32_t plane = 0; plane <= 16; ++plane) {
        const char32_t character = plane * 0x10000 + (plane == 0 ? 0x41 : 0x20);
        texts.append(QStringLiteral("x") + QString::fromUcs4(&character, 1));
    }
    return texts;
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportThenImportChangesNothing();
    void soDoesTheSample_data();
    void soDoesTheSample();
    void soDoMembershipsFromBeforeTheirChapter();
    void aRosterMovesToAnotherBook();
};

void TestRoundTrip::exportThenImportChangesNothing()
{
    ExchangeBook fixture;
    const QString chapter = fixture.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    fixture.perform([&](db::Connection &connection) {
        int number = 0;
        for (const QString &text : awkwardTexts()) {
            const auto key = db::MemberStore(connection).add(awkwardMember(chapter, text, ++number));
            if (number % 3 == 0)
                db::MemberStatusStore(connection)
                    .add(key, QStringLiteral("left"), day("2020-05-01"), QStringLiteral("lapsed"));
            if (number % 3 == 1)
                db::MemberStatusStore(connection).add(key, QStringLiteral("away"), day("2020-05-01"));
            db::OfficerTerm term;
            term.chapterId = chapter;
            term.personId = key.id;
            term.office = text;
            term.startsOn = day("2019-10-01");
            db::OfficerStore(connection).add(term);
            term.personId.clear();
            term.holderName = text;
            db::OfficerStore(connection).add(term);
        }
        db::Member bare;
        bare.chapterId = chapter;
        bare.chosenName = QStringLiteral("Bare");
        db::MemberStore(connection).add(bare);
        db::ChapterStore(connection)
            .update(chapter,
                    {{QStringLiteral("local_name"), QStringLiteral("=Pride, \"Mercer\"")},
                     {QStringLiteral("origin"), QStringLiteral("new")},
                     {QStringLiteral("first_at_school"), QStringLiteral("no")}});
    });
    const QString before = fixture.facts();
    const qint64 changes = fixture.count("SELECT count(*) FROM change");
    for (const ExportKind kind : {ExportKind::Roster, ExportKind::Chapters, ExportKind::Officers}) {
        for (const bool excel : {false, true}) {
            ExportRequest request;
            request.kind = kind;
            request.excel = excel;
            const auto report = fixture.imported(fixture.exported(request));
            const auto wrong = std::find_if(report.lines.begin(), report.lines.end(), [](const app::ImportLine &line) {
                return line.kind != app::ImportLine::Kind::Same;
            });
            if (wrong != report.lines.end())
                qInfo() << "line" << wrong->line << wrong->name << wrong->text;
            QCOMPARE(report.refused + report.inDoubt + report.added + report.changed, 0);
            QCOMPARE(fixture.facts(), before);
        }
    }
    QCOMPARE(fixture.count("SELECT count(*) FROM change"), changes);
}

void TestRoundTrip::soDoesTheSample_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::newRow("today") << QDate();
    QTest::newRow("2020") << day("2020-08-31");
    QTest::newRow("2019") << day("2019-03-01");
}

void TestRoundTrip::soDoesTheSample()
{
    QFETCH(const QDate, asOf);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.chapters"));
    QVERIFY(app::createDemoBook(path));
    ExchangeBook fixture;
    fixture.close();
    QVERIFY(QFile::remove(fixture.path()) && QFile::copy(path, fixture.path()));
    fixture.open();
    const QString before = fixture.facts();
    for (const ExportKind kind : {ExportKind::Roster, ExportKind::Chapters, ExportKind::Officers}) {
        ExportRequest request;
        request.kind = kind;
        request.asOf = asOf;
        const auto report = fixture.imported(fixture.exported(request));
        QCOMPARE(report.refused + report.inDoubt + report.added + report.changed, 0);
        QVERIFY(report.same > 0);
        QCOMPARE(fixture.facts(), before);
    }
}

// A roster from elsewhere brings such people in as the network; our own says where they are.

void TestRoundTrip::soDoMembershipsFromBeforeTheirChapter()
{
    ExchangeBook fixture;
    const QString late = fixture.addChapter(QStringLiteral("mercer"), day("2020-01-01"));
    fixture.perform([&](db::Connection &connection) {
        const db::ChapterStore chapters(connection);
        db::Chapter atSchool;
        atSchool.schoolId = QStringLiteral("creighton");
        const QString prospect = db::ChapterStore(connection).add(atSchool);
        db::ChapterStatusStore(connection).add(prospect, QStringLiteral("prospect"), day("2018-01-01"));
        db::MemberStore members(connection);
        const auto add = [&](const QString &chapter, const char *name, const char *school = "") {
            db::Member member;
            member.chapterId = chapter;
            member.chosenName = QString::fromLatin1(name);
            member.joinedOn = day("2019-01-01");
            member.schoolId = QString::fromLatin1(school);
            return members.add(member);
        };
        add(late, "Ada");
        db::MemberStatusStore(connection).add(add(late, "Bo"), QStringLiteral("left"), day("2019-06-01"));
        add(prospect, "Cy");
        const auto founder = add(chapters.national()->id, "Di", "mercer");
        members.transfer(founder, late, day("2019-09-01"));
    });
    const QString before = fixture.facts();
    for (const QDate asOf : {QDate(), day("2019-03-01"), day("2019-10-01")}) {
        ExportRequest request;
        request.asOf = asOf;
        const auto report = fixture.imported(fixture.exported(request));
        QVERIFY(report.same >= 3);
        QCOMPARE(report.refused + report.inDoubt + report.added + report.changed, 0);
        QCOMPARE(fixture.facts(), before);
    }
}

void TestRoundTrip::aRosterMovesToAnotherBook()
{
    ExchangeBook from(app::BookFile::Kind::Chapter);
    const QString chapter = from.addChapter(QStringLiteral("mercer"), day("2019-09-01"));
    from.perform([&](db::Connection &connection) {
        int number = 0;
        for (const QString &text : awkwardTexts())
            db::MemberStore(connection).add(awkwardMember(chapter, text, ++number));
    });
    ExchangeBook to(app::BookFile::Kind::Chapter);
    const auto report = to.imported(from.exported({}));
    QCOMPARE(report.added, awkwardTexts().size());
    constexpr std::string_view members = R"(
        SELECT group_concat(chapter_id || id || chosen_name || family_name || pronouns || school_email || personal_email
            || phone || degree || class_year || phase || joined_on || channel, char(10)) FROM member)";
    QCOMPARE(to.text(members), from.text(members));
    QCOMPARE(to.exported({}), from.exported({}));
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
