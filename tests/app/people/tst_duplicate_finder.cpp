// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/duplicate_finder.h"

#include "app/people/duplicate_words.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace chapterhouse;
using namespace chapterhouse::app;

namespace {

/// A record that owns its texts.
struct Person {
    std::string chapter = "C1";
    std::string id;
    std::string person;
    std::string chosen;
    std::string family;
    std::string schoolEmail;
    std::string personalEmail;
    std::string phone;
    std::string school = "S1";
    int year = 0;
    bool isArchived = false;

    DuplicateFinder::Record record() const
    {
        return {chapter, id, person, chosen, family, schoolEmail, personalEmail, phone, school, year, isArchived};
    }
};

Duplicates found(const std::vector<Person> &people, const std::vector<db::PeoplePair> &apart = {},
                 std::size_t limit = 1000)
{
    DuplicateFinder finder;
    for (const Person &person : people)
        finder.add(person.record());
    finder.keepApart(apart);
    return finder.find(limit);
}

/// "Chosen Family|school e-mail|personal e-mail|phone|class year|chapter|school", as much of it as matters.
Person person(const QString &text, const char *id)
{
    const QStringList parts = text.split(u'|');
    Person person;
    person.id = id;
    person.chosen = parts.value(0).section(u' ', 0, 0).toStdString();
    person.family = parts.value(0).section(u' ', 1).toStdString();
    person.schoolEmail = parts.value(1).toStdString();
    person.personalEmail = parts.value(2).toStdString();
    person.phone = parts.value(3).toStdString();
    person.year = parts.value(4).toInt();
    if (!parts.value(5).isEmpty())
        person.chapter = parts.value(5).toStdString();
    person.school = parts.value(6, QStringLiteral("S1")).toStdString();
    return person;
}

std::string word(std::mt19937 &random, int syllables)
{
    static constexpr const char *parts[] = {"ba", "ko",  "ri", "ta", "mu", "le",  "son", "ver", "qui", "dan",
                                            "fe", "gol", "ha", "ji", "ke", "lor", "mi",  "no",  "pe",  "zu"};
    std::string text;
    for (int i = 0; i < syllables; ++i)
        text += parts[random() % std::size(parts)];
    return text;
}

/// How a record comes to be written a second time.
enum class Slip { NewPersonalEmail, Typo, SwappedNames, Initial, PhoneOnly, OtherChapter, Count };

Person secondRecord(const Person &first, Slip slip, std::mt19937 &random)
{
    Person second = first;
    second.id = first.id + "x";
    second.schoolEmail.clear();
    switch (slip) {
    case Slip::NewPersonalEmail:
        second.schoolEmail = first.schoolEmail;
        second.personalEmail = word(random, 4) + "@example.net";
        break;
    case Slip::Typo:
        second.chosen.insert(2, "e");
        break;
    case Slip::SwappedNames:
        std::swap(second.chosen, second.family);
        break;
    case Slip::Initial:
        second.chosen.resize(1);
        break;
    case Slip::PhoneOnly:
        second.year = 0;
        second.personalEmail.clear();
        second.phone = "+1 " + first.phone;
        break;
    case Slip::OtherChapter:
        second.chapter = "C999";
        second.school = "S999";
        second.schoolEmail.clear();
        second.personalEmail = first.personalEmail;
        second.phone.clear();
        return second;
    case Slip::Count:
        break;
    }
    if (slip != Slip::PhoneOnly)
        second.phone.clear();
    if (slip != Slip::NewPersonalEmail)
        second.personalEmail.clear();
    return second;
}

} // namespace

class TestDuplicateFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoRecordsAreJudged_data();
    void twoRecordsAreJudged();
    void whoIsLinkedOrKeptApartIsNotAskedAbout();
    void twoArchivedRecordsAreLeftAlone();
    void anOfficesMailboxMakesNobodyTheSame();
    void aCommonNameAloneIsNoReason();
    void ofTwoPeopleThePairAtOneChapterIsTold();
    void theSurestComeFirstAndTheListIsCut();
    void nobodyAtAllIsFine();
    void plantedDuplicatesAreFound_data();
    void plantedDuplicatesAreFound();
};

void TestDuplicateFinder::twoRecordsAreJudged_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *one, const char *other, Likelihood likelihood,
                        const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << int(likelihood)
                            << QString::fromUtf8(reason);
    };
    using L = Likelihood;
    row("personal e-mail, another case", "Sam Rivera||sam@x.org", "Sam Rivera||SAM@x.org", L::Sure,
        "Same personal e-mail, same name, nobody else is called so, same chapter");
    row("school here, personal there", "Sam Rivera|sam@x.org||||C1|S1", "Sam Rivera||sam@x.org|||C2|S2", L::Sure,
        "One’s school e-mail is the other’s personal one, same name, nobody else is called so");
    row("e-mail, and another name", "Sam Rivera||sam@x.org|||C1|S1", "Kim Lee||sam@x.org|||C2|S2", L::Likely,
        "Same personal e-mail");
    row("phone, however it is written", "Sam Rivera|||(555) 010-0199||C1|S1", "Sam Rivera|||+1 555 010 0199||C2|S2",
        L::Sure, "Same phone, same name, nobody else is called so");
    row("phone, another name, elsewhere", "Sam Rivera|||555 010 0199||C1|S1", "Kim Lee|||5550100199||C2|S2", L::No, "");
    row("e-mail, and a new chosen name", "Sam Rivera||sam@x.org|||C1|S1", "Kim Rivera||sam@x.org|||C2|S2", L::Sure,
        "Same personal e-mail, same family name");
    row("phone, and a new chosen name", "Sam Rivera|||555 010 0199||C1|S1", "Kim Rivera|||5550100199||C2|S2", L::Likely,
        "Same phone, same family name");
    row("phone, and another name", "Sam Rivera|||555 010 0199", "Kim Lee|||5550100199", L::Perhaps,
        "Same phone, same chapter");
    row("a short number is no phone", "Sam Rivera|||911", "Kim Lee|||911", L::No, "");
    row("name, chapter and class", "Sam Rivera||||2026", "sam RIVERA||||2026", L::Sure,
        "Same name, nobody else is called so, same chapter, same class year");
    row("accents", "José Nuñez||||2026", "Jose Nunez||||2026", L::Sure,
        "Same name, nobody else is called so, same chapter, same class year");
    row("names the wrong way round", "Sam Rivera||||2026", "Rivera Sam||||2026", L::Sure,
        "Same name, nobody else is called so, same chapter, same class year");
    row("name and class elsewhere", "Sam Rivera||||2026|C1|S1", "Sam Rivera||||2026|C2|S2", L::Likely,
        "Same name, nobody else is called so, same class year");
    row("the name alone", "Sam Rivera|||||C1|S1", "Sam Rivera|||||C2|S2", L::Perhaps,
        "Same name, nobody else is called so");
    row("name, and another class", "Sam Rivera||||2026", "Sam Rivera||||2024", L::Likely,
        "Same name, nobody else is called so, same chapter, but different class years");
    row("name, and two addresses of one school", "Sam Rivera|a@s.edu|||2026", "Sam Rivera|b@s.edu|||2026", L::Likely,
        "Same name, nobody else is called so, same chapter, same class year, but different school e-mails");
    row("a short form", "Bill Rivera||||2026", "William Rivera||||2026", L::Likely,
        "Nearly the same name, same chapter, same class year");
    row("a letter wrong in the family name", "Maria Rivera||||2026|C1|S1", "Maria Rivero||||2026|C2|S1", L::Likely,
        "Nearly the same name, same school, same class year");
    row("an initial", "S. Rivera||||2026", "Sam Rivera||||2026", L::Likely,
        "Same family name and initial, same chapter, same class year");
    row("an initial and nothing else", "S. Rivera", "Sam Rivera", L::No, "");
    row("siblings", "Sam Rivera||||2026", "Kim Rivera||||2026", L::No, "");
    row("a short form at two schools", "Bill Rivera|||||C1|S1", "William Rivera|||||C2|S2", L::No, "");
    row("two strangers", "Sam Rivera|a@s.edu|a@x.org|555 010 0199|2026", "Kim Lee|b@s.edu|b@x.org|555 010 0198|2026",
        L::No, "");
}

void TestDuplicateFinder::twoRecordsAreJudged()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const int, likelihood);
    QFETCH(const QString, reason);
    const Duplicates duplicates = found({person(one, "M1"), person(other, "M2")});
    QCOMPARE(duplicates.pairs.empty(), Likelihood(likelihood) == Likelihood::No);
    if (duplicates.pairs.empty())
        return;
    const DuplicatePair &pair = duplicates.pairs.front();
    QCOMPARE(pair.one.id, QStringLiteral("M1"));
    QCOMPARE(pair.other.id, QStringLiteral("M2"));
    QCOMPARE(evidenceText(pair.evidence), reason);
    QCOMPARE(int(likelihoodOf(pair.score)), likelihood);
}

void TestDuplicateFinder::whoIsLinkedOrKeptApartIsNotAskedAbout()
{
    const QString text = QStringLiteral("Sam Rivera||sam@x.org||2026");
    std::vector<Person> people{person(text, "M1"), person(text, "M2")};
    QCOMPARE(found(people).pairs.size(), std::size_t(1));
    QVERIFY(found(people, {{QStringLiteral("M1"), QStringLiteral("M2")}}).pairs.empty());
    QCOMPARE(found(people, {{QStringLiteral("M1"), QStringLiteral("M3")}}).pairs.size(), std::size_t(1));
    people[1].person = "M1";
    QVERIFY(found(people).pairs.empty());
}

void TestDuplicateFinder::twoArchivedRecordsAreLeftAlone()
{
    const QString text = QStringLiteral("Sam Rivera||sam@x.org||2026");
    std::vector<Person> people{person(text, "M1"), person(text, "M2")};
    people[0].isArchived = true;
    const Duplicates one = found(people);
    QCOMPARE(one.pairs.size(), std::size_t(1));
    QVERIFY(evidenceText(one.pairs.front().evidence).endsWith(QStringLiteral("but one is archived")));
    people[1].isArchived = true;
    QVERIFY(found(people).pairs.empty());
}

void TestDuplicateFinder::anOfficesMailboxMakesNobodyTheSame()
{
    std::vector<Person> people;
    for (int i = 0; i < 10; ++i) {
        people.push_back(person(QStringLiteral("N%1 F%1|office@s.edu||555 010 0100").arg(i), "M"));
        people.back().id += std::to_string(i);
    }
    QVERIFY(found(people).pairs.empty());
}

void TestDuplicateFinder::aCommonNameAloneIsNoReason()
{
    std::vector<Person> people;
    for (int i = 0; i < 30; ++i) {
        people.push_back(person(QStringLiteral("Maria Garcia|||||C%1|S%1").arg(i), "M"));
        people.back().id += std::to_string(i);
    }
    QVERIFY(found(people).pairs.empty());
    people[3].year = people[4].year = 2026; // and in one class: worth a look
    people[3].school = people[4].school;
    const Duplicates duplicates = found(people);
    QCOMPARE(duplicates.pairs.size(), std::size_t(1));
    QVERIFY(duplicates.pairs.front().evidence & Evidence::CommonName);
}

void TestDuplicateFinder::ofTwoPeopleThePairAtOneChapterIsTold()
{
    std::vector<Person> people{person(QStringLiteral("Sam Rivera||sam@x.org||2026|C1|S1"), "M1"),
                               person(QStringLiteral("Sam Rivera||sam@x.org||2026|C2|S2"), "M2"),
                               person(QStringLiteral("Sam Rivera||sam@x.org||2026|C2|S2"), "M3")};
    people[1].person = "M1";
    people[2].personalEmail.clear(); // though the other pair shares more
    const Duplicates duplicates = found(people);
    QCOMPARE(duplicates.total, std::size_t(1));
    QVERIFY(duplicates.pairs.front().evidence & Evidence::RareName); // two people bear it, three records
    QCOMPARE(duplicates.pairs.front().one.id, QStringLiteral("M2")); // at one chapter, where they can be merged
    QCOMPARE(duplicates.pairs.front().other.id, QStringLiteral("M3"));
}

void TestDuplicateFinder::theSurestComeFirstAndTheListIsCut()
{
    std::vector<Person> people;
    for (int i = 0; i < 20; ++i) {
        const QString name = QStringLiteral("Nam%1 Fam%1").arg(QChar(u'a' + i));
        people.push_back(person(name + QStringLiteral("|||||C1|S1"), "A"));
        people.push_back(person(name + (i % 2 ? QStringLiteral("|||||C1|S1") : QStringLiteral("|||||C2|S2")), "B"));
        for (std::size_t j = people.size() - 2; j < people.size(); ++j)
            people[j].id += std::to_string(i);
    }
    const Duplicates all = found(people);
    QCOMPARE(all.pairs.size(), std::size_t(20));
    QVERIFY(std::is_sorted(all.pairs.begin(), all.pairs.end(),
                           [](const DuplicatePair &a, const DuplicatePair &b) { return a.score > b.score; }));
    const Duplicates some = found(people, {}, 7);
    QCOMPARE(some.pairs.size(), std::size_t(7));
    QCOMPARE(some.total, std::size_t(20));
    for (std::size_t i = 0; i < some.pairs.size(); ++i)
        QCOMPARE(some.pairs[i].one, all.pairs[i].one);
}

void TestDuplicateFinder::nobodyAtAllIsFine()
{
    QVERIFY(found({}).pairs.empty());
    QVERIFY(found({person(QStringLiteral("Sam"), "M1")}).pairs.empty());
}

void TestDuplicateFinder::plantedDuplicatesAreFound_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDuplicateFinder::plantedDuplicatesAreFound()
{
    QFETCH(const quint32, seed);
    std::mt19937 random(seed);
    std::vector<Person> people;
    QSet<QString> planted;
    for (int i = 0; i < 2000; ++i) {
        const std::string number = std::to_string(i);
        Person one;
        one.chapter = "C" + std::to_string(i / 40);
        one.school = "S" + std::to_string(i / 40);
        one.id = "M" + number;
        one.chosen = word(random, 3);
        one.family = word(random, 3);
        one.schoolEmail = "m" + number + "@example.edu";
        one.personalEmail = "m" + number + "@example.org";
        one.phone = std::to_string(2'000'000'000 + i);
        one.year = 2020 + int(random() % 8);
        people.push_back(one);
        if (random() % 20 == 0) {
            people.push_back(secondRecord(one, Slip(random() % quint32(Slip::Count)), random));
            planted << QString::fromStdString(one.id);
        }
    }
    std::shuffle(people.begin(), people.end(), random);

    const Duplicates duplicates = found(people, {}, 5000);

    QSet<QString> asked;
    int strangers = 0;
    for (const DuplicatePair &pair : duplicates.pairs) {
        QVERIFY(!(pair.one == pair.other));
        QVERIFY(!asked.contains(pair.one.id + pair.other.id));
        asked << pair.one.id + pair.other.id;
        strangers += pair.other.id == pair.one.id + u'x' ? 0 : 1;
    }
    for (const QString &id : planted)
        QVERIFY2(asked.contains(id + id + u'x'), qPrintable(id));
    QVERIFY2(strangers <= 5, qPrintable(QString::number(strangers))); // namesakes by chance
}

QTEST_GUILESS_MAIN(TestDuplicateFinder)
#include "tst_duplicate_finder.moc"
