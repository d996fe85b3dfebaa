// SPDX-License-Identifier: GPL-3.0-or-later
// What of the states is shown: other measures than the first, and regions in place of states.
#include "app/formatting.h"
#include "app/states/states_fixture.h"

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::text;
using Fixture = test::StatesFixture;

class TestStatesShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersPerSchoolAreShown();
    void aChangeHasASignAndASide();
    void aChangeTooSmallToTellHasAPatternOfItsOwn();
    void regionsTakeThePlaceOfTheirStates();
    void aRegionIsOneBeforeTheKeyboard();
    void theSelectionFollowsIntoItsRegion();
    void ownRegionsAreThoseOfTheBook();
};

void TestStatesShown::membersPerSchoolAreShown()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    fixture.overview.setMeasure(StatesOverview::MembersPerSchool);
    QCOMPARE(fixture.state("AL", "value").toString(), text("12.0"));
    QCOMPARE(fixture.state("PR", "value").toString(), text("3.0"));
    QCOMPARE(fixture.state("OH", "value").toString(), QString(QChar(0x2013)));
    QCOMPARE(fixture.state("AL", "spoken").toString(),
             text("Alabama: 12.0 members for each school reached, 12 members"));
    QCOMPARE(fixture.figure(nameOf(Figure::MembersPerSchool)), text("5.0")); // 15 at 3 schools
    QCOMPARE(fixture.tableCell("AL", StatesTable::MembersPerSchool), text("12.0"));

    fixture.overview.setForSharing(true);
    QTRY_VERIFY(fixture.overview.isSettled());
    QCOMPARE(fixture.state("AL", "value").toString(), text("10.0"));
    QCOMPARE(fixture.state("PR", "value").toString(), text("n/a"));
    QCOMPARE(fixture.state("PR", "pattern").toInt(), int(StatesOverview::Untold));
    QCOMPARE(fixture.legend().constLast(), text("Too small to tell"));
}

void TestStatesShown::aChangeHasASignAndASide()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setAsOf(QDate(2020, 8, 31));
    fixture.change([&] { fixture.run("UPDATE chapter_status SET since = '2020-03-01' WHERE chapter_id = 'A'"); });
    fixture.show();
    StatesOverview &overview = fixture.overview;
    overview.setMeasure(StatesOverview::ChapterChange);
    QVERIFY(overview.isOfChange());
    QCOMPARE(fixture.state("AL", "value").toString(), text("+1"));
    QCOMPARE(fixture.state("AL", "step").toInt(), 3);
    QCOMPARE(fixture.state("AL", "pattern").toInt(), int(StatesOverview::Plain));
    QCOMPARE(fixture.state("PR", "value").toString(), text("0"));
    QCOMPARE(fixture.state("PR", "step").toInt(), 0);
    QCOMPARE(fixture.legend(), QStringList({QStringLiteral("−1"), text("No change"), text("+1")}));
    QCOMPARE(fixture.tableCell("AL", StatesTable::ChapterChange), text("+1"));

    fixture.change([&] {
        fixture.run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
                    "VALUES ('P', 'T', 'closed', '2020-05-01', '', ?1)",
                    fixture.added);
    });
    fixture.show();
    QTRY_COMPARE(fixture.state("PR", "value").toString(), QStringLiteral("−1"));
    QCOMPARE(fixture.state("PR", "step").toInt(), -3);
    QCOMPARE(fixture.state("PR", "pattern").toInt(), int(StatesOverview::Falling));
    QCOMPARE(fixture.state("PR", "spoken").toString(),
             QStringLiteral("Puerto Rico: change of chapters in 12 months −1, 0 chapters"));
}

void TestStatesShown::aChangeTooSmallToTellHasAPatternOfItsOwn()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    fixture.overview.setMeasure(StatesOverview::MemberChange);
    QCOMPARE(fixture.state("AL", "value").toString(), text("+12"));
    QCOMPARE(fixture.state("PR", "value").toString(), text("+3"));
    fixture.overview.setForSharing(true);
    QTRY_VERIFY(fixture.overview.isSettled());
    QCOMPARE(fixture.state("AL", "value").toString(), text("+10"));
    QCOMPARE(fixture.state("PR", "value").toString(), text("n/a"));
    QCOMPARE(fixture.state("PR", "pattern").toInt(), int(StatesOverview::Untold));
    QCOMPARE(fixture.tableCell("PR", StatesTable::MemberChange), text("n/a"));
    QVERIFY(!fixture.state("PR", "detail").toString().contains(u'3'));
}

void TestStatesShown::regionsTakeThePlaceOfTheirStates()
{
    Fixture fixture;
    fixture.fill();
    fixture.show();
    StatesOverview &overview = fixture.overview;
    overview.setMeasure(StatesOverview::Members);
    overview.setRegions(StateRegions({}, *Directory::shipped()));
    overview.setGrouping(StatesOverview::CensusRegions);
    QTRY_VERIFY(overview.isGrouped());
    const QString south = text("census:South");
    QCOMPARE(overview.keyOf(text("AL")), south);
    for (const char *state : {"AL", "TX", "DC"}) {
        QCOMPARE(fixture.state(state, "key").toString(), south);
        QCOMPARE(fixture.state(state, "value").toString(), text("12"));
        QCOMPARE(fixture.state(state, "name").toString(), text("South"));
    }
    QCOMPARE(fixture.state("PR", "name").toString(), text("Territories"));
    QCOMPARE(fixture.tableCell("census:South", StatesTable::Members), text("12"));
    QCOMPARE(overview.table()->count(), 6); // four regions, territories, and what is on no state
    overview.setCurrent(south);
    QCOMPARE(overview.currentName(), text("South"));
    QCOMPARE(overview.places()->count(), 17);
    QCOMPARE(fixture.place(0, "heading"), text("States (17)"));
    QCOMPARE(fixture.place(0, "stateCode"), text("AL"));
    QCOMPARE(fixture.place(0, "note"), text("1 chapter · 12 members"));
    QCOMPARE(fixture.figure(nameOf(Figure::StatesReached)), text("1 of 16")); // DC is none of the 50
}

void TestStatesShown::aRegionIsOneBeforeTheKeyboard()
{
    for (const auto grouping : {StatesOverview::CensusRegions, StatesOverview::CensusDivisions}) {
        Fixture fixture;
        fixture.fill();
        fixture.overview.setRegions(StateRegions({}, *Directory::shipped()));
        fixture.overview.setGrouping(grouping);
        fixture.show();
        QStringList keys;
        const StatesModel &states = *fixture.overview.states();
        for (int row = 0; row < states.rowCount(); ++row) {
            if (Fixture::cell(states, row, "seat").toBool())
                keys.append(Fixture::cell(states, row, "key").toString());
        }
        QCOMPARE(keys.size(), grouping == StatesOverview::CensusRegions ? 5 : 10);
        for (const auto view : {StatesOverview::Map, StatesOverview::Tiles}) {
            for (const QString &start : keys) {
                QStringList reached{start};
                for (qsizetype i = 0; i < reached.size(); ++i) {
                    for (const auto way :
                         {StatesOverview::Left, StatesOverview::Right, StatesOverview::Up, StatesOverview::Down}) {
                        const QString next = fixture.overview.neighbour(reached[i], way, view);
                        if (!reached.contains(next))
                            reached.append(next);
                    }
                }
                QCOMPARE(reached.size(), keys.size());
            }
        }
    }
}

void TestStatesShown::theSelectionFollowsIntoItsRegion()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setRegions(StateRegions({}, *Directory::shipped()));
    fixture.show();
    fixture.overview.setCurrent(text("OH"));
    fixture.overview.setGrouping(StatesOverview::CensusDivisions);
    QTRY_COMPARE(fixture.overview.current(), text("division:East North Central"));
    QCOMPARE(fixture.overview.find(text("alaska")), text("division:Pacific"));
    QCOMPARE(fixture.overview.find(text("moun")), text("division:Mountain"));
    fixture.overview.setGrouping(StatesOverview::States);
    QTRY_COMPARE(fixture.overview.current(), QString());
}

void TestStatesShown::ownRegionsAreThoseOfTheBook()
{
    Fixture fixture;
    fixture.fill();
    fixture.overview.setRegions(
        StateRegions({{text("R"), text("Deep South"), {text("AL"), text("MS")}}}, *Directory::shipped()));
    fixture.overview.setGrouping(StatesOverview::OwnRegions);
    fixture.show();
    QCOMPARE(fixture.state("MS", "value").toString(), fixture.state("AL", "value").toString());
    QCOMPARE(fixture.state("MS", "name").toString(), text("Deep South"));
    QCOMPARE(fixture.state("OH", "name").toString(), text("In no region"));
    fixture.overview.setRegions(StateRegions({}, *Directory::shipped())); // it was removed
    QCOMPARE(fixture.overview.grouping(), StatesOverview::States);
    QTRY_VERIFY(!fixture.overview.isGrouped());
}

QTEST_GUILESS_MAIN(TestStatesShown)
#include "tst_states_shown.moc"
