// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Desktop
import Chapterhouse.Theme
import Chapterhouse.Ui
import Chapterhouse.Test

// What all tables do, on the members.
TestCase {
    id: testCase

    name: "Tables"
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

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        Sample.forgetViews();
        mouseMove(testCase, 2, 2); // what it was left upon would soon show its tip
    }

    function cleanup() {
        Theme.density = Theme.Comfortable;
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryCompare(findChild(subject, "table"), "rows", 479);
        waitForRendering(subject); // the heads stand beside each other by then
        return subject;
    }

    function cellAt(table: TableView, row: int, column: int): Item {
        tryVerify(() => table.itemAtCell(Qt.point(column, row)) !== null);
        return table.itemAtCell(Qt.point(column, row));
    }

    function click(table: TableView, row: int, modifiers: int) {
        mouseClick(cellAt(table, row, 1), 20, 5, Qt.LeftButton, modifiers);
    }

    function titles(subject: Item): string {
        return findChild(subject, "roster").model.columns.titles.join();
    }

    // Selection

    function test_clicksSelectAsEverywhere() {
        const subject = open();
        const table = findChild(subject, "table");
        const model = findChild(subject, "roster").model;
        const bar = findChild(subject, "selectionBar");
        click(table, 2, Qt.NoModifier);
        compare(model.selectedCount, 0);
        verify(cellAt(table, 2, 0).filled, "the current row looks selected");
        verify(!bar.visible);

        click(table, 5, Qt.ControlModifier);
        compare(model.selectedCount, 2);
        verify(cellAt(table, 2, 0).filled && cellAt(table, 5, 0).filled);
        verify(bar.visible);

        click(table, 8, Qt.ShiftModifier);
        compare(model.selectedCount, 4);
        verify(!cellAt(table, 2, 0).filled);

        click(table, 6, Qt.ControlModifier);
        compare(model.selectedCount, 3);
        click(table, 1, Qt.NoModifier);
        compare(model.selectedCount, 0);
    }

    function test_keysSelectToo() {
        const subject = open();
        const table = findChild(subject, "table");
        const model = findChild(subject, "roster").model;
        table.forceActiveFocus();
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        compare(model.selectedCount, 2);
        verify(cellAt(table, 0, 0).filled && !cellAt(table, 1, 0).filled && cellAt(table, 2, 0).filled);

        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        compare(model.selectedCount, 3);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        compare(model.selectedCount, 479);
        keyClick(Qt.Key_Escape);
        compare(model.selectedCount, 0);
    }

    function test_theSelectionStaysThroughOrderSearchAndFilter() {
        const subject = open();
        const table = findChild(subject, "table");
        const model = findChild(subject, "roster").model;
        click(table, 3, Qt.NoModifier);
        click(table, 4, Qt.ControlModifier);
        const key = model.keyAt(4);
        mouseClick(findChild(subject, "head1"));
        tryVerify(() => model.rowOf(key) !== 4);
        compare(model.selectedCount, 2);
        verify(model.data(model.index(model.rowOf(key), 0), 260 /* SelectedRole */));

        subject.startSearch();
        keySequence("n,o,b,o,d,y");
        tryCompare(table, "rows", 0);
        compare(model.selectedCount, 2);
        verify(model.selectionText.includes("not shown"), model.selectionText);
    }

    function test_copyTakesWhatIsSelectedAsItIsShown() {
        const subject = open();
        const table = findChild(subject, "table");
        const model = findChild(subject, "roster").model;
        click(table, 0, Qt.NoModifier);
        click(table, 1, Qt.ControlModifier);
        mouseClick(findChild(subject, "copy"));
        tryVerify(() => findChild(subject, "selectionBar").copied);
        const lines = Clipboard.text().trim().split("\n");
        compare(lines.length, 3);
        compare(lines[0], "Name\tChapter\tState\tClass\tJoined\tStatus");
        compare(lines[1].split("\t")[0], model.data(model.index(0, 0)));
    }

    // Columns

    function test_edgesAreDraggedAndDoubleClicked() {
        const subject = open();
        const head = findChild(subject, "head1");
        const usual = head.width;
        const edge = findChild(head, "edge");
        const grip = edge.mapToItem(subject, 4, 10);
        mousePress(subject, grip.x, grip.y);
        mouseMove(subject, grip.x + 30, grip.y);
        mouseMove(subject, grip.x + 60, grip.y);
        mouseRelease(subject, grip.x + 60, grip.y);
        tryCompare(head, "width", usual + 60);
        compare(findChild(subject, "roster").model.sortColumn, MembersModel.Name, "it is no click on the head");
        compare(cellAt(findChild(subject, "table"), 0, 1).width, usual + 60);
        mouseDoubleClickSequence(edge, 4, 10);
        tryVerify(() => head.width !== usual + 60);
    }

    function test_keysMakeColumnsWiderAndMoveThem() {
        const subject = open();
        const head = findChild(subject, "head1");
        const usual = head.width;
        head.forceActiveFocus();
        keyClick(Qt.Key_Right, Qt.AltModifier);
        verify(head.width > usual);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        verify(head.width < usual);

        keyClick(Qt.Key_Right, Qt.ControlModifier | Qt.ShiftModifier);
        compare(titles(subject), "Name,State,Chapter,Class,Joined,Status");
        verify(findChild(subject, "head2").activeFocus, "the moved one keeps the keyboard");
        keyClick(Qt.Key_Space);
        compare(findChild(subject, "roster").model.sortColumn, MembersModel.Chapter);
    }

    function test_columnsAreChosenAndOrderedByTheKeys() {
        const subject = open();
        const button = findChild(subject, "columns");
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const list = findChild(testCase.Window.window.contentItem.parent, "columnChoices") ?? findChild(button, "columnChoices");
        tryVerify(() => list.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        compare(titles(subject), "Name,Pronouns,Chapter,State,Class,Joined,Status");
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(titles(subject), "Name,Chapter,Pronouns,State,Class,Joined,Status");
        keyClick(Qt.Key_Space);
        compare(titles(subject), "Name,Chapter,State,Class,Joined,Status");
        keyClick(Qt.Key_Escape);
        tryVerify(() => button.activeFocus);
    }

    function test_manyColumnsAreScrolledTo() {
        const subject = open();
        const table = findChild(subject, "table");
        const columns = findChild(subject, "roster").model.columns;
        for (const title of ["school", "offices", "email", "phone"])
            Sample.showColumn(columns, title);
        tryCompare(table, "columns", 10);
        verify(columns.total > table.width);
        table.forceActiveFocus();
        keyClick(Qt.Key_Home);
        for (let i = 0; i < 9; ++i)
            keyClick(Qt.Key_Right);
        tryVerify(() => table.contentX > 0);
        compare(table.contentX + table.width, columns.total);
        compare(findChild(subject, "head9").mapToItem(table, 0, 0).x + columns.widthOf(9), table.width, "heads scroll along");
    }

    // Filters

    function openChip(subject: Item, name: string): Item {
        const chip = findChild(subject, "chip-" + name);
        chip.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const content = findChild(subject, "facetPopup").contentItem;
        tryVerify(() => findChild(content, "values").activeFocus || findChild(content, "valueSearch").activeFocus);
        return content;
    }

    function test_aChipShowsItsValuesToChoose() {
        const subject = open();
        const table = findChild(subject, "table");
        const values = findChild(openChip(subject, "status"), "values");
        verify(values.count > 2);
        for (let i = 1; i < values.count - 1; ++i) // Away comes last: nobody is
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space); // those who left too
        tryVerify(() => table.rows > 479);
        compare(findChild(subject, "chip-status").text, "Status: Active +2");
        keyClick(Qt.Key_Escape);
        tryVerify(() => findChild(subject, "chip-status").activeFocus);
        mouseClick(findChild(subject, "clearFilters"));
        tryCompare(table, "rows", 479);
        compare(findChild(subject, "chip-status").text, "Status: On the roster");
    }

    function test_aLongChipIsSearched() {
        const subject = open();
        const table = findChild(subject, "table");
        const values = findChild(openChip(subject, "state"), "values");
        verify(values.count > 20);
        keySequence("o,h,i");
        tryCompare(values, "count", 1);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        tryVerify(() => table.rows < 100);
        compare(findChild(subject, "chip-state").text, "State: Ohio");
        compare(findChild(subject, "chip-state").chosen, true);
    }

    function test_noMatchOffersTheWayBack() {
        const subject = open();
        const table = findChild(subject, "table");
        const model = findChild(subject, "roster").model;
        model.filters.choose("state", ["AK"]);
        model.filters.choose("class_year", ["1999"]);
        tryCompare(table, "rows", 0);
        const empty = findChild(subject, "empty");
        verify(empty.visible);
        compare(empty.title, "No one matches these filters");
        empty.alternative.trigger();
        tryCompare(table, "rows", 479);
    }

    function test_whoeverIsAskedForIsShown() {
        const subject = open();
        const table = findChild(subject, "roster");
        const key = table.model.keyAt(100);
        table.model.filters.choose("class_year", ["1999"]);
        tryCompare(table.model, "count", 0);
        subject.showKey(key);
        tryCompare(table, "currentKey", key);
    }

    // Memory

    function test_aViewComesBack() {
        const subject = open();
        const model = findChild(subject, "roster").model;
        Sample.showColumn(model.columns, "phase");
        model.columns.resize(0, 300);
        model.sortBy(MembersModel.ClassYear);
        model.sortBy(MembersModel.ClassYear);
        model.filters.choose("state", ["OH"]);
        subject.destroy();
        tryVerify(() => Sample.hasView("members"));

        const again = createTemporaryObject(page, testCase);
        const table = findChild(again, "table");
        tryVerify(() => table.rows > 0 && table.rows < 100);
        verify(titles(again).includes("Phase"));
        compare(findChild(again, "head0").width, 300);
        compare(findChild(again, "roster").model.sortColumn, MembersModel.ClassYear);
        verify(findChild(again, "roster").model.descending);
        compare(findChild(again, "chip-state").text, "State: Ohio");
    }

    // Density

    function test_rowsFollowTheDensity() {
        const subject = open();
        const table = findChild(subject, "table");
        const high = cellAt(table, 3, 0).height;
        Theme.density = Theme.Compact;
        tryVerify(() => cellAt(table, 3, 0).height < high);
        compare(table.contentHeight, 479 * Theme.size.row);
        click(table, 9, Qt.NoModifier);
        compare(table.currentRow, 9);
    }

    function test_whoeverStandsFarDownStaysInView() {
        const subject = open();
        const table = findChild(subject, "table");
        const roster = findChild(subject, "roster");
        roster.moveTo(470, 0);
        const key = roster.model.keyAt(470);
        cellAt(table, 470, 0);
        Sample.showColumn(roster.model.columns, "phase");
        tryVerify(() => cellAt(table, 470, 0).current);
        roster.model.filter = cellAt(table, 470, 0).display.substring(0, 2);
        tryVerify(() => roster.model.count < 479 && roster.model.keyAt(table.currentRow) === key);
        tryVerify(() => cellAt(table, table.currentRow, 0).current);
        roster.model.filter = "";
        tryCompare(table, "currentRow", 470);
        tryVerify(() => cellAt(table, 470, 0).current);
    }

    function test_aClickFindsItsRowWhereverOneHasScrolled() {
        const subject = open();
        const table = findChild(subject, "table");
        table.contentY = 200 * Theme.size.row;
        click(table, 203, Qt.NoModifier);
        compare(table.currentRow, 203);
    }

    // Screen reader

    function test_eachCellSaysWhereItIs() {
        const subject = open();
        const table = findChild(subject, "table");
        const cell = cellAt(table, 2, 1);
        compare(cell.Accessible.role, Accessible.Cell);
        compare(cell.Accessible.description, "Chapter, row 3");
        verify(!cell.Accessible.selected);
        click(table, 2, Qt.ControlModifier);
        verify(cell.Accessible.selected);
        table.moveTo(2, 1);
        compare(cell.Accessible.description, "Chapter, row 3 of 479");
    }

    // What can be done

    function test_aRightClickAsksAboutWhoeverIsThere() {
        const subject = open();
        const table = findChild(subject, "table");
        const model = findChild(subject, "roster").model;
        const menu = findChild(subject, "rowMenu");
        const ask = row => {
            mouseClick(cellAt(table, row, 1), 20, 5, Qt.RightButton);
            tryVerify(() => menu.opened);
        };
        ask(4);
        compare(table.currentRow, 4);
        compare(model.selectedCount, 0);
        compare(menu.key, model.keyAt(4));
        menu.close();

        click(table, 2, Qt.NoModifier);
        click(table, 5, Qt.ShiftModifier);
        tryVerify(() => !menu.visible);
        ask(3);
        compare(model.selectedCount, 4);
        compare(menu.key, "", "all who are selected");
        menu.close();

        tryVerify(() => !menu.visible);
        ask(7);
        compare(model.selectedCount, 0, "whoever is not among them is meant alone");
        compare(menu.key, model.keyAt(7));
        findChild(menu.contentItem, "changeStatus").triggered();
        const dialog = findChild(subject, "statusDialog");
        tryVerify(() => dialog.opened);
        dialog.close();
    }

    function test_keysAskBelowTheCellOneStandsOn() {
        const subject = open();
        const table = findChild(subject, "table");
        const menu = findChild(subject, "rowMenu");
        table.forceActiveFocus();
        keyClick(Qt.Key_Down);
        for (const [key, modifiers] of [[Qt.Key_Menu, Qt.NoModifier], [Qt.Key_F10, Qt.ShiftModifier]]) {
            keyClick(key, modifiers);
            tryVerify(() => menu.opened);
            compare(menu.key, findChild(subject, "roster").model.keyAt(1));
            compare(menu.y, 2 * Theme.size.row + table.y);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !menu.visible);
            findChild(subject, "roster").focusRows(); // a window of the program would give it back
        }
    }

    function test_escapeTakesTheTipAndWhatItWasMeantFor() {
        const subject = open();
        const table = findChild(subject, "table");
        const model = findChild(subject, "roster").model;
        table.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(model.selectedCount, 1);
        const tip = cellAt(table, 0, 0).ToolTip.toolTip;
        tip.show("cut off", -1);
        tryVerify(() => tip.opened);
        keyClick(Qt.Key_Escape);
        compare(model.selectedCount, 0);
        tryVerify(() => !tip.visible);
    }
}
