// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "db/connection.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <random>

using namespace chapterhouse;

namespace {

QString field(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

/// The verb apply, from outside.
class TestApply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void answersEachLine();
    void refusesNonsense_data();
    void refusesNonsense();
    void aTypoNeverReachesAnotherRecord();
    void takesWhatIsMeant_data();
    void takesWhatIsMeant();
    void settingsAreChecked_data();
    void settingsAreChecked();
    void whatWasMergedIsNoLongerWrittenTo();
    void oddInputIsAnsweredOnce_data();
    void oddInputIsAnsweredOnce();
    void randomLinesBreakNothing();
    void everyActionHasAText();
    void stopsWhenNobodyReadsTheAnswers();
    void filesThatCannotBeReadAreRefused();

private:
    ProgramRun apply(const QByteArray &lines) const
    {
        return runProgram({QStringLiteral("apply"), m_book, QStringLiteral("-")}, lines);
    }
    /// Performs one line that has to succeed, and returns the id it is about.
    QString perform(const QByteArray &line) const
    {
        const ProgramRun run = apply(line + '\n');
        if (run.code != 0)
            qFatal("%s", run.out.constData());
        return field(run.json(), "id");
    }
    /// %1 and %2: two members at Mercer; %3: a chapter at Creighton; %4: an officer's term at Mercer; %5: the national
    /// row.
    QByteArray filled(const QByteArray &line) const
    {
        QByteArray text = line;
        for (int i = 0; i < m_ids.size(); ++i)
            text.replace('%' + QByteArray::number(i + 1), m_ids[i].toUtf8());
        return text;
    }
    qint64 count(std::string_view sql) const
    {
        db::Connection connection(m_book, db::Connection::Access::Read);
        return connection.integer(sql);
    }

    std::unique_ptr<ProgramFolder> m_folder;
    QString m_book;
    QStringList m_ids;
    QByteArray m_bytes;
};

// Made once: each test gets a copy.
void TestApply::initTestCase()
{
    qputenv("CHAPTERHOUSE_TODAY", "2020-09-01");
    m_folder = std::make_unique<ProgramFolder>();
    m_book = m_folder->path("test.chapters");
    QCOMPARE(runProgram({QStringLiteral("new"), m_book, QStringLiteral("--kind"), QStringLiteral("national")}).code, 0);
    perform(R"({"add":"chapter","fields":{"school_id":"mercer","status":"active","since":"2019-09-01"}})");
    const QString member =
        QStringLiteral(R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"%1","joined_on":"2020-01-01"}})");
    m_ids = QStringList{
        perform(member.arg(QStringLiteral("Ada")).toUtf8()), perform(member.arg(QStringLiteral("Bea")).toUtf8()),
        perform(R"({"add":"chapter","fields":{"school_id":"creighton","status":"active","since":"2019-09-01"}})"),
        perform(
            R"({"add":"officer","chapter":"mercer","fields":{"name":"Dr. Ashgrove","office":"Faculty champion","starts_on":"2020-02-01"}})")};
    db::Connection connection(m_book, db::Connection::Access::Read);
    auto national = connection.prepare("SELECT id FROM chapter WHERE kind = 'national'");
    QVERIFY(national.next());
    m_ids << national.text(0);
    national.reset();
    m_bytes = m_folder->read("test.chapters");
}

void TestApply::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    m_book = m_folder->write("test.chapters", m_bytes);
}

void TestApply::answersEachLine()
{
    const ProgramRun run =
        apply(R"({"add":"member","chapter":"Mercer","fields":{"chosen_name":"Sam","joined_on":"2020-01-01"}}

{"add":"member","chapter":"nowhere","fields":{"chosen_name":"Kim"}}
not json
{"add":"member","chapter":"mercer","fields":{"chosen_name":"Bo","pronouns":"they/them","status":"away","since":"2020-05-01"}}
{"set":"chapter","id":"mercer","fields":{"local_name":"Mercer Pride","origin":"new"}}
{"add":"head_count","chapter":"Mercer Pride","fields":{"as_of":"2020-02-01","heads":7}}
{"add":"contact","chapter":"mercer","fields":{"happened_on":"2020-02-01","channel":"instagram","outcome":"interested"}}
{"add":"officer","chapter":"mercer","fields":{"name":"Dr. Ashgrove","office":"Faculty champion","starts_on":"2020-02-01"}}
{"status":{"chapter":"mercer","status":"at_risk","since":"2020-06-01"}}
{"set":"setting","fields":{"name":"Pride"}}
)");
    QCOMPARE(run.code, 1);
    const QList<QByteArray> answers = run.out.trimmed().split('\n');
    QCOMPARE(answers.size(), 10);
    for (int i = 0; i < answers.size(); ++i) {
        const QJsonObject answer = QJsonDocument::fromJson(answers[i]).object();
        QCOMPARE(answer.value(QLatin1String("ok")).toBool(), i != 1 && i != 2);
        QCOMPARE(answer.contains(QLatin1String("error")), i == 1 || i == 2);
    }
    const QString sam = QJsonDocument::fromJson(answers[0]).object().value(QLatin1String("id")).toString();
    const QString bo = QJsonDocument::fromJson(answers[3]).object().value(QLatin1String("id")).toString();
    const QByteArray more = QStringLiteral(R"({"set":"member","id":"%1","fields":{"phone":"555","class_year":2023}}
{"add":"consent","member":"%1","fields":{"audience":"public","level":"initials","source":"form"}}
{"status":{"member":"%1","status":"left","since":"2020-06-01","reason":"lapsed"}}
{"archive":{"member":"%2"}}
{"forget":{"member":"%2"}}
{"set":"member","id":"%2","fields":{"phone":"555"}}
)")
                                .arg(sam, bo)
                                .toUtf8();
    const ProgramRun second = apply(more);
    QCOMPARE(second.out.count("\"ok\":true"), 5);
    QCOMPARE(second.out.count("\"ok\":false"), 1); // who was forgotten is not there
    QCOMPARE(count("SELECT count(*) FROM member WHERE phone = '555' AND class_year = 2023"), 1);
    QCOMPARE(count("SELECT count(*) FROM consent WHERE level = 'initials'"), 1);
    QCOMPARE(count("SELECT count(*) FROM change WHERE label = 'member.forget' AND state = 'final'"), 1);
}

void TestApply::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *line, const char *says) {
        QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(says);
    };
    row("no verb", R"({"fields":{}})", "names no action");
    row("two verbs", R"({"archive":{"member":"%1"},"remove":{"member":"%2"}})", "two actions");
    row("no object", R"({"add":"member","chapter":"mercer"})", "“fields” is missing");
    row("no name", R"({"add":"member","chapter":"mercer","fields":{}})", "“chosen_name” is missing");
    row("an empty name", R"({"set":"member","id":"%1","fields":{"chosen_name":" "}})", "“chosen_name” cannot be empty");
    row("null for a name", R"({"set":"member","id":"%1","fields":{"chosen_name":null}})",
        "“chosen_name” cannot be empty");
    row("unknown field", R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"S","gender":"x"}})",
        "“gender”");
    row("unknown key", R"({"add":"member","chaptr":"x","chapter":"mercer","fields":{"chosen_name":"S"}})", "“chaptr”");
    row("unknown key of a change", R"({"set":"member","id":"%1","undo":1,"fields":{"phone":"1"}})", "“undo”");
    row("unknown key of a status", R"({"status":{"member":"%1","status":"left","sinse":"2020-02-02"}})", "“sinse”");
    row("unknown key beside a status", R"({"status":{"member":"%1","status":"left"},"since":"2020-02-02"})", "“since”");
    row("unknown key of a merge", R"({"merge":{"member":"%1","into":"%2","frm":"x"}})", "“frm”");
    row("unknown key of a transfer", R"({"transfer":{"member":"%1","to":"%3","date":"2020-02-02"}})", "“date”");
    row("unknown key of a removal", R"({"remove":{"membr":"%1","chapter":"%3"}})", "“membr”");
    row("two records to remove", R"({"remove":{"member":"%1","officer":"%4"}})", "“officer”");
    row("unknown key of forget", R"({"forget":{"member":"%1","chaptr":"mercer"}})", "“chaptr”");
    row("unknown key of a term",
        R"({"add":"officer","chapter":"mercer","fields":{"name":"X","office":"Y","start":"2020-02-02"}})", "“start”");
    row("unknown key of a head-count",
        R"({"add":"head_count","chapter":"mercer","fields":{"heads":3,"asof":"2020-02-02"}})", "“asof”");
    row("unknown key of a contact", R"({"add":"contact","chapter":"mercer","fields":{"hapened_on":"2020-02-02"}})",
        "“hapened_on”");
    row("unknown key of a school", R"({"add":"school","fields":{"name":"X","state":"GA","country":"US"}})",
        "“country”");
    row("unknown key of consent",
        R"({"add":"consent","member":"%1","fields":{"audience":"public","level":"full","on":"2020-02-02"}})", "“on”");
    row("a term that ends first",
        R"({"add":"officer","chapter":"mercer","fields":{"name":"X","office":"Y","starts_on":"2020-02-02","ends_on":"2020-02-01"}})",
        "before it starts");
    row("an end before the start", R"({"set":"officer","id":"%4","fields":{"ends_on":"2020-01-31"}})",
        "before it starts");
    row("two holders", R"({"add":"officer","chapter":"mercer","fields":{"name":"X","member":"%1","office":"Y"}})",
        "not both");
    row("unknown code", R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"S","phase":"x"}})",
        "pre_clinical, clinical, research, other");
    row("unknown status", R"({"status":{"member":"%1","status":"gone"}})", "prospect, active, away, alumni, left");
    row("a member's status for a chapter", R"({"status":{"chapter":"mercer","status":"away"}})", "forming");
    row("no date", R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"S","joined_on":"2020-02-31"}})",
        "“joined_on”");
    row("a date and more", R"({"status":{"member":"%1","status":"left","since":"2020-02-01T10:00"}})", "“since”");
    row("no number", R"({"add":"head_count","chapter":"mercer","fields":{"heads":"seven"}})",
        "“heads” has to be a whole number");
    row("half a head", R"({"add":"head_count","chapter":"mercer","fields":{"heads":1.5}})",
        "“heads” has to be a whole number");
    row("heads below nothing", R"({"add":"head_count","chapter":"mercer","fields":{"heads":-3}})",
        "“heads” has to be from 0 to 1000000");
    row("no heads", R"({"add":"head_count","chapter":"mercer","fields":{"note":"x"}})", "“heads” is missing");
    row("year out of range", R"({"set":"member","id":"%1","fields":{"class_year":-5}})",
        "“class_year” has to be from 1900 to 2200");
    row("a number beyond all bounds", R"({"set":"member","id":"%1","fields":{"class_year":1e300}})", "“class_year”");
    row("a number for a text", R"({"set":"member","id":"%1","fields":{"phone":555}})", "“phone” has to be a text");
    row("a list for a text", R"({"set":"member","id":"%1","fields":{"phone":["555"]}})", "“phone” has to be a text");
    row("a list for an id", R"({"archive":{"member":["%1"]}})", "“member” has to be a text");
    row("null for an id", R"({"archive":{"member":null,"chapter":"mercer"}})", "“member” is missing");
    row("a list for the fields", R"({"set":"member","id":"%1","fields":[]})", "“fields” has to be an object");
    row("a NUL character", R"({"set":"member","id":"%1","fields":{"phone":"5\u00005"}})", "“phone”");
    row("half a character", R"({"set":"member","id":"%1","fields":{"phone":"\ud800"}})", "“phone”");
    row("a key twice", R"({"archive":{"member":"%1","member":"%2"}})", "“member” stands twice");
    row("a key twice, once in disguise", R"({"archive":{"member":"%1","m\u0065mber":"%2"}})", "“member” stands twice");
    row("a list", "[]", "not a JSON object");
    row("a bare number", "5", "not a JSON object");
    row("a bare text", R"("add")", "not a JSON object");
    row("no JSON", "hello", "not a JSON object");
    row("unknown thing to add", R"({"add":"dragon","fields":{}})", "dragon");
    row("unknown thing to change", R"({"set":"dragon","fields":{}})", "dragon");
    row("an object to add", R"({"add":{"member":"%1"}})", "“add” has to be a text");
    row("a text to archive", R"({"archive":"%1"})", "“archive” has to be an object");
    row("unknown member", R"({"archive":{"member":"01J00000000000000000000001"}})", "no member");
    row("a chapter's id for a member", R"({"archive":{"member":"%3"}})", "no member");
    row("a member's id for a chapter", R"({"archive":{"chapter":"%1"}})", "no chapter");
    row("a member's id for a term", R"({"remove":{"officer":"%1"}})", "no record");
    row("a member of another chapter", R"({"archive":{"member":"%1","chapter":"creighton"}})", "no member");
    row("a term of another chapter", R"({"remove":{"officer":"%4","chapter":"creighton"}})", "no record");
    row("into itself", R"({"merge":{"chapter":"mercer","into":"mercer"}})", "itself");
    row("before joining", R"({"transfer":{"member":"%1","to":"%3","on":"2019-12-31"}})", "joined");
    row("to where one is", R"({"transfer":{"member":"%1","to":"mercer"}})", "already");
    row("the national row archived", R"({"archive":{"chapter":"%5"}})", "national row");
    row("the national row removed", R"({"remove":{"chapter":"%5"}})", "national row");
    row("the national row merged", R"({"merge":{"chapter":"mercer","into":"%5"}})", "national row");
    row("a chapter with members removed", R"({"remove":{"chapter":"mercer"}})", "has members");
    row("no such school", R"({"set":"chapter","id":"mercer","fields":{"school_id":"hogwarts"}})", "hogwarts");
    row("a chapter without school", R"({"set":"chapter","id":"mercer","fields":{"school_id":""}})",
        "“school_id” is missing");
    row("no such state", R"({"add":"school","fields":{"name":"X","state":"ZZ"}})", "ZZ");
    row("no e-mail address", R"({"set":"member","id":"%1","fields":{"school_email":"ask Kim"}})",
        "“school_email” has to be an e-mail address");
    row("no e-mail address of a chapter", R"({"set":"chapter","id":"mercer","fields":{"contact_email":"Kim"}})",
        "“contact_email” has to be an e-mail address");
    row("a date long ago", R"({"set":"member","id":"%1","fields":{"joined_on":"0202-02-02"}})",
        "“joined_on” has to be a date from 1900 to 2200");
    row("a date far ahead", R"({"status":{"member":"%1","status":"away","since":"2202-02-02"}})",
        "“since” has to be a date from 1900 to 2200");
    row("a reason of someone who stays", R"({"status":{"member":"%1","status":"active","reason":"lapsed"}})", "“left”");
    row("left before joining", R"({"status":{"member":"%1","status":"left","since":"2019-12-31"}})", "joined");
    row("added as left before joining",
        R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"S","joined_on":"2020-02-02","status":"alumni","since":"2020-02-01"}})",
        "joined");
    row("a date without status",
        R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"S","since":"2020-02-02"}})",
        "“status” is missing");
}

void TestApply::refusesNonsense()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, says);
    const qint64 changes = count("SELECT count(*) FROM change");
    const ProgramRun run = apply(filled(line) + '\n');
    QCOMPARE(run.code, 1);
    QCOMPARE(run.error, QStringLiteral("Lines refused: 1.\n"));
    QCOMPARE(run.json().value(QLatin1String("ok")).toBool(true), false);
    QVERIFY2(field(run.json(), "error").contains(says), run.out);
    QCOMPARE(count("SELECT count(*) FROM change"), changes);
}

void TestApply::aTypoNeverReachesAnotherRecord()
{
    for (const char *line : {R"({"archive":{"membr":"%1","chapter":"%3"}})",
                             R"({"status":{"membr":"%1","chapter":"%3","status":"closed"}})",
                             R"({"merge":{"membr":"%1","chapter":"%3","into":"mercer"}})",
                             R"({"remove":{"membr":"%1","chapter":"%3"}})"}) {
        const ProgramRun run = apply(filled(line) + '\n');
        QCOMPARE(run.code, 1);
        QVERIFY2(field(run.json(), "error").startsWith(QStringLiteral("“membr” is not known here")), run.out);
    }
    QCOMPARE(count("SELECT count(*) FROM chapter WHERE archived_on IS NOT NULL OR merged_into <> ''"), 0);
    QCOMPARE(count("SELECT count(*) FROM chapter"), 3);
    QCOMPARE(count("SELECT count(*) FROM chapter_status"), 2);
}

void TestApply::takesWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("holds");
    const auto row = [](const char *name, const char *line, const char *holds) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(holds);
    };
    row("a chapter beside the member's id", R"({"archive":{"member":"%1","chapter":"mercer","on":"2020-05-01"}})",
        "SELECT count(*) FROM member WHERE archived_on = '2020-05-01'");
    row("a chapter beside the term's id", R"({"remove":{"officer":"%4","chapter":"mercer"}})",
        "SELECT NOT EXISTS (SELECT 1 FROM officer_term)");
    row("a term that ends as it starts", R"({"set":"officer","id":"%4","fields":{"ends_on":"2020-02-01"}})",
        "SELECT count(*) FROM officer_term WHERE ends_on = starts_on");
    row("a national office", R"({"add":"officer","chapter":"%5","fields":{"member":"%1","office":"Treasurer"}})",
        "SELECT count(*) FROM officer_term WHERE person_id <> '' AND office = 'Treasurer'");
    row("null empties", R"({"set":"member","id":"%1","fields":{"joined_on":null,"class_year":null,"phone":null}})",
        "SELECT count(*) FROM member WHERE joined_on IS NULL");
    row("two at two chapters", R"({"merge":{"member":"%1","chapter":"mercer","into":"%2"}})",
        "SELECT count(*) FROM member WHERE merged_into <> ''");
    row("active since the joining",
        R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"S","status":"active","joined_on":"2020-03-01"}})",
        "SELECT NOT EXISTS (SELECT 1 FROM member_status)");
    row("a school and what is known of it",
        R"({"add":"school","fields":{"name":"X","state":"GA","first_class":1999,"campus_of":"mercer"}})",
        "SELECT count(*) FROM school WHERE first_class = 1999 AND campus_of = 'mercer'");
    row("escapes and white space",
        "{\"set\" : \"member\",\t\"id\":\"%1\", \"fields\" : {\"ph\\u006fne\": \"5\\\"5\\\\\"}}\r",
        "SELECT count(*) FROM member WHERE phone = '5\"5\\'");
    row("the same key in two objects",
        R"({"set":"chapter","id":"mercer","fields":{"local_name":"{\"id\":1,\"id\":2}"}})",
        "SELECT count(*) FROM chapter WHERE local_name LIKE '{%'");
}

void TestApply::takesWhatIsMeant()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, holds);
    const ProgramRun run = apply(filled(line)); // without a line's end, as a file may stop
    QVERIFY2(run.code == 0, run.out);
    QVERIFY(run.error.isEmpty());
    QCOMPARE(count(holds.toStdString()), 1);
}

void TestApply::settingsAreChecked_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("says"); ///< '' where they are taken
    const auto row = [](const char *fields, const char *says) {
        QTest::newRow(fields) << QByteArray(fields) << QString::fromUtf8(says);
    };
    row(R"({"name":"Pride","small_number_threshold":0,"shown_on":"2020-08-31"})", "");
    row(R"({"small_number_threshold":null,"shown_on":""})", "");
    row(R"({"small_number_threshold":-1})", "from 0 to 1000");
    row(R"({"small_number_threshold":2.5})", "whole number");
    row(R"({"small_number_threshold":"ten"})", "whole number");
    row(R"({"shown_on":"yesterday"})", "“shown_on”");
    row(R"({"shown_on":20200831})", "“shown_on”");
    row(R"({"name":5})", "“name”");
    row(R"({"kind":"chapter"})", "“kind”");
    row(R"({"book_id":"x"})", "“book_id”");
    row(R"({"treshold":5})", "“treshold”");
}

void TestApply::settingsAreChecked()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, says);
    const ProgramRun run = apply("{\"set\":\"setting\",\"fields\":" + fields + "}\n");
    QCOMPARE(run.code, says.isEmpty() ? 0 : 1);
    QVERIFY2(field(run.json(), "error").contains(says), run.out);
    QCOMPARE(count("SELECT count(*) FROM book_setting WHERE key = 'kind' AND value = 'national'"), 1);
    if (fields.contains("Pride"))
        QCOMPARE(count("SELECT count(*) FROM book_setting WHERE value IN ('Pride', '0', '2020-08-31')"), 3);
}

void TestApply::whatWasMergedIsNoLongerWrittenTo()
{
    perform(filled(R"({"merge":{"member":"%1","into":"%2"}})"));
    const ProgramRun run = apply(filled(R"({"set":"member","id":"%1","fields":{"phone":"555"}})"));
    QCOMPARE(run.code, 1);
    QVERIFY(field(run.json(), "error").contains(m_ids[1]));
}

void TestApply::oddInputIsAnsweredOnce_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("cut off") << QByteArray(R"({"set":"member","id":"%1","fields":{"pho)");
    QTest::newRow("a megabyte of one text")
        << "{\"set\":\"member\",\"id\":\"%1\",\"fields\":{\"phone\":\"" + QByteArray(2'000'000, '5') + "\"}}\n";
    QTest::newRow("ten megabytes without an end") << QByteArray(10'000'000, '{');
    QTest::newRow("ten megabytes, then a line's end") << QByteArray(10'000'000, 'x') + '\n';
    QTest::newRow("deeply nested") << QByteArray(100'000, '[') + '\n';
    QTest::newRow("deeply nested objects") << QByteArray("{\"a\":").repeated(20'000) + '\n';
    QTest::newRow("not UTF-8") << QByteArray(
        "{\"set\":\"member\",\"id\":\"%1\",\"fields\":{\"phone\":\"\xff\xfe\"}}\n");
    QTest::newRow("NUL bytes") << QByteArray("\0\0\0{}\n", 6);
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("no verb at all") << QByteArray("{}\n\n\n  \n");
}

void TestApply::oddInputIsAnsweredOnce()
{
    QFETCH(const QByteArray, input);
    const qint64 changes = count("SELECT count(*) FROM change");
    const ProgramRun run = apply(filled(input));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY(!field(run.json(), "error").isEmpty());
    QVERIFY(run.out.size() < 1000);
    QCOMPARE(count("SELECT count(*) FROM change"), changes);
}

// Lines that were right, with bytes changed, cut out and doubled. Each is answered, and the book stays sound.
void TestApply::randomLinesBreakNothing()
{
    const QByteArrayList right{
        R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"Zoë","class_year":2023,"status":"away"}})",
        R"({"set":"member","id":"%1","fields":{"phone":"555","joined_on":"2020-02-02"}})",
        R"({"status":{"member":"%2","status":"left","since":"2020-06-01","reason":"lapsed"}})",
        R"({"transfer":{"member":"%1","to":"%3","on":"2020-07-01"}})",
        R"({"archive":{"chapter":"creighton","on":"2020-07-01"}})",
        R"({"add":"consent","member":"%2","fields":{"audience":"public","level":"initials"}})",
        R"({"set":"setting","fields":{"small_number_threshold":5}})"};
    std::mt19937 random(20); // NOLINT: the same lines each time
    const auto below = [&random](qsizetype bound) { return qsizetype(random() % std::size_t(bound)); };
    QByteArray input;
    constexpr int lines = 400;
    for (int i = 0; i < lines; ++i) {
        QByteArray line = filled(right[below(right.size())]);
        for (qsizetype edits = 1 + below(3); edits > 0; --edits) {
            const qsizetype at = below(line.size());
            switch (below(4)) {
            case 0:
                line[at] = char(below(256));
                break;
            case 1:
                line.remove(at, 1 + below(8));
                break;
            case 2:
                line.insert(at, line.mid(below(line.size()), below(20)));
                break;
            default:
                line.insert(at, "null,{}[]\"\\:"[below(12)]);
            }
            line.replace('\n', ' ');
            line = line.isEmpty() ? "x" : line;
        }
        input += 'x' == line[0] || line.trimmed().isEmpty() ? QByteArray("x\n") : line + '\n';
    }
    const ProgramRun run = apply(input);
    QCOMPARE(run.code, 1);
    const QList<QByteArray> answers = run.out.trimmed().split('\n');
    QCOMPARE(answers.size(), lines);
    for (const QByteArray &answer : answers) {
        QVERIFY(QJsonDocument::fromJson(answer).isObject());
        QVERIFY2(!answer.contains("does not fit its field"),
                 answer); // SQLite's refusal is not the first line of defence
    }
    QCOMPARE(runProgram({QStringLiteral("check"), m_book}).out, "fine\n");
}

void TestApply::everyActionHasAText()
{
    perform(filled(R"({"add":"contact","chapter":"mercer","fields":{"note":"x"}})"));
    const QString contact = perform(R"({"add":"contact","chapter":"mercer","fields":{"note":"y"}})");
    const QString heads = perform(R"({"add":"head_count","chapter":"mercer","fields":{"heads":3}})");
    for (const char *line :
         {R"({"set":"contact","id":"%6","fields":{"note":"z"}})",
          R"({"set":"head_count","id":"%7","fields":{"heads":4}})",
          R"({"set":"officer","id":"%4","fields":{"office":"Advisor"}})",
          R"({"set":"member","id":"%1","fields":{"phone":"1"}})",
          R"({"set":"chapter","id":"mercer","fields":{"notes":"x"}})", R"({"set":"setting","fields":{"name":"P"}})",
          R"({"add":"school","fields":{"name":"X","state":"GA"}})",
          R"({"add":"consent","member":"%1","fields":{"audience":"public","level":"full"}})",
          R"({"status":{"member":"%1","status":"away"}})", R"({"status":{"chapter":"mercer","status":"at_risk"}})",
          R"({"transfer":{"member":"%1","to":"%3"}})", R"({"archive":{"member":"%1"}})",
          R"({"merge":{"member":"%1","into":"%2"}})", R"({"merge":{"chapter":"%3","into":"mercer"}})",
          R"({"archive":{"chapter":"mercer"}})", R"({"remove":{"contact":"%6"}})", R"({"remove":{"head_count":"%7"}})",
          R"({"remove":{"officer":"%4"}})", R"({"forget":{"member":"%2"}})"}) {
        // A merge of chapters makes new ids of what hangs on the one that goes.
        const ProgramRun run = apply(filled(line).replace("%6", contact.toUtf8()).replace("%7", heads.toUtf8()));
        QVERIFY2(run.code == 0, run.out + line);
    }
    const ProgramRun history = runProgram({QStringLiteral("history"), m_book, QStringLiteral("--json")});
    const QJsonArray entries = QJsonDocument::fromJson(history.out).array();
    QVERIFY(entries.size() > 22);
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        QVERIFY2(field(object, "text") != field(object, "label"), qPrintable(field(object, "label")));
    }
}

void TestApply::stopsWhenNobodyReadsTheAnswers()
{
    QByteArray input;
    for (int i = 0; i < 2000; ++i)
        input += R"({"add":"contact","chapter":"mercer","fields":{"note":"x"}})"
                 "\n";
    m_folder->write("lines.jsonl", input);
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("{ \"$1\" apply \"$2\" \"$3\"; echo $? >\"$3.status\"; } | head -n 1"),
                   QStringLiteral("sh"), QStringLiteral(TEST_PROGRAM), m_book, m_folder->path("lines.jsonl")});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(m_folder->read("lines.jsonl.status"), "3\n");
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
    QVERIFY(count("SELECT count(*) FROM contact") < 2000);
    // Nothing is left beside the one file.
    QVERIFY(!m_folder->files().contains(QStringLiteral("test.chapters-wal")));
    QVERIFY(!m_folder->files().contains(QStringLiteral("test.chapters.lock")));
}

void TestApply::filesThatCannotBeReadAreRefused()
{
    for (const QString &path : {m_folder->path("missing"), QFileInfo(m_book).path(), m_book}) {
        const ProgramRun run = runProgram({QStringLiteral("apply"), m_book, path});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.error.count(u'\n'), 1);
        QVERIFY(run.out.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
