// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/cleaning.h"

#include <QTest>

#include <random>
#include <string>

using namespace chapterhouse;
using namespace std::string_literals;

using csv::DateNote;
using csv::DateOrder;
using csv::DateProblem;

namespace {

std::string cleaned(std::string_view cell)
{
    std::string scratch;
    return std::string(csv::cleanText(cell, scratch).text);
}

std::string isoOf(const csv::Day &day)
{
    const auto text = day.iso();
    return {text.data(), text.size()};
}

QString codeOf(std::optional<std::string_view> code)
{
    return code ? QString::fromUtf8(code->data(), qsizetype(code->size())) : QStringLiteral("(none)");
}

} // namespace

class TestCleaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsTrimmedAndComposed_data();
    void textIsTrimmedAndComposed();
    void everyLatinLetterIsComposedAsQtSays();
    void cleaningTwiceIsCleaningOnce();
    void splitsNames_data();
    void splitsNames();
    void findsTheAddress_data();
    void findsTheAddress();
    void knowsSchoolAddresses();
    void keepsPhonesAsTheyAreWritten();
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void readsEveryDayAndItsSerial();
    void theWholeColumnDecidesTheOrder();
    void readsClassYears_data();
    void readsClassYears();
    void aYearOfStudyCountsInAcademicYears();
    void readsCodes_data();
    void readsCodes();
    void readsWhyAMemberLeft();
};

void TestCleaning::textIsTrimmedAndComposed_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isChanged");
    const auto row = [](const char *name, const char *cell, const char *text, bool isChanged) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(text) << isChanged;
    };
    row("plain", "Kim Lee", "Kim Lee", false);
    row("empty", "", "", false);
    row("spaces", "  Kim\t\r\n", "Kim", true);
    row("only spaces", "   ", "", true);
    row("inner spaces stay", "Kim  Lee", "Kim  Lee", false);
    row("composed", "Zoë", "Zoë", false);
    row("decomposed", "Zoe\u0308", "Zoë", true);
    row("no-break spaces around", "\u00A0Kim\u00A0", "Kim", true);
    row("zero width", "K\u200Bi\u2060m\uFEFF", "Kim", true);
    row("direction marks", "\u200EKim\u200F", "Kim", true);
    row("soft hyphen", "Kim\u00ADberly", "Kimberly", true);
    row("joiner between Latin letters", "K\u200Dim", "Kim", true);
    row("joiner in an emoji stays", "\U0001F469\u200D\u2695\uFE0F", "\U0001F469\u200D\u2695\uFE0F", false);
    row("joiner in Persian stays", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", false);
    row("joiner at the end", "\u0645\u200C", "\u0645", true);
    row("composes over what was taken out", "e\u200B\u0301", "é", true);
    row("guard of an export", "'=1+1", "=1+1", false);
    row("one of two apostrophes", "''=x", "'=x", false);
    row("apostrophe of a name", "'Olu", "'Olu", false);
}

void TestCleaning::textIsTrimmedAndComposed()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    QFETCH(bool, isChanged);
    std::string scratch;
    const auto cleaned = csv::cleanText({cell.constData(), std::size_t(cell.size())}, scratch);
    QCOMPARE(QByteArray(cleaned.text.data(), qsizetype(cleaned.text.size())), text);
    QCOMPARE(cleaned.isChanged, isChanged);
}

// Latin letters take a short way past the normalization.
void TestCleaning::everyLatinLetterIsComposedAsQtSays()
{
    for (char16_t letter = 0xA0; letter < 0x250; ++letter) {
        if (letter == 0xAD) // the soft hyphen has no width
            continue;
        const QString text = QString(u'e') + QChar(letter) + QStringLiteral("e\u00E9");
        const QByteArray cell = text.toUtf8();
        QCOMPARE(QString::fromStdString(cleaned({cell.constData(), std::size_t(cell.size())})),
                 text.normalized(QString::NormalizationForm_C).trimmed());
    }
}

void TestCleaning::cleaningTwiceIsCleaningOnce()
{
    static const std::vector<std::string> pieces{
        "a",      "e\u0301", "\u0301",       "\u200B",     "\u200C", "\u200D", "\uFEFF",       " ",
        "\u00A0", "\u0645",  "\u0915\u094D", "\U0001F308", "\u00AD", "é",      "\u1100\u1161", "\u11A8",
        "\u0323", "b",       "\u1EBF"};
    std::mt19937 random(7);
    for (int round = 0; round < 50000; ++round) {
        std::string text;
        for (std::size_t n = random() % 8; n > 0; --n)
            text += pieces[random() % pieces.size()];
        const std::string once = cleaned(text);
        if (cleaned(once) != once)
            QFAIL(QByteArray::fromStdString(text).toHex(' ').constData());
    }
}

void TestCleaning::splitsNames_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<bool>("familyFirst");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("isSure");
    const auto row = [](const char *full, const char *chosen, const char *family, bool isSure,
                        bool familyFirst = false) {
        QTest::addRow("%s%s", full, familyFirst ? " (family first)" : "")
            << QString::fromUtf8(full) << familyFirst << QString::fromUtf8(chosen) << QString::fromUtf8(family)
            << isSure;
    };
    row("Kim Lee", "Kim", "Lee", true);
    row("  Kim   Lee ", "Kim", "Lee", true);
    row("Lee, Kim", "Kim", "Lee", true);
    row("Lee,Kim", "Kim", "Lee", true);
    row("Lee, Kim A.", "Kim A.", "Lee", true);
    row("de la Cruz, Ana María", "Ana María", "de la Cruz", true);
    row("Dr. Kim Lee", "Kim", "Lee", true);
    row("Dr. Kim Lee MD", "Kim", "Lee", true);
    row("Kim Lee, MD", "Kim", "Lee", true);
    row("Kim Lee, M.D., Ph.D.", "Kim", "Lee", true);
    row("Kim Lee, MD PhD", "Kim", "Lee", true);
    row("Lee, Kim, MD", "Kim", "Lee", true);
    row("Kim Lee, Jr.", "Kim", "Lee Jr.", true);
    row("Kim Lee III", "Kim", "Lee III", true);
    row("Lee Jr., Kim", "Kim", "Lee Jr.", true);
    row("Ana María de la Cruz", "Ana María", "de la Cruz", true);
    row("Jan van der Berg", "Jan", "van der Berg", true);
    row("Eddie Van Halen", "Eddie", "Van Halen", false);
    row("Omar bin Said", "Omar", "bin Said", true);
    row("Anh Van", "Anh", "Van", true);
    row("Mary Ann Lee", "Mary Ann", "Lee", false);
    row("Kim Do", "Kim", "Do", true);
    row("KIM DO", "KIM", "DO", true);
    row("Kim Lee DO", "Kim", "Lee", true);
    row("Do, Kim", "Kim", "Do", true);
    row("Lee, Do", "Do", "Lee", true);
    row("Kim", "Kim", "", false);
    row("", "", "", false);
    row(",", "", "", false);
    row("Ms. Lee", "Lee", "", false);
    row("Zoë Müller", "Zoë", "Müller", true);
    row("山田 太郎", "山田", "太郎", true);
    row("Kim\u00A0Lee", "Kim", "Lee", true);
    row("山田\u3000太郎", "山田", "太郎", true);
    row("Lee Kim", "Kim", "Lee", true, true);
    row("de la Cruz Ana", "Ana", "de la Cruz", true, true);
    row("Lee Kim Ann", "Kim Ann", "Lee", false, true);
    row("Lee, Kim", "Kim", "Lee", true, true);
}

void TestCleaning::splitsNames()
{
    QFETCH(QString, full);
    QFETCH(bool, familyFirst);
    QFETCH(QString, chosen);
    QFETCH(QString, family);
    QFETCH(bool, isSure);
    const auto name = csv::splitName(full.toStdString(), familyFirst);
    QCOMPARE(QString::fromStdString(name.chosen), chosen);
    QCOMPARE(QString::fromStdString(name.family), family);
    QCOMPARE(name.isSure, isSure);
}

void TestCleaning::findsTheAddress_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *cell, const char *address) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(address);
    };
    row("kim@example.edu", "kim@example.edu");
    row(" Kim.Lee@Example.EDU ", "kim.lee@example.edu");
    row("mailto:kim@example.edu?subject=Hi", "kim@example.edu");
    row("MAILTO:Kim@example.edu", "kim@example.edu");
    row("Kim Lee <kim@example.edu>", "kim@example.edu");
    row("\"Lee, Kim\" <kim@example.edu>", "kim@example.edu");
    row("<kim@example.edu>", "kim@example.edu");
    row("kim@example.edu;", "kim@example.edu");
    row("kim@example.edu.", "kim@example.edu");
    row("k\u200Bim@example.edu", "kim@example.edu");
    row("kim+tag@mail.example.co.uk", "kim+tag@mail.example.co.uk");
    row("zoë@exämple.de", "zoë@exämple.de");
    row("", "");
    row("n/a", "");
    row("kim", "");
    row("kim@", "");
    row("@example.edu", "");
    row("kim@example", "");
    row("kim@example.e", "");
    row("kim@@example.edu", "");
    row("kim@exa mple.edu", "");
    row("kim lee@example.edu", "");
    row("kim@example..edu", "");
    row("a@b.edu, c@d.edu", "");
    row("a@b.edu;c@d.edu", "");
}

void TestCleaning::findsTheAddress()
{
    QFETCH(QString, cell);
    QFETCH(QString, address);
    const auto email = csv::cleanEmail(cell.toStdString());
    QCOMPARE(email ? QString::fromStdString(email->address) : QString(), address);
    if (email)
        QCOMPARE(email->isChanged, cell != address);
}

void TestCleaning::knowsSchoolAddresses()
{
    for (const char *address : {"a@b.edu", "a@med.b.edu", "a@b.ac.uk", "a@b.edu.au"})
        QVERIFY2(csv::isSchoolAddress(address), address);
    for (const char *address : {"a@gmail.com", "a@edu.com", "a@notedu", "edu", "a@b.org", "a@ac.me"})
        QVERIFY2(!csv::isSchoolAddress(address), address);
    QCOMPARE(csv::cleanEmail("\"Lee, Kim\" <kim@example.edu>")->name, "Lee, Kim"s);
}

void TestCleaning::keepsPhonesAsTheyAreWritten()
{
    std::string scratch;
    QCOMPARE(std::string(csv::cleanPhone(" (555) 010-1234 ", scratch).text), "(555) 010-1234"s);
    QCOMPARE(std::string(csv::cleanPhone("'+1 555 010 1234", scratch).text), "+1 555 010 1234"s);
    QCOMPARE(std::string(csv::cleanPhone("tel:5550101234", scratch).text), "5550101234"s);
    QCOMPARE(std::string(csv::cleanPhone("5550101234.0", scratch).text), "5550101234"s);
}

void TestCleaning::readsDates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("note");
    const auto row = [](const char *cell, const char *iso, DateNote note = DateNote::None,
                        DateOrder order = DateOrder::Unknown) {
        QTest::addRow("%s (%d)", cell, int(order))
            << QString::fromUtf8(cell) << int(order) << QString::fromUtf8(iso) << int(note);
    };
    const DateOrder us = DateOrder::MonthFirst;
    const DateOrder eu = DateOrder::DayFirst;
    row("2024-09-01", "2024-09-01");
    row(" 2024-09-01 ", "2024-09-01");
    row("2024-9-1", "2024-09-01");
    row("2024/09/01", "2024-09-01");
    row("2024-02-29", "2024-02-29");
    row("20240901", "2024-09-01");
    row("2024-09-14T13:05:22Z", "2024-09-14");
    row("2024-09-14T13:05:22.123+02:00", "2024-09-14");
    row("2024-09-14 13:05", "2024-09-14");
    row("9/14/2026 13:05:22", "2026-09-14");
    row("2026/09/14 1:05:22 PM GMT-4", "2026-09-14");
    row("9/4/2026 9:05:22", "2026-09-04", DateNote::None, us);
    row("3/4/2024", "2024-03-04", DateNote::None, us);
    row("3/4/2024", "2024-04-03", DateNote::None, eu);
    row("13/4/2024", "2024-04-13");
    row("4/13/2024", "2024-04-13");
    row("4/13/2024", "2024-04-13", DateNote::None, eu);
    row("4/4/2024", "2024-04-04");
    row("3-4-2024", "2024-03-04", DateNote::None, us);
    row("3.4.2024", "2024-04-03");
    row("3.4.2024", "2024-04-03", DateNote::None, us);
    row("03.04.24", "2024-04-03", DateNote::TwoDigitYear);
    row("9/14/24", "2024-09-14", DateNote::TwoDigitYear);
    row("9/14/99", "1999-09-14", DateNote::TwoDigitYear);
    row("September 3, 2024", "2024-09-03");
    row("Sept. 3rd, 2024", "2024-09-03");
    row("Tuesday, September 3, 2024", "2024-09-03");
    row("3 September 2024", "2024-09-03");
    row("the 3rd of September 2024", "2024-09-03");
    row("3-Sep-24", "2024-09-03", DateNote::TwoDigitYear);
    row("03-SEP-2024", "2024-09-03");
    row("Sep 14, 2024 at 3:05 PM", "2024-09-14");
    row("2024 Sep 3", "2024-09-03");
    row("Sep 2024", "2024-09-01", DateNote::MonthOnly);
    row("September, 2024", "2024-09-01", DateNote::MonthOnly);
    row("Sep-24", "2024-09-01", DateNote::MonthOnly);
    row("Sep '24", "2024-09-01", DateNote::MonthOnly);
    row("Sep ’24", "2024-09-01", DateNote::MonthOnly);
    row("9/2024", "2024-09-01", DateNote::MonthOnly);
    row("2024-09", "2024-09-01", DateNote::MonthOnly);
    row("2018", "2018-01-01", DateNote::YearOnly);
    row("45536", "2024-09-01", DateNote::Serial);
    row("45536.54", "2024-09-01", DateNote::Serial);
    row("20000", "1954-10-03", DateNote::Serial);
    row("60000", "2064-04-08", DateNote::Serial);
}

void TestCleaning::readsDates()
{
    QFETCH(QString, cell);
    QFETCH(int, order);
    QFETCH(QString, iso);
    QFETCH(int, note);
    const auto date = csv::cleanDate(cell.toStdString(), DateOrder(order));
    QCOMPARE(int(date.problem), int(DateProblem::None));
    QCOMPARE(QString::fromStdString(isoOf(date.day)), iso);
    QCOMPARE(int(date.note), note);
    QCOMPARE(date.isChanged, cell != iso);
}

void TestCleaning::refusesDates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *cell, DateProblem problem) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << int(problem);
    };
    for (const char *cell : {"",
                             " ",
                             "soon",
                             "n/a",
                             "2024-09-01 maybe",
                             "14",
                             "9/14",
                             "Sep 3",
                             "Sep 24",
                             "March",
                             "19999",
                             "60001",
                             "123456",
                             "1/2/3/4",
                             "12:30",
                             "Sep Oct 2024",
                             "3 4 2024",
                             "+1 555 010 1234",
                             "-5",
                             "Kim 2024",
                             "2024-09-01-02"})
        row(cell, DateProblem::NotADate);
    for (const char *cell : {"2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "31/31/2024",
                             "9/31/2024", "September 31, 2024", "13/2024", "0024-01-01", "20241301", "1/13/0020"})
        row(cell, DateProblem::Impossible);
    row("3/4/2024", DateProblem::AmbiguousOrder);
    row("03-04-24", DateProblem::AmbiguousOrder);
}

void TestCleaning::refusesDates()
{
    QFETCH(QString, cell);
    QFETCH(int, problem);
    QCOMPARE(int(csv::cleanDate(cell.toStdString(), DateOrder::Unknown).problem), problem);
}

void TestCleaning::readsEveryDayAndItsSerial()
{
    const QDate epoch(1899, 12, 30);
    for (int serial = 20000; serial <= 60000; ++serial) {
        const std::string iso = epoch.addDays(serial).toString(Qt::ISODate).toStdString();
        if (isoOf(csv::cleanDate(std::to_string(serial), DateOrder::Unknown).day) != iso)
            QFAIL(iso.c_str());
        const auto day = csv::dayFromIso(iso);
        QVERIFY(day && isoOf(*day) == iso);
    }
    for (const char *bad : {"", "2024-9-1", "2024-09-31", "2024/09/01", "2024-09-01 ", "20240901", "x024-09-01"})
        QVERIFY2(!csv::dayFromIso(bad), bad);
}

void TestCleaning::theWholeColumnDecidesTheOrder()
{
    csv::DateOrderFinder finder;
    for (const char *cell : {"3/4/2024", "2024-09-01", "", "5/5/2024", "soon", "3.4.2024", "Sep 2024"})
        finder.add(cell);
    QCOMPARE(int(finder.order()), int(DateOrder::Unknown));
    QCOMPARE(finder.ambiguous(), 1);
    finder.add("13/4/2024 09:00:00");
    QCOMPARE(int(finder.order()), int(DateOrder::DayFirst));
    finder.add("4/13/2024");
    QCOMPARE(int(finder.order()), int(DateOrder::Unknown));
    QVERIFY(finder.isContradictory());
    csv::DateOrderFinder american;
    american.add("1/2/24");
    american.add("12/31/24");
    QCOMPARE(int(american.order()), int(DateOrder::MonthFirst));
}

void TestCleaning::readsClassYears_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isDerived");
    const auto row = [](const char *cell, int year, bool isDerived = false) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << year << isDerived;
    };
    row("2027", 2027);
    row("2027.0", 2027);
    row("'27", 2027);
    row("’27", 2027);
    row("27", 2027);
    row("Class of 2027", 2027);
    row("class of '27", 2027);
    row("c/o 2027", 2027);
    row("CO 2027", 2027);
    row("May 2027", 2027);
    row("Graduating 2027", 2027);
    row("Expected graduation: Spring 2027", 2027);
    row("5/15/2027", 2027);
    row("2027-05-15", 2027);
    row("2023-2027", 2027, true);
    row("2023 - 27", 2027, true);
    // On 1 September 2026, in the academic year that ends in 2027.
    row("M1", 2030, true);
    row("M2", 2029, true);
    row("m-3", 2028, true);
    row("MS-2", 2029, true);
    row("MS2", 2029, true);
    row("MS II", 2029, true);
    row("MSIV", 2027, true);
    row("OMS-I", 2030, true);
    row("OMS III", 2028, true);
    row("2nd year", 2029, true);
    row("Second-year", 2029, true);
    row("Year 4", 2027, true);
    row("First year medical student", 2030, true);
    row("4th Year", 2027, true);
    for (const char *cell :
         {"", "soon", "M5", "M", "MS", "2027 or 2028", "1", "270", "3027", "faculty", "2027-2020", "M2 2027"})
        row(cell, 0);
}

void TestCleaning::readsClassYears()
{
    QFETCH(QString, cell);
    QFETCH(int, year);
    QFETCH(bool, isDerived);
    const auto found = csv::cleanClassYear(cell.toStdString(), {2026, 9, 1});
    QCOMPARE(found ? found->year : 0, year);
    if (found)
        QCOMPARE(found->isDerived, isDerived);
}

void TestCleaning::aYearOfStudyCountsInAcademicYears()
{
    QCOMPARE(csv::cleanClassYear("M1", {2026, 7, 31})->year, 2029);
    QCOMPARE(csv::cleanClassYear("M1", {2026, 8, 1})->year, 2030);
    QCOMPARE(csv::cleanClassYear("M4", {2027, 1, 15})->year, 2027);
}

void TestCleaning::readsCodes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *kind, const char *cell, const char *code) {
        QTest::addRow("%s: %s", kind, cell)
            << QString::fromUtf8(kind) << QString::fromUtf8(cell) << QString::fromUtf8(code);
    };
    const char *none = "(none)";
    row("channel", "IG", "instagram");
    row("channel", "Insta", "instagram");
    row("channel", "Instagram (@ourgroup)", "instagram");
    row("channel", "Twitter/X", "twitter");
    row("channel", "X", "twitter");
    row("channel", "FB", "facebook");
    row("channel", "Facebook group", "facebook");
    row("channel", "GroupMe", "groupme");
    row("channel", "Discord", "discord");
    row("channel", "word of mouth", "word_of_mouth");
    row("channel", "word_of_mouth", "word_of_mouth");
    row("channel", "A friend told me", "word_of_mouth");
    row("channel", "friend", "word_of_mouth");
    row("channel", "club fair", "campus_event");
    row("channel", "Activities Fair 2024", "campus_event");
    row("channel", "campus event", "campus_event");
    row("channel", "conference", "conference");
    row("channel", "Other", "other");
    row("channel", "Instagram and Facebook", none);
    row("channel", "ex", none);
    row("channel", "", none);
    row("channel", "|", none);
    row("member", "Active", "active");
    row("member", "current", "active");
    row("member", "LOA", "away");
    row("member", "Leave of Absence", "away");
    row("member", "Alumna", "alumni");
    row("member", "graduated", "alumni");
    row("member", "inactive", "left");
    row("member", "Withdrawn", "left");
    row("member", "interested", "prospect");
    row("member", "purple", none);
    row("chapter", "dormant", "inactive");
    row("chapter", "At Risk", "at_risk");
    row("chapter", "at_risk", "at_risk");
    row("chapter", "active", "active");
    row("chapter", "dissolved", "closed");
    row("chapter", "active|current", none);
    row("outcome", "no answer", "no_answer");
    row("outcome", "chapter founded", "chapter_founded");
    row("outcome", "has own group", "has_own_group");
    row("outcome", "Not interested", "other");
    row("consent", "Full", "full");
    row("consent", "initials only", "initials");
    row("consent", "counted", "counted");
    row("consent", "No", "counted");
    row("consent", "perhaps", none);
    row("phase", "Pre-clinical", "pre_clinical");
    row("phase", "preclinical", "pre_clinical");
    row("phase", "pre_clinical", "pre_clinical");
    row("phase", "Clinical rotations", "clinical");
    row("phase", "M1", "pre_clinical");
    row("phase", "MS-3", "clinical");
    row("phase", "Research year", "research");
    row("phase", "other", "other");
    row("phase", "blue", none);
    row("origin", "Existing group", "affiliated");
    row("origin", "new", "new");
    row("degree", "M.D.", "MD");
    row("degree", "do", "DO");
    row("degree", "MD-PhD", "MD/PhD");
    row("degree", "Osteopathic", "DO");
    row("yesno", "Y", "yes");
    row("yesno", "TRUE", "yes");
    row("yesno", "✓", "yes");
    row("yesno", "no", "no");
    row("yesno", "?", "");
    row("yesno", "not sure", "");
    row("yesno", "blue", none);
}

void TestCleaning::readsCodes()
{
    QFETCH(QString, kind);
    QFETCH(QString, cell);
    QFETCH(QString, code);
    const std::map<QString, std::optional<std::string_view> (*)(std::string_view)> readers{
        {QStringLiteral("channel"), csv::channelCode},
        {QStringLiteral("member"), csv::memberStatusCode},
        {QStringLiteral("chapter"), csv::chapterStatusCode},
        {QStringLiteral("outcome"), csv::outcomeCode},
        {QStringLiteral("consent"), csv::consentLevelCode},
        {QStringLiteral("phase"), csv::phaseCode},
        {QStringLiteral("origin"), csv::originCode},
        {QStringLiteral("degree"), csv::degreeCode},
        {QStringLiteral("yesno"), csv::yesNoCode}};
    QCOMPARE(codeOf(readers.at(kind)(cell.toStdString())), code);
}

void TestCleaning::readsWhyAMemberLeft()
{
    const auto leaving = [](const char *words) {
        const auto found = csv::leavingFromWords(words);
        return found ? std::string(found->status) + "/" + std::string(found->reason) : "none"s;
    };
    QCOMPARE(leaving("graduated"), "alumni/"s);
    QCOMPARE(leaving("lapsed"), "left/lapsed"s);
    QCOMPARE(leaving("left on request"), "left/asked_removal"s);
    QCOMPARE(leaving("asked_removal"), "left/asked_removal"s);
    QCOMPARE(leaving("Moved school"), "left/transferred"s);
    QCOMPARE(leaving("chapter dormant"), "left/chapter_dormant"s);
    QCOMPARE(leaving("chapter_dormant"), "left/chapter_dormant"s);
    QCOMPARE(leaving("because"), "none"s);
}

QTEST_APPLESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
