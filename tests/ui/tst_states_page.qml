// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "StatesPage"
    visible: true
    when: windowShown
    width: 1048
    height: 760

    Component {
        id: page

        StatesPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1048
            height: 760
        }
    }

    SignalSpy {
        id: requested

        signalName: "chapterRequested"
    }

    SignalSpy {
        id: started

        signalName: "newChapterRequested"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        mouseMove(testCase, 2, 2); // what it was left upon would soon show its tip
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryVerify(() => findChild(subject, "overview").ready);
        waitForRendering(subject);
        requested.target = subject;
        requested.clear();
        return subject;
    }

    function current(subject: Item): string {
        return findChild(subject, "overview").current;
    }

    function codes(subject: Item): list<string> {
        const states = findChild(subject, "overview").states;
        const all = [];
        for (let row = 0; row < states.rowCount(); ++row)
            all.push(states.data(states.index(row, 0), StatesModel.CodeRole));
        return all;
    }

    function line(list: ListView, row: int): Item {
        list.currentIndex = row;
        tryVerify(() => list.itemAtIndex(row) !== null); // the lines follow their model with the next frame
        return findChild(list.itemAtIndex(row), "place");
    }

    function test_everyStateIsAButtonWithItsFigures() {
        const subject = open();
        const all = codes(subject);
        compare(all.length, 56);
        for (const view of ["map", "tile"]) {
            const names = new Set();
            for (const code of all) {
                const spot = findChild(subject, view + code);
                compare(spot.Accessible.role, Accessible.Button, code);
                verify(/: \d+ chapters?/.test(spot.Accessible.name), spot.Accessible.name);
                names.add(spot.Accessible.name);
            }
            compare(names.size, 56);
        }
        const ohio = findChild(subject, "mapOH");
        compare(ohio.Accessible.name, "Ohio: 1 chapter, 14 % of schools");
        verify(ohio.visible && ohio.width > 30 && ohio.height > 30);
        verify(findChild(subject, "mapVI").visible, "territories have a place too");
    }

    function test_theTabKeyStopsOnce() {
        const subject = open();
        const map = findChild(subject, "map");
        const stops = code => findChild(subject, "map" + code).activeFocusOnTab;
        compare(codes(subject).filter(stops), []);
        verify(map.activeFocusOnTab, "the map itself");
        subject.showState("WY");
        compare(codes(subject).filter(stops), ["WY"]);
        verify(!map.activeFocusOnTab);
    }

    function test_keysBeginWhereMostIs() {
        const subject = open();
        subject.enterView();
        compare(current(subject), "", "to look at the map is not to choose");
        keyClick(Qt.Key_Down);
        compare(current(subject), findChild(subject, "overview").foremost);
        verify(findChild(subject, "map" + current(subject)).activeFocus);
    }

    function test_arrowsGoToTheNeighbour() {
        const subject = open();
        subject.showState("OH");
        verify(findChild(subject, "mapOH").activeFocus);
        keyClick(Qt.Key_Left);
        compare(current(subject), "IN");
        verify(findChild(subject, "mapIN").activeFocus);
        keyClick(Qt.Key_Up);
        compare(current(subject), "MI");
        keyClick(Qt.Key_Up);
        compare(current(subject), "MI", "there is nothing that way");

        subject.view = StatesOverview.Tiles;
        subject.showState("OH");
        keyClick(Qt.Key_Right);
        compare(current(subject), "PA");
        verify(findChild(subject, "tilePA").activeFocus);
    }

    function test_thereIsOneSelectionInThreeViews() {
        const subject = open();
        const table = findChild(subject, "statesTable");
        const states = findChild(subject, "overview").table;
        subject.showState("OH");
        verify(findChild(subject, "tileOH").current);
        compare(states.keyAt(table.currentRow), "OH");

        subject.view = StatesOverview.Table;
        subject.enterView();
        keyClick(Qt.Key_Down);
        compare(current(subject), "OK");
        verify(findChild(subject, "mapOK").current);
        verify(findChild(subject, "tileOK").current);

        states.sort(StatesTable.Members, Qt.DescendingOrder);
        compare(current(subject), "OK");
        tryVerify(() => states.keyAt(table.currentRow) === "OK");
        states.sort(StatesTable.Name);
    }

    function test_escapeLeavesTheState() {
        const subject = open();
        subject.showState("OH");
        keyClick(Qt.Key_Escape);
        compare(current(subject), "");
        compare(findChild(subject, "panel").Accessible.name, "All states");
        verify(findChild(subject, "map").standing);
        keyClick(Qt.Key_Right);
        verify(current(subject) !== "");
    }

    function test_thePanelTellsOfTheState() {
        const subject = open();
        subject.showState("OH");
        const panel = findChild(subject, "panel");
        const list = findChild(subject, "places");
        compare(panel.Accessible.name, "Ohio");
        compare(list.count, 7);
        compare(list.itemAtIndex(0).heading, "Chapters (1)");
        compare(list.itemAtIndex(1).heading, "Schools without a chapter (6)");
        const figure = findChild(panel, "figure0");
        compare(figure.Accessible.name, "Chapters: 1");
        verify(figure.Accessible.description.includes("active or at risk"));
        verify(figure.Accessible.description.includes("31 August 2020"));
    }

    function test_aChapterIsOpenedByKeyAndByScreenReader() {
        const subject = open();
        subject.showState("OH");
        keyClick(Qt.Key_Return);
        const list = findChild(subject, "places");
        verify(findChild(list.itemAtIndex(0), "place").activeFocus);
        keyClick(Qt.Key_Return);
        compare(requested.count, 1);
        const id = requested.signalArguments[0][0];
        verify(id !== "");

        line(list, 0).Accessible.pressAction();
        compare(requested.count, 2);
        compare(requested.signalArguments[1][0], id);
        mouseClick(line(list, 0));
        compare(requested.count, 3);
    }

    function test_atASchoolWithoutAnyOneIsStarted() {
        const subject = open();
        subject.showState("OH");
        const last = line(findChild(subject, "places"), 6);
        verify(last.Accessible.name.endsWith("start a chapter"));
        started.target = subject;
        started.clear();
        mouseClick(last);
        compare(requested.count, 0);
        compare(started.count, 1);
        verify(started.signalArguments[0][0] !== "");
    }

    function test_typingGoesToAState() {
        const subject = open();
        subject.startSearch();
        keySequence("n,e,w");
        compare(current(subject), "NH");
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_M);
        compare(current(subject), "NM");
        keyClick(Qt.Key_Return);
        verify(findChild(subject, "mapNM").activeFocus);

        keyClick(Qt.Key_O);
        const search = findChild(subject, "search");
        verify(search.activeFocus);
        compare(search.text, "o");
        compare(current(subject), "OH");
        keyClick(Qt.Key_Return);
        verify(findChild(subject, "mapOH").activeFocus, "not where the focus was before");
        compare(current(subject), "OH");
    }

    function test_aTextThatIsNoStateIsSaid() {
        const subject = open();
        subject.showState("OH");
        subject.startSearch();
        keySequence("q,q");
        compare(current(subject), "OH");
        compare(subject.header.summary, "No state is called “qq”");
        keyClick(Qt.Key_Escape);
        verify(subject.header.summary.startsWith("30 states reached"));
    }

    function test_whatIsShownCanBeChosen() {
        const subject = open();
        const overview = findChild(subject, "overview");
        const measure = findChild(subject, "measure");
        compare(measure.displayText, "Share of schools");
        measure.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(overview.measure, StatesOverview.Members);
        compare(findChild(subject, "mapNY").Accessible.name, "New York: 58 members, 6 chapters");
        compare(findChild(subject, "tileNY").step, 5);
    }

    function test_aStateIsChosenByItsAreaOrItsLettersInTheSea() {
        const subject = open();
        const painted = findChild(subject, "painted");
        const texas = findChild(subject, "mapTX");
        mouseClick(painted, texas.x + texas.width / 2, texas.y + texas.height / 2);
        compare(current(subject), "TX");
        const island = findChild(subject, "mapRI").place.label;
        mouseClick(painted, island.x, island.y);
        compare(current(subject), "RI");
        mouseClick(painted, 2, 2);
        compare(current(subject), "");
        mouseClick(findChild(subject, "tileGU")); // not in sight: nothing happens
        compare(current(subject), "");
        subject.view = StatesOverview.Tiles;
        mouseClick(findChild(subject, "tileGU"));
        compare(current(subject), "GU");
    }

    function test_regionsAreWalkedAsStatesAre() {
        const subject = open();
        const overview = findChild(subject, "overview");
        overview.grouping = StatesOverview.CensusRegions;
        tryVerify(() => overview.grouped);
        subject.enterView();
        keyClick(Qt.Key_Down);
        compare(current(subject), overview.foremost);
        const seen = new Set([current(subject)]);
        for (const way of [Qt.Key_Left, Qt.Key_Left, Qt.Key_Right, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down]) {
            keyClick(way);
            seen.add(current(subject));
            const spot = findChild(subject, "map").focusedSpot;
            compare(spot.key, current(subject));
            verify(spot.seat && spot.activeFocus);
        }
        verify(seen.size >= 3);
        const spoken = codes(subject).filter(code => findChild(subject, "map" + code).seat);
        compare(spoken.length, 5, "one button for each region");
        verify(!findChild(subject, "mapIN").Accessible.name.startsWith("Indiana"));
    }

    function test_aRegionListsItsStatesAndLeadsToThem() {
        const subject = open();
        const overview = findChild(subject, "overview");
        overview.grouping = StatesOverview.CensusDivisions;
        tryVerify(() => overview.grouped);
        overview.current = "division:Mountain";
        compare(findChild(subject, "panel").Accessible.name, "Mountain");
        const list = findChild(subject, "places");
        compare(list.itemAtIndex(0).heading, "States (8)");
        compare(findChild(subject, "statesTable").model.rowOf("division:Mountain") >= 0, true);
        mouseClick(line(list, 0));
        compare(overview.grouping, StatesOverview.States);
        tryCompare(overview, "current", "AZ");
        tryVerify(() => !overview.grouped);
    }

    function test_theHistoryOfAStateIsBesideItsPresent() {
        const subject = open();
        subject.showState("NY");
        const tabs = findChild(subject, "stateTabs");
        tabs.current = 1;
        const events = findChild(subject, "events");
        tryVerify(() => events.count > 0 && events.count < 20);
        tryVerify(() => events.itemAtIndex(0) !== null); // with the next frame
        verify(events.itemAtIndex(0).spoken.includes("Founded") || events.itemAtIndex(0).badge !== "");
        const all = events.count;
        overviewOf(subject).current = "";
        tryVerify(() => events.count > all);
        compare(requested.count, 0);
        mouseClick(line(events, 0));
        compare(requested.count, 1);
    }

    function overviewOf(subject: Item): StatesOverview {
        return findChild(subject, "overview");
    }

    function test_schoolsCanBeSwitchedOff() {
        const subject = open();
        verify(findChild(subject, "painted").dotted);
        mouseClick(findChild(subject, "dots"));
        verify(!findChild(subject, "painted").dotted);
    }

    function test_aDayFurtherNothingIsMadeAnew() {
        const subject = open();
        const overview = overviewOf(subject);
        subject.showState("NY");
        subject.lens = lens;
        const painted = findChild(subject, "painted");
        const laidOut = createTemporaryObject(spy, testCase, { target: painted, signalName: "laidOut" });
        const spot = findChild(subject, "mapNY");
        const figure = findChild(subject, "figure0");
        const before = spot.spoken;
        lens.day = 2458880; // 31 January 2020
        tryVerify(() => spot.spoken !== before);
        verify(overview.summary.includes("31 January 2020"));
        compare(findChild(subject, "mapNY"), spot);
        compare(findChild(subject, "figure0"), figure);
        verify(spot.activeFocus);
        verify(waitForItemPolished(painted)); // it is laid out with the frame after the answer
        laidOut.clear(); // schools became eligible since: letters made room for them
        const answers = createTemporaryObject(spy, testCase, { target: overview, signalName: "changed" });
        lens.day = 2458849; // 31 December 2019
        tryVerify(() => answers.count > 0);
        verify(waitForItemPolished(painted));
        compare(laidOut.count, 0);
        lens.day = 0;
    }

    BoardLens { id: lens }

    Component {
        id: spy

        SignalSpy {}
    }

    function test_aChangeSaysItsSign() {
        const subject = open();
        const overview = overviewOf(subject);
        overview.measure = StatesOverview.ChapterChange;
        const names = codes(subject).map(code => findChild(subject, "tile" + code).Accessible.name);
        verify(names.some(name => name.includes("12 months +")));
        verify(names.every(name => /12 months (0|\+\d+|−\d+),/.test(name)));
    }

    function test_lettersKeepClearOfEachOther() {
        const subject = open();
        const all = codes(subject);
        const boxes = all.map(code => findChild(subject, "map" + code).place.label);
        for (let one = 0; one < boxes.length; ++one) {
            for (let other = one + 1; other < boxes.length; ++other) {
                const apart = Math.abs(boxes[one].x - boxes[other].x) >= 18 || Math.abs(boxes[one].y - boxes[other].y) >= 11;
                verify(apart, all[one] + " and " + all[other]);
            }
        }
    }
}
