// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "ChapterDetail"
    visible: true
    when: windowShown
    width: 1100
    height: 700

    Component {
        id: page

        ChaptersPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1100
            height: 700
        }
    }

    SignalSpy {
        id: asked
        signalName: "listRequested"
    }

    SignalSpy {
        id: memberRequested
        signalName: "memberRequested"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        const table = findChild(subject, "table");
        tryCompare(table, "rows", 52);
        waitForRendering(subject);
        table.forceActiveFocus();
        tryVerify(() => findChild(subject, "detailPane").visible);
        return subject;
    }

    function test_thoseThatNeedSomeoneAreAListOfTheirOwn() {
        const subject = createTemporaryObject(page, testCase);
        subject.showConcern("members_down");
        const table = findChild(subject, "chapters");
        tryCompare(table.model, "count", 2);
        compare(findChild(subject, "chip-attention").label, "Needs you: Members down");
    }

    function test_aRightClickAsksWhatToDoWithTheChapter() {
        const subject = open();
        const table = findChild(subject, "table");
        const menu = findChild(subject, "rowMenu");
        tryVerify(() => table.itemAtCell(Qt.point(0, 3)) !== null);
        mouseClick(table.itemAtCell(Qt.point(0, 3)), 20, 5, Qt.RightButton);
        tryVerify(() => menu.opened);
        compare(menu.chapterId, findChild(subject, "chapters").model.keyAt(3));
        compare(table.currentRow, 3);
        findChild(menu.contentItem, "editChapter").triggered();
        const dialog = findChild(subject, "chapterDialog");
        tryVerify(() => dialog.opened);
        dialog.close();
    }

    function test_theMouseLeavesNoRingAroundWhatATabShows() {
        const subject = open();
        const tab = findChild(subject, "tab3");
        mouseClick(tab);
        verify(tab.checked && tab.activeFocus && !tab.visualFocus);
    }

    function test_whatAChapterNeedsHasTheButtonThatMendsIt() {
        const subject = createTemporaryObject(page, testCase);
        subject.showConcern("stuck");
        const table = findChild(subject, "chapters");
        tryCompare(table.model, "count", 29); // prospects, which the page does not show by itself
        table.forceActiveFocus();
        const needs = findChild(subject, "needs");
        tryVerify(() => needs.visible && needs.lines.length === 1, 10000);
        tryVerify(() => findChild(needs, "mend0") !== null);
        const mend = findChild(needs, "mend0");
        verify(mend.text === "Log a contact" && mend.Accessible.description !== "");
        mend.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const dialog = findChild(subject, "contactDialog");
        tryVerify(() => dialog.opened);
        compare(dialog.title, "Log a contact");
        dialog.close();
        tryVerify(() => !dialog.visible);
    }

    function test_theOverviewHasFiguresCurveAndStatuses() {
        const subject = open();
        const overview = findChild(subject, "overview");
        compare(overview.facts.figures.length, 7);
        verify(findChild(subject, "statuses").statuses.length > 0);
        verify(findChild(subject, "sparkline").visible);
        keyClick(Qt.Key_Return);
        verify(overview.activeFocus);
    }

    function test_theNetOpensWhoJoinedOrWhoLeft() {
        const overview = findChild(open(), "overview");
        asked.target = overview;
        asked.clear();
        const net = findChild(overview, "figure4");
        verify(net.text.startsWith("Net"));
        net.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const menu = findChild(overview, "changeMenu");
        tryVerify(() => menu.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(asked.count, 1);
        verify(asked.signalArguments[0][0].includes('"figure":["left"]'));
    }

    function test_arrowsGoFromPartToPart() {
        const subject = open();
        const tabs = findChild(subject, "tabs");
        const first = findChild(subject, "tab0");
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(tabs.current, 1);
        verify(findChild(subject, "tab1").activeFocus);
        keyClick(Qt.Key_Tab);
        verify(findChild(subject, "chapterMembers").activeFocus);
        for (let i = 0; i < 6; ++i)
            tabs.goTo(tabs.current + 1);
        compare(tabs.current, 4);
        verify(findChild(subject, "chapterHistory").lines.length > 0);
    }

    function test_enterOnAPersonAsksForThatMember() {
        const subject = open();
        findChild(subject, "tabs").goTo(1);
        const members = findChild(subject, "chapterMembers");
        verify(members.count > 0);
        members.forceActiveFocus(Qt.TabFocusReason);
        memberRequested.target = subject;
        memberRequested.clear();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(memberRequested.count, 1);
        verify(memberRequested.signalArguments[0][0].includes("/"));
    }

    function test_thePartStaysWhenTheChapterChanges() {
        const subject = open();
        findChild(subject, "tabs").goTo(2);
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(findChild(subject, "tabs").current, 2);
        tryVerify(() => findChild(subject, "officers").lines.length > 0);
    }
}
