// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette_model.h"

#include "app/example_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksBeginningsBeforeWordsBeforeTheRest();
    void foldsCaseAndAccents();
    void everyWordMustBeFound();
    void findsEachKindOfThing();
    void aSchoolWithAChapterIsShownAsTheChapter();
    void showsOnlyTheAnswerToTheNewestQuery();
    void enterBeforeTheAnswerChoosesWhatItBrings();
    void leavesOutCommandsThatCannotBeGiven();
    void whileOthersLookOnNoOneIsFound();
    void aSchoolLeadsToItsState();
    void runsTheChosenCommand();
    void remembersWhatWasChosenUntilTheBookChanges();
    void keepsTheModelContract();
};

namespace {

using Places = std::vector<std::size_t>;

QString titleAt(const PaletteModel &model, int row)
{
    return model.index(row, 0).data(PaletteModel::TitleRole).toString();
}

struct Fixture {
    ExampleBook example;
    Commands commands;
    PaletteModel model;

    Fixture()
    {
        commands.setBook(example.book());
        model.setCommands(&commands);
        model.setBook(example.book());
        model.setRoster(example.roster());
    }

    bool ask(const QString &query)
    {
        QSignalSpy spy(&model, &QAbstractItemModel::modelReset);
        model.setQuery(query);
        return spy.count() > 0 || spy.wait();
    }
};

} // namespace

void TestPalette::ranksBeginningsBeforeWordsBeforeTheRest()
{
    const std::vector<QString> texts{QStringLiteral("Export roster"), QStringLiteral("Disport"),
                                     QStringLiteral("My port"), QStringLiteral("Port of call")};
    QCOMPARE(paletteMatches(QStringLiteral("port"), texts), (Places{3, 2, 0, 1}));
}

void TestPalette::foldsCaseAndAccents()
{
    QCOMPARE(paletteMatches(QStringLiteral("  ÁNGSTROM "), {QStringLiteral("Ångström")}), Places{0});
}

void TestPalette::everyWordMustBeFound()
{
    const std::vector<QString> texts{QStringLiteral("Export roster"), QStringLiteral("Export states")};
    QCOMPARE(paletteMatches(QStringLiteral("ros exp"), texts), Places{0});
    QCOMPARE(paletteMatches(QStringLiteral("export chapters"), texts), Places{});
}

void TestPalette::findsEachKindOfThing()
{
    const ExampleBook example;
    const auto kindsOf = [&](const char *query) {
        QSet<int> kinds;
        const QDate date(2020, 8, 31);
        for (const PaletteEntry &entry : searchRoster(*example.roster()->snapshot(), QLatin1String(query), date, 50))
            kinds.insert(int(entry.kind));
        return kinds;
    };
    QVERIFY(kindsOf("alani").contains(int(PaletteEntry::Kind::Member)));
    QVERIFY(kindsOf("creighton").contains(int(PaletteEntry::Kind::Chapter)));
    QVERIFY(kindsOf("wyoming").contains(int(PaletteEntry::Kind::State)));
    QVERIFY(kindsOf("whiddon").contains(int(PaletteEntry::Kind::School)));
    QVERIFY(kindsOf("   ").isEmpty());
}

void TestPalette::aSchoolWithAChapterIsShownAsTheChapter()
{
    const ExampleBook example;
    const auto entries =
        searchRoster(*example.roster()->snapshot(), QStringLiteral("albany medical"), QDate(2020, 8, 31), 50);
    QVERIFY(!entries.empty());
    QCOMPARE(entries.front().kind, PaletteEntry::Kind::Chapter);
    for (const PaletteEntry &entry : entries)
        QVERIFY(entry.kind != PaletteEntry::Kind::School);
}

void TestPalette::showsOnlyTheAnswerToTheNewestQuery()
{
    Fixture fixture;
    fixture.model.setQuery(QStringLiteral("wyoming"));
    QVERIFY(fixture.ask(QStringLiteral("alani amank")));
    QCOMPARE(fixture.model.count(), 1);
    QCOMPARE(titleAt(fixture.model, 0), QStringLiteral("Alani Amankwah"));
}

void TestPalette::whileOthersLookOnNoOneIsFound()
{
    Fixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("alani amank")));
    fixture.model.choose(0); // and is remembered
    fixture.commands.setForSharing(true);
    QVERIFY(fixture.ask(QString()));
    for (int row = 0; row < fixture.model.count(); ++row)
        QVERIFY(titleAt(fixture.model, row) != QStringLiteral("Alani Amankwah"));
    QVERIFY(fixture.ask(QStringLiteral("alani amank")));
    QCOMPARE(fixture.model.count(), 0);
    QVERIFY(fixture.ask(QStringLiteral("creighton")));
    QVERIFY(fixture.model.count() > 0);
}

void TestPalette::enterBeforeTheAnswerChoosesWhatItBrings()
{
    Fixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("wyoming")));
    QSignalSpy chosen(&fixture.model, &PaletteModel::chapterChosen);
    fixture.model.setQuery(QStringLiteral("creighton"));
    fixture.model.choose(0); // Wyoming still shows
    QVERIFY(chosen.count() == 1 || chosen.wait());
    QCOMPARE(titleAt(fixture.model, 0), QStringLiteral("Creighton"));
}

void TestPalette::leavesOutCommandsThatCannotBeGiven()
{
    Commands commands;
    PaletteModel model;
    model.setCommands(&commands);
    model.refresh();
    QVERIFY(model.count() > 0);
    for (int row = 0; row < model.count(); ++row)
        QVERIFY(titleAt(model, row) != QStringLiteral("Dashboard")); // no book is open
}

void TestPalette::aSchoolLeadsToItsState()
{
    Fixture fixture;
    QSignalSpy chosen(&fixture.model, &PaletteModel::stateChosen);
    QVERIFY(fixture.ask(QStringLiteral("whiddon")));
    fixture.model.choose(fixture.model.count() - 1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("AL"));
}

void TestPalette::runsTheChosenCommand()
{
    Fixture fixture;
    QSignalSpy asked(&fixture.commands, &Commands::pageRequested);
    fixture.model.refresh();
    QCOMPARE(titleAt(fixture.model, 1), QStringLiteral("Chapters"));
    fixture.model.choose(1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toInt(), int(Commands::Chapters));
}

void TestPalette::remembersWhatWasChosenUntilTheBookChanges()
{
    Fixture fixture;
    QSignalSpy chosen(&fixture.model, &PaletteModel::memberChosen);
    QVERIFY(fixture.ask(QStringLiteral("alani amank")));
    fixture.model.choose(0);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(fixture.ask({}));
    QCOMPARE(titleAt(fixture.model, 0), QStringLiteral("Alani Amankwah"));
    fixture.model.setBook(nullptr);
    fixture.model.refresh();
    QVERIFY(titleAt(fixture.model, 0) != QStringLiteral("Alani Amankwah"));
}

void TestPalette::keepsTheModelContract()
{
    Fixture fixture;
    const QAbstractItemModelTester tester(&fixture.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(fixture.ask(QStringLiteral("a")));
    QVERIFY(fixture.ask(QStringLiteral("zzzz")));
    QCOMPARE(fixture.model.count(), 0);
    fixture.model.choose(0);
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
