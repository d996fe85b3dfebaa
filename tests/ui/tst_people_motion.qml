// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

// The page of people in motion on the example: its keys, its tables, what opens, and what is hidden for sharing.
TestCase {
    id: testCase

    name: "PeopleMotion"
    visible: true
    when: windowShown
    width: 1100
    height: 700

    Component {
        id: page

        GrowthPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            lens: BoardLens {}
            width: 1100
            height: 2000
            view: 1
        }
    }

    SignalSpy {
        id: asked

        signalName: "chapterRequested"
    }

    SignalSpy {
        id: listed

        signalName: "listRequested"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        Sample.forgetViews();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryVerify(() => findChild(subject, "cohortGrid") !== null && findChild(subject, "cohortGrid").visible);
        waitForRendering(subject);
        return subject;
    }

    function focused(): Item {
        return testCase.Window.window.activeFocusItem;
    }

    function test_arrowsGoFromCellToCell() {
        const subject = open();
        const grid = findChild(subject, "cohortGrid");
        const first = findChild(grid, "cell0_0");
        verify(first.activeFocusOnTab);
        first.forceActiveFocus(Qt.TabFocusReason);
        compare(focused().Accessible.name, "Joined 2017–18, after 6 months: 86 %, 59 of 69");
        keyClick(Qt.Key_Right);
        compare(focused().objectName, "cell0_1");
        keyClick(Qt.Key_Down);
        compare(focused().objectName, "cell1_1");
        keyClick(Qt.Key_Down); // there is none below: that year is too young
        compare(focused().objectName, "cell1_1");
        keyClick(Qt.Key_End);
        compare(focused().objectName, "cell1_1");
        keyClick(Qt.Key_Home);
        compare(focused().objectName, "cell1_0");
        verify(focused().activeFocusOnTab);
        verify(!first.activeFocusOnTab);
        compare(grid.told, focused());
    }

    function test_arrowsGoFromMonthToMonth() {
        const bars = findChild(open(), "bars");
        const newest = findChild(bars, "bar" + (bars.count - 1));
        newest.forceActiveFocus(Qt.TabFocusReason);
        verify(focused().Accessible.name.startsWith("August 2020: "));
        keyClick(Qt.Key_Left);
        verify(focused().Accessible.name.startsWith("July 2020: "));
        keyClick(Qt.Key_Home);
        compare(focused().objectName, "bar0");
        keyClick(Qt.Key_Left);
        compare(focused().objectName, "bar0");
    }

    function test_aChapterThatNeedsRecruitsOpens() {
        const subject = open();
        asked.target = subject;
        asked.clear();
        findChild(subject, "needs").forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => focused().objectName === "need0");
        verify(focused().Accessible.name.startsWith("Creighton needs 6: "));
        keyClick(Qt.Key_Down);
        tryVerify(() => focused().objectName === "need1");
        keyClick(Qt.Key_Return);
        compare(asked.count, 1);
        verify(asked.signalArguments[0][0] !== "");
    }

    // What the list that was asked for counts.
    function figure(): string {
        return JSON.parse(listed.signalArguments[listed.count - 1][0]).figure[0];
    }

    function test_aCellOpensTheListOfItsPeople() {
        const subject = open();
        listed.target = subject;
        listed.clear();
        const cell = findChild(findChild(subject, "cohortGrid"), "cell0_0");
        cell.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(figure(), "kept;2017-08-01;2018-08-01;any;6");
        cell.Accessible.pressAction();
        compare(listed.count, 2);
    }

    function test_aMonthAsksWhichOfItsNumbers() {
        const subject = open();
        listed.target = subject;
        listed.clear();
        const bars = findChild(subject, "bars");
        findChild(bars, "bar" + (bars.count - 1)).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const menu = findChild(findChild(subject, "movement"), "listMenu");
        tryVerify(() => menu.opened);
        verify(menu.itemAt(0).text.startsWith("Joined: "));
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(listed, "count", 1);
        compare(figure(), "joined;2020-08-01;2020-09-01");
    }

    function test_barsAreOneStopAndOpen() {
        const subject = open();
        listed.target = subject;
        listed.clear();
        const classes = findChild(subject, "classes");
        classes.goTo(0);
        keyClick(Qt.Key_Down);
        compare(classes.current, 1);
        keyClick(Qt.Key_Return);
        const menu = findChild(findChild(subject, "classYears"), "listMenu");
        tryVerify(() => menu.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(listed, "count", 1);
        compare(figure(), "class_years;2022;2022;any");
        mouseClick(classes, 20, 10);
        tryVerify(() => menu.opened);
        menu.close();
    }

    function test_numbersOfATableOpen() {
        const subject = open();
        listed.target = subject;
        listed.clear();
        const card = findChild(subject, "retention");
        findChild(card, "chartTableSwitch").Accessible.pressAction();
        const lines = findChild(card, "lines");
        lines.currentIndex = 0;
        lines.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return); // the first number of the line
        compare(figure(), "starters;2019-09-01;2020-09-01");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        tryVerify(() => focused().Accessible.name.startsWith("Still here: "));
        keyClick(Qt.Key_Return);
        compare(figure(), "retained;2019-09-01;2020-09-01");
    }

    function test_everyCardTurnsIntoItsTable() {
        const subject = open();
        for (const name of ["movement", "retention", "classYears", "cohorts", "breakEven", "channels", "channelsKept", "pushes"]) {
            const card = findChild(subject, name);
            verify(card.definition.includes("As of 31 August 2020"), name);
            verify(card.summary !== "", name);
            findChild(card, "chartTableSwitch").Accessible.pressAction();
            verify(findChild(card, "table").visible, name);
            compare(findChild(card, "lines").count, card.table.count);
            verify(card.table.count > 0, name);
        }
    }

    function test_theDayOfTheBoardIsTheDayOfThePage() {
        const subject = open();
        const card = findChild(subject, "movement");
        subject.lens.day = 2458727; // 31 August 2019
        tryVerify(() => card.definition.includes("As of 31 August 2019"));
        tryVerify(() => findChild(subject, "cohorts").table.count === 3);
    }

    function test_smallGroupsAreNotToldForSharing() {
        const subject = open();
        const card = findChild(subject, "movement");
        const before = card.summary;
        subject.lens.forSharing = true;
        verify(card.summary !== before);
        tryVerify(() => card.overview.settled, 10000);
        const cells = findChild(subject, "channelGrid").table;
        const few = /^[1-9]( |$)/;
        for (let i = 0; i < cells.count; ++i)
            verify(!few.test(cells.data(cells.index(i, 0), Qt.UserRole + 3)));
    }

    function test_aYearHasTwelveBars() {
        const card = findChild(open(), "movement");
        const bars = findChild(card, "bars");
        verify(bars.count > 12);
        findChild(card, "range" + PeopleMotionOverview.OneYear).Accessible.pressAction();
        compare(bars.count, 12);
        compare(card.table.count, 12);
    }
}
