// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/choices.h"
#include "app/editing/typed_value.h"
#include "db/member_store.h"

#include <QTest>

#include <algorithm>

using namespace chapterhouse;
using namespace chapterhouse::app;

class TestTypedValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAsPeopleWriteThem_data();
    void readsDatesAsPeopleWriteThem();
    void theLocaleSaysWhereTheDayStands();
    void saysWhyADateIsNone();
    void readsTheFieldsOfAMember_data();
    void readsTheFieldsOfAMember();
    void saysWhyAValueCannotStandThere_data();
    void saysWhyAValueCannotStandThere();
    void whatIsShownIsReadAsTheSame();
    void everyCodeHasItsOwnName();
};

namespace {

const QDate day(2026, 11, 26);

db::Field fieldNamed(const char *name)
{
    const auto fields = db::MemberStore::fields();
    return *std::find_if(fields.begin(), fields.end(),
                         [&](const db::Field &field) { return field.name == std::string_view(name); });
}

/// The locale of the test, put back at its end.
class InLocale {
public:
    explicit InLocale(const char *name) { QLocale::setDefault(QLocale(QLatin1String(name))); }
    ~InLocale() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

} // namespace

void TestTypedValue::readsDatesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("ISO") << "2026-09-03" << QDate(2026, 9, 3);
    QTest::newRow("American") << "9/3/2026" << QDate(2026, 9, 3);
    QTest::newRow("without a year") << "9/3" << QDate(2026, 9, 3);
    QTest::newRow("in words") << "3 Sep 2026" << QDate(2026, 9, 3);
    QTest::newRow("in words, without a year") << "3 sep" << QDate(2026, 9, 3);
    QTest::newRow("the month first, without a year") << "Sep 3" << QDate(2026, 9, 3);
    QTest::newRow("today") << " Today " << day;
    QTest::newRow("yesterday") << "yesterday" << day.addDays(-1);
    QTest::newRow("nothing") << "  " << QDate();
}

void TestTypedValue::readsDatesAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QDate, expected);
    const InLocale american("en_US");
    const Result<QDate> date = typedDate(typed, day);
    QVERIFY2(date, qPrintable(date ? QString() : date.message()));
    QCOMPARE(*date, expected);
}

void TestTypedValue::theLocaleSaysWhereTheDayStands()
{
    {
        const InLocale american("en_US");
        QCOMPARE(*typedDate(QStringLiteral("3/4/2026"), day), QDate(2026, 3, 4));
    }
    const InLocale british("en_GB");
    QCOMPARE(*typedDate(QStringLiteral("3/4/2026"), day), QDate(2026, 4, 3));
    QCOMPARE(*typedDate(QStringLiteral("3/4"), day), QDate(2026, 4, 3));
}

void TestTypedValue::saysWhyADateIsNone()
{
    for (const char *typed : {"soon", "2026-02-31", "2/31/2026", "9/3/0026", "13/13/2026"}) {
        const Result<QDate> date = typedDate(QLatin1String(typed), day);
        QVERIFY2(!date, typed);
        QVERIFY2(date.message().size() > 10, typed);
    }
}

void TestTypedValue::readsTheFieldsOfAMember_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("a name loses its outer space")
        << QByteArray("chosen_name") << "  Sam " << QVariant(QStringLiteral("Sam"));
    QTest::newRow("an address becomes small")
        << QByteArray("school_email") << "Kim@Example.EDU" << QVariant(QStringLiteral("kim@example.edu"));
    QTest::newRow("a class year") << QByteArray("class_year") << "2028" << QVariant(2028);
    QTest::newRow("a short class year") << QByteArray("class_year") << "'28" << QVariant(2028);
    QTest::newRow("a year of study") << QByteArray("class_year") << "M1" << QVariant(2030);
    QTest::newRow("a code as it is shown") << QByteArray("phase") << "Clinical" << QVariant(QStringLiteral("clinical"));
    QTest::newRow("the beginning of one") << QByteArray("channel") << "insta" << QVariant(QStringLiteral("instagram"));
    QTest::newRow("a code as people say it") << QByteArray("channel") << "IG" << QVariant(QStringLiteral("instagram"));
    QTest::newRow("a degree") << QByteArray("degree") << "m.d." << QVariant(QStringLiteral("MD"));
    QTest::newRow("nothing empties") << QByteArray("class_year") << " " << QVariant();
}

void TestTypedValue::readsTheFieldsOfAMember()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(QVariant, expected);
    const Result<QVariant> value = typedValue(fieldNamed(field.constData()), typed, day);
    QVERIFY2(value, qPrintable(value ? QString() : value.message()));
    QCOMPARE(value->toString(), expected.toString());
}

void TestTypedValue::saysWhyAValueCannotStandThere_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no name") << QByteArray("chosen_name") << " ";
    QTest::newRow("no address") << QByteArray("school_email") << "kim at example";
    QTest::newRow("no year") << QByteArray("class_year") << "soon";
    QTest::newRow("a year far off") << QByteArray("class_year") << "20288";
    QTest::newRow("no channel") << QByteArray("channel") << "carrier pigeon";
    QTest::newRow("two phases begin so") << QByteArray("channel") << "w e";
    QTest::newRow("no day") << QByteArray("joined_on") << "2026-02-30";
    QTest::newRow("far too long") << QByteArray("notes") << QString(200'000, u'x');
}

void TestTypedValue::saysWhyAValueCannotStandThere()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    const Result<QVariant> value = typedValue(fieldNamed(field.constData()), typed, day);
    QVERIFY(!value);
    QVERIFY(!value.message().isEmpty());
}

void TestTypedValue::whatIsShownIsReadAsTheSame()
{
    const std::vector<std::pair<const char *, QVariant>> values{{"joined_on", QDate(2026, 3, 4)},
                                                                {"phase", QStringLiteral("pre_clinical")},
                                                                {"channel", QStringLiteral("word_of_mouth")},
                                                                {"class_year", 2029},
                                                                {"chosen_name", QStringLiteral("Zoë")},
                                                                {"phone", QStringLiteral("+1 555 0100")}};
    for (const char *locale : {"en_US", "en_GB", "es_US", "de_DE"}) {
        const InLocale in(locale);
        for (const auto &[name, value] : values) {
            const db::Field field = fieldNamed(name);
            const Result<QVariant> read = typedValue(field, shownValue(field, value), day);
            QVERIFY2(read, name);
            QCOMPARE(*read, value);
        }
    }
}

void TestTypedValue::everyCodeHasItsOwnName()
{
    for (int kind = ChoicesModel::MemberStatus; kind <= ChoicesModel::ConsentLevel; ++kind) {
        const auto choices = ChoicesModel::choices(ChoicesModel::Kind(kind));
        QVERIFY(choices.size() >= 2);
        QStringList names;
        for (const Choice &choice : choices)
            names << choice.text;
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

QTEST_GUILESS_MAIN(TestTypedValue)
#include "tst_typed_value.moc"
