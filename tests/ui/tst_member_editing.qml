// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "MemberEditing"
    visible: true
    when: windowShown
    width: 1200
    height: 800

    Component {
        id: page

        MembersPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1200
            height: 800
        }
    }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        Sample.forgetViews();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryCompare(findChild(subject, "table"), "rows", 479);
        waitForRendering(subject);
        const rows = findChild(subject, "roster");
        rows.focusRows();
        rows.moveTo(0, 0);
        return subject;
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter);
    }

    function cell(subject: Item, row: int, column: int): string {
        const model = findChild(subject, "roster").model;
        return model.data(model.index(row, column));
    }

    // As it was, for the next test.
    function undo(subject: Item) {
        Sample.book.undo();
        tryVerify(() => Sample.isSettled()); // the roster follows the book
    }

    function test_typingEditsTheCellAndEnterGoesDown() {
        const subject = open();
        const table = findChild(subject, "table");
        const editor = findChild(subject, "cellEditor");
        subject.editTable(true);
        const before = cell(subject, 0, 0);
        type("Aaa Aab");
        verify(editor.open);
        keyClick(Qt.Key_Return);
        verify(!editor.open);
        tryVerify(() => cell(subject, 0, 0) === "Aaa Aab");
        tryCompare(table, "currentRow", 1);
        undo(subject);
        tryVerify(() => cell(subject, 0, 0) === before);
    }

    function test_escapeRestores() {
        const subject = open();
        const editor = findChild(subject, "cellEditor");
        subject.editTable(true);
        const before = cell(subject, 0, 0);
        type("X");
        keyClick(Qt.Key_Escape);
        verify(!editor.open);
        verify(!Sample.book.busy);
        compare(cell(subject, 0, 0), before);
    }

    function test_whatCannotBeTakenIsSaidWhereItHappens() {
        const subject = open();
        const editor = findChild(subject, "cellEditor");
        const rows = findChild(subject, "roster");
        subject.editTable(true);
        rows.moveTo(0, rows.columns.sources.indexOf(MembersModel.ClassYear));
        type("soon");
        keyClick(Qt.Key_Return);
        verify(editor.open);
        verify(editor.problem.includes("soon"));
        verify(editor.Accessible.name.includes("soon"));
        keyClick(Qt.Key_Escape);
        verify(!editor.open);
    }

    function test_tabGoesToTheNextCellThatTakesText() {
        const subject = open();
        const table = findChild(subject, "table");
        const rows = findChild(subject, "roster");
        subject.editTable(true);
        keyClick(Qt.Key_Tab);
        verify(rows.model.isTyped(rows.columns.source(table.currentColumn)));
        verify(table.currentColumn > 0);
        keyClick(Qt.Key_Backtab);
        compare(table.currentColumn, 0);
        compare(table.currentRow, 0);
    }

    function test_withoutTheModeLettersSearch() {
        const subject = open();
        const table = findChild(subject, "table");
        type("fuji");
        tryCompare(table, "rows", 13);
        compare(findChild(subject, "search").text, "fuji");
    }

    function test_f2EditsWhatStandsThere() {
        const subject = open();
        const editor = findChild(subject, "cellEditor");
        keyClick(Qt.Key_F2);
        verify(editor.open);
        compare(editor.text, cell(subject, 0, 0));
        keyClick(Qt.Key_Escape);
    }

    function test_aNewMemberIsTyped() {
        const subject = open();
        const table = findChild(subject, "table");
        subject.addRecord();
        type("Aaron Aardvark");
        keyClick(Qt.Key_Return);
        tryCompare(table, "rows", 480);
        const name = findChild(subject, "draft" + MembersModel.Name);
        compare(name.text, "");
        verify(name.activeFocus);
        keyClick(Qt.Key_Escape);
        verify(!findChild(subject, "draftRow").visible);
        undo(subject);
        tryCompare(table, "rows", 479);
    }

    function test_theFormEditsAMember() {
        const subject = open();
        const rows = findChild(subject, "roster");
        findChild(subject, "editMember").clicked();
        const form = findChild(subject, "memberForm");
        tryCompare(form, "visible", true);
        waitForRendering(form);
        const pronouns = findChild(form, "pronouns");
        verify(pronouns !== null);
        verify(pronouns.height > 30, pronouns.height);
        verify(pronouns.width > 100, pronouns.width);
        pronouns.forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("xe/xem");
        keyClick(Qt.Key_Return);
        tryCompare(form, "visible", false);
        tryVerify(() => rows.model.data(rows.model.index(0, MembersModel.Pronouns)) === "xe/xem");
        undo(subject);
    }

    function test_aChangedFormIsNotLostAtOnce() {
        const subject = open();
        findChild(subject, "editMember").clicked();
        const form = findChild(subject, "memberForm");
        tryCompare(form, "visible", true);
        findChild(form, "pronouns").forceActiveFocus();
        type("x");
        keyClick(Qt.Key_Escape);
        verify(form.visible);
        keyClick(Qt.Key_Escape);
        tryCompare(form, "visible", false);
        verify(!Sample.book.busy);
    }

    function test_aStatusIsChangedForTheSelected() {
        const subject = open();
        const rows = findChild(subject, "roster");
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        compare(rows.model.selectedCount, 2);
        findChild(subject, "selectedStatus").clicked();
        const dialog = findChild(subject, "statusDialog");
        tryCompare(dialog, "opened", true);
        verify(!dialog.ready);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        tryCompare(dialog, "ready", true);
        verify(dialog.step.sentence.includes("2 members"));
        dialog.accept();
        tryCompare(dialog, "opened", false);
        tryVerify(() => Sample.book.undoText.includes("2 members"));
        undo(subject);
    }

    // Their rows of the roster are closed by then: the next step shall not be about those.
    function test_whoWasMovedIsNotSelectedAnyMore() {
        const subject = open();
        const model = findChild(subject, "roster").model;
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        compare(model.selectedCount, 2);
        findChild(subject, "memberActions").move("");
        const dialog = findChild(subject, "transferDialog");
        tryVerify(() => dialog.opened);
        dialog.change.chapterId = model.keyAt(9).split("/")[0];
        tryVerify(() => dialog.ready);
        dialog.accept();
        tryVerify(() => !dialog.visible);
        compare(model.selectedCount, 0);
        undo(subject);
    }

    function test_aFullDiskLeavesTheDialogOpenWithWhatWasSaid() {
        const subject = open();
        const rows = findChild(subject, "roster");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        tryCompare(rows.model, "selectedCount", 479);
        findChild(subject, "selectedStatus").clicked();
        const dialog = findChild(subject, "statusDialog");
        tryCompare(dialog, "opened", true);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        tryCompare(dialog, "ready", true);
        const sentence = dialog.step.sentence;
        Sample.fillDisk(true);
        dialog.accept();
        verify(dialog.opened, "open until the disk has it");
        verify(!dialog.ready, "not done twice");
        const failure = findChild(dialog.contentItem, "failure");
        tryVerify(() => failure.visible && failure.text.includes("the disk is full"));
        verify(dialog.opened);
        compare(dialog.step.sentence, sentence);
        Sample.fillDisk(false);
        dialog.accept();
        tryCompare(dialog, "opened", false);
        tryVerify(() => Sample.book.undoText.includes("members"));
        undo(subject);
    }

    function test_delRemovesAndUndoBringsBack() {
        const subject = open();
        const table = findChild(subject, "table");
        keyClick(Qt.Key_Delete);
        tryCompare(table, "rows", 478);
        undo(subject);
        tryCompare(table, "rows", 479);
    }

    function test_delEmptiesTheCellWhileOneTypesIntoTheTable() {
        const subject = open();
        const table = findChild(subject, "table");
        const rows = findChild(subject, "roster");
        const year = rows.columns.sources.indexOf(MembersModel.ClassYear);
        const before = cell(subject, 0, MembersModel.ClassYear);
        verify(before !== "");
        subject.editTable(true);
        rows.moveTo(0, year);
        keyClick(Qt.Key_Delete);
        tryVerify(() => cell(subject, 0, MembersModel.ClassYear) === "");
        compare(table.rows, 479);
        undo(subject);
        tryVerify(() => cell(subject, 0, MembersModel.ClassYear) === before);
    }
}
