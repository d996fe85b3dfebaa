// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "MembersPage"
    visible: true
    when: windowShown
    width: 1000
    height: 700

    Component {
        id: page

        MembersPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1000
            height: 700
        }
    }

    Component {
        id: spy
        SignalSpy {}
    }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        Sample.forgetViews();
        mouseMove(testCase, 2, 2); // what it was left upon would soon show its tip
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryCompare(findChild(subject, "table"), "rows", 479);
        waitForRendering(subject); // the heads stand beside each other by then
        return subject;
    }

    function nameAt(table: TableView, row: int): string {
        return table.model.data(table.model.index(row, 0));
    }

    function test_searchNarrowsTheTable() {
        const subject = open();
        const table = findChild(subject, "table");
        subject.startSearch();
        keySequence("f,u,j,i");
        tryCompare(table, "rows", 13);
        verify(nameAt(table, 0).includes("Fuji"));

        keyClick(Qt.Key_Escape);
        tryCompare(table, "rows", 479);
    }

    function test_searchFindsWhoIsGoneThroughEveryone() {
        const subject = open();
        const table = findChild(subject, "table");
        subject.startSearch();
        keySequence("n,o,b,o,d,y");
        tryCompare(table, "rows", 0);
        const empty = findChild(subject, "empty");
        verify(empty.visible);
        empty.action.trigger();
        compare(findChild(subject, "chip-status").text, "Status: Everyone");
        empty.action.trigger();
        tryCompare(table, "rows", 479);
    }

    function test_headSortsAndTurnsAround() {
        const subject = open();
        const table = findChild(subject, "table");
        const first = nameAt(table, 0);
        const head = findChild(subject, "head0");
        mouseClick(head);
        tryVerify(() => nameAt(table, 0) > first);
        mouseClick(head);
        tryVerify(() => nameAt(table, 0) === first);
    }

    function test_sortingShowsWhoIsFirst() {
        const subject = open();
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        const person = nameAt(table, 0);
        mouseClick(findChild(subject, "head0"));
        tryVerify(() => nameAt(table, 0) !== person);
        tryCompare(table, "currentRow", 478);
        compare(table.contentY, 0);
        compare(nameAt(table, table.currentRow), person);
    }

    function test_keysWalkFromCellToCell() {
        const subject = open();
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        compare(table.currentRow, 0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        compare(table.currentRow, 1);
        compare(table.currentColumn, 1);
        keyClick(Qt.Key_End);
        compare(table.currentRow, 478);
        keyClick(Qt.Key_PageUp);
        verify(table.currentRow < 478);
        keyClick(Qt.Key_Home);
        compare(table.currentRow, 0);
    }

    function test_theCurrentPersonStaysCurrentThroughSearchAndOrder() {
        const subject = open();
        const table = findChild(subject, "table");
        subject.startSearch();
        keySequence("f,u,j,i");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        const person = nameAt(table, 1);
        compare(table.currentRow, 1);

        mouseClick(findChild(subject, "head4"));
        tryVerify(() => table.currentRow >= 0 && nameAt(table, table.currentRow) === person);
        subject.startSearch();
        keyClick(Qt.Key_Escape);
        tryVerify(() => table.currentRow > 12 && nameAt(table, table.currentRow) === person);
        wait(50);
        compare(nameAt(table, table.currentRow), person);
        tryVerify(() => table.itemAtCell(Qt.point(0, table.currentRow)) !== null, 5000, "it is in sight");
    }

    function test_keysThatWriteNothingDoNotSearch() {
        const subject = open();
        const table = findChild(subject, "table");
        const search = findChild(subject, "search");
        table.forceActiveFocus();
        for (const key of [Qt.Key_Backspace, Qt.Key_Space, Qt.Key_Escape])
            keyClick(key);
        compare(search.text, "");
        verify(table.activeFocus);
    }

    function test_escapeOnTheTableEndsTheSearch() {
        const subject = open();
        const table = findChild(subject, "table");
        subject.startSearch();
        keySequence("f,u,j,i");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Escape);
        tryCompare(table, "rows", 479);
    }

    function test_rowsEndWhereTheTableDoes() {
        const subject = open();
        subject.width = 1600; // room for all columns beside the details
        waitForRendering(subject);
        const table = findChild(subject, "table");
        let width = 0;
        for (let column = 0; column < table.columns; ++column)
            width += table.columnWidthProvider(column);
        compare(width, table.width);
    }

    function test_theCurrentRowIsKnownByItsKey() {
        const subject = open();
        const table = findChild(subject, "table");
        const roster = findChild(subject, "roster");
        table.forceActiveFocus();
        keyClick(Qt.Key_Down);
        const key = roster.currentKey;
        compare(key, roster.model.keyAt(1));
        mouseClick(findChild(subject, "head0"));
        tryCompare(table, "currentRow", 477);
        compare(roster.currentKey, key);
        subject.startSearch();
        keySequence("n,o,b,o,d,y");
        tryCompare(roster, "currentKey", "");
    }

    function test_enterAndDoubleClickActivate() {
        const subject = open();
        const table = findChild(subject, "table");
        const roster = findChild(subject, "roster");
        const activated = createTemporaryObject(spy, testCase, { target: roster, signalName: "activated" });
        table.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(activated.count, 1);
        compare(activated.signalArguments[0][0], roster.model.keyAt(0));
        mouseDoubleClickSequence(table.itemAtCell(Qt.point(1, 2)));
        compare(activated.count, 2);
        compare(activated.signalArguments[1][0], roster.model.keyAt(2));
    }

    function test_aKeyIsShownNowOrOnceTheModelHasIt() {
        const subject = open();
        const table = findChild(subject, "table");
        const roster = findChild(subject, "roster");
        const key = roster.model.keyAt(400);
        verify(roster.showKey(key));
        compare(roster.currentKey, key);
        tryVerify(() => table.itemAtCell(Qt.point(0, 400)) !== null, 5000, "it is in sight");

        const other = roster.model.keyAt(300);
        subject.startSearch();
        keySequence("n,o,b,o,d,y");
        verify(!roster.showKey(other));
        keyClick(Qt.Key_Escape);
        tryCompare(roster, "currentKey", other);
    }

    function test_typingOnTheTableSearches() {
        const subject = open();
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        keyClick(Qt.Key_Z);
        tryVerify(() => table.rows < 479);
    }
}
