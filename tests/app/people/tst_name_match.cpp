// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/name_match.h"

#include <QTest>

using namespace chapterhouse::app;

class TestNameMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenNamesOfOnePerson_data();
    void chosenNamesOfOnePerson();
    void oneLetterApart_data();
    void oneLetterApart();
};

void TestNameMatch::chosenNamesOfOnePerson_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("match");
    const auto row = [](const char *one, const char *other, NameMatch match) {
        QTest::addRow("%s, %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << int(match);
    };
    row("sam", "sam", NameMatch::Same);
    row("", "", NameMatch::Different);
    row("", "sam", NameMatch::Different);
    row("sam", "samantha", NameMatch::Close);
    row("sam", "sam lee", NameMatch::Close);
    row("sam lee", "sam jo", NameMatch::Close);
    row("bill", "william", NameMatch::Close);
    row("bill", "will", NameMatch::Close);
    row("kate", "katie", NameMatch::Close);
    row("jon", "john", NameMatch::Close);
    row("sasha", "alex", NameMatch::Close);
    row("maria", "marai", NameMatch::Close);
    row("s", "sam", NameMatch::Initial);
    row("s.", "sam", NameMatch::Initial);
    row("s.", "kim", NameMatch::Different);
    row("al", "alice", NameMatch::Different); // too short to begin a name
    row("bill", "robert", NameMatch::Different);
    row("anna", "hannah", NameMatch::Different);
    row("伟", "伟明", NameMatch::Different); // one sign is no beginning of another name
    row("伟", "芳", NameMatch::Different);
}

void TestNameMatch::chosenNamesOfOnePerson()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const int, match);
    QCOMPARE(int(matchOfChosenNames(one.toStdString(), other.toStdString())), match);
    QCOMPARE(int(matchOfChosenNames(other.toStdString(), one.toStdString())), match);
}

void TestNameMatch::oneLetterApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *one, const char *other, bool isOne) {
        QTest::addRow("%s, %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << isOne;
    };
    row("rivera", "rivera", false);
    row("rivera", "rivero", true);
    row("rivera", "rivea", true);
    row("rivera", "rrivera", true);
    row("rivera", "riveraa", true);
    row("rivera", "rievra", true);
    row("rivera", "rivear", true);
    row("rivera", "rivre", false);
    row("rivera", "rievar", false);
    row("rivera", "river", true);
    row("rivera", "rive", false);
    row("lee", "lea", false); // too short to tell
    row("", "a", false);
    row("иванов", "иваноф", true); // letters and not bytes are counted
    row("иванов", "ибаноф", false);
}

void TestNameMatch::oneLetterApart()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, isOne);
    QCOMPARE(differInOneLetter(one.toStdString(), other.toStdString()), isOne);
    QCOMPARE(differInOneLetter(other.toStdString(), one.toStdString()), isOne);
}

QTEST_GUILESS_MAIN(TestNameMatch)
#include "tst_name_match.moc"
