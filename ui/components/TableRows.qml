// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The rows of a table, only those in sight made: walked, selected and asked about. The current row is kept by its key,
// whatever sorting and searching do to it.
TableView {
    id: root

    required property TableModel table
    readonly property TableColumns shownColumns: root.table.columns
    readonly property int pageRows: Math.max(1, Math.floor(height / Theme.size.row) - 1)
    property bool walking: true // with the keys
    property string shownKey // of the current row; "" without one
    property int hoveredRow: -1
    property int hoveredColumn: -1
    property int anchorRow: -1 // where the selection of several rows begins
    property string keptKey // of the row to come back to when the table is filled anew
    property int keptColumn: 0
    property bool reordered: false
    signal opened // a double click on the current cell
    signal menuRequested(at: point) // among the rows: what can be done with the selected ones, or else with the current one
    signal refilled // others stand there, or elsewhere

    // With the keys one stands on a row, as soon as there is one.
    function enter() {
        if (root.activeFocus && root.currentRow < 0 && root.table.count > 0 && root.walking)
            root.moveTo(0, 0);
    }

    function moveTo(row: int, column: int) {
        // The table's count: the view's own follows only with the next frame.
        const toColumn = Math.max(0, Math.min(root.shownColumns.count - 1, column));
        const toRow = Math.max(0, Math.min(root.table.count - 1, row));
        root.reveal(toRow);
        root.revealColumn(toColumn);
        selection.setCurrentIndex(root.shownColumns.index(toRow, toColumn), ItemSelectionModel.NoUpdate);
    }

    // What an arrow does; with Shift it selects all from where one began.
    function walk(row: int, extend: bool) {
        if (root.anchorRow < 0 || !extend)
            root.anchorRow = Math.max(0, extend ? root.currentRow : row);
        root.moveTo(row, root.currentColumn);
        if (extend)
            root.table.selectOnly(root.anchorRow, root.currentRow);
    }

    // The current row with the others.
    function toggleCurrent() {
        root.anchorRow = root.currentRow;
        root.table.toggle(root.currentRow);
    }

    // Goes to the row of this key, now or as soon as the table shows it. False if it does not yet.
    function showKey(key: string): bool {
        const row = root.table.rowOf(key);
        root.keptKey = key;
        if (row >= 0)
            root.moveTo(row, Math.max(0, root.currentColumn));
        return row >= 0;
    }

    // Until it has been found again, whatever stands where the current row was is no change.
    function noteCurrent() {
        if (!restoring.running)
            root.shownKey = root.currentRow >= 0 ? root.table.keyAt(root.currentRow) : "";
    }

    // What a click does: alone it leaves the selection.
    function press(row: int, column: int, modifiers: int) {
        if (row < 0)
            return;
        const before = root.currentRow;
        root.walking = false;
        root.forceActiveFocus(Qt.MouseFocusReason); // first: the current cell takes the focus from its table
        if (modifiers & Qt.ShiftModifier) {
            if (root.anchorRow < 0)
                root.anchorRow = Math.max(0, before);
            root.table.selectOnly(root.anchorRow, row);
        } else {
            root.anchorRow = row;
            if (!(modifiers & Qt.ControlModifier))
                root.table.clearSelection();
            else if (root.table.selectedCount === 0 && before >= 0 && before !== row)
                root.table.toggle(before); // it looked selected
            if (modifiers & Qt.ControlModifier)
                root.table.toggle(row);
        }
        root.moveTo(row, column);
    }

    // What a right click does: it first goes to a row that is not among the selected ones.
    function askAt(row: int, column: int, at: point) {
        if (row < 0)
            return;
        if (!root.table.isSelected(row))
            root.press(row, column, Qt.NoModifier);
        root.menuRequested(at);
    }

    // Below the current cell.
    function askHere() {
        if (root.currentRow >= 0)
            root.menuRequested(Qt.point(root.shownColumns.startOf(root.currentColumn) + Theme.space.m,
                (root.currentRow + 1) * Theme.size.row));
    }

    // Once it is filled anew, Qt 6.4 goes row by row from the first one to those in view, which takes a minute in a great
    // table; unless it has jumped. The same when it is laid out at once while the number of rows has just changed: then
    // it is about to be in any case.
    function beginHere() {
        const place = root.contentY;
        root.contentY = 0;
        root.contentY = place;
    }

    function layOut() {
        if (root.rows === root.table.count)
            root.forceLayout();
    }

    // By hand: TableView.positionViewAtCell of Qt 6.4 crashes while no cell is loaded.
    function reveal(row: int) {
        if (row < 0 || root.height < Theme.size.row)
            return;
        const top = row * Theme.size.row;
        if (top < root.contentY)
            root.contentY = top;
        else if (top + Theme.size.row > root.contentY + root.height)
            root.contentY = top + Theme.size.row - root.height;
    }

    function revealColumn(column: int) {
        const left = root.shownColumns.startOf(column);
        const right = left + root.shownColumns.widthOf(column);
        if (right > root.contentX + root.width)
            root.contentX = right - root.width;
        if (left < root.contentX)
            root.contentX = left;
    }

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    keyNavigationEnabled: false
    model: root.shownColumns
    selectionModel: ItemSelectionModel {
        id: selection
        model: root.shownColumns
    }
    contentWidth: root.shownColumns.total
    contentHeight: root.table.count * Theme.size.row
    columnWidthProvider: column => root.shownColumns.widthOf(column)
    rowHeightProvider: () => Theme.size.row
    onWidthChanged: root.layOut()
    onHeightChanged: root.reveal(currentRow)
    onCurrentRowChanged: root.noteCurrent()
    onActiveFocusChanged: root.enter()
    onRowsChanged: root.enter()
    ScrollBar.vertical: ScrollBar {}

    delegate: TableCell {
        id: cell

        table: root
        // Of how many only where one stands: else each cell in sight would say it anew whenever a row comes or goes.
        rows: cell.current ? root.rows : 0
        columns: root.shownColumns
        number: root.table.isNumber(root.shownColumns.source(cell.column))
        last: cell.column === root.shownColumns.count - 1
        anySelected: root.table.selectedCount > 0
        rowHovered: root.hoveredRow === cell.row
        hovered: rowHovered && root.hoveredColumn === cell.column
        walking: root.walking
        onPressed: root.press(cell.row, cell.column, Qt.NoModifier)
    }

    // One for all cells: they are many, and come and go while one scrolls.
    MouseArea {
        function rowAt(mouse: MouseEvent): int {
            return Math.floor(mouse.y / Theme.size.row);
        }

        parent: root.contentItem
        width: root.contentWidth
        height: root.contentHeight
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPositionChanged: mouse => {
            root.hoveredRow = rowAt(mouse);
            root.hoveredColumn = root.shownColumns.columnAt(mouse.x);
        }
        onExited: {
            root.hoveredRow = -1;
            root.hoveredColumn = -1;
        }
        onClicked: mouse => {
            const column = root.shownColumns.columnAt(mouse.x);
            if (mouse.button === Qt.RightButton)
                root.askAt(rowAt(mouse), column, Qt.point(mouse.x, mouse.y));
            else
                root.press(rowAt(mouse), column, mouse.modifiers);
        }
        onDoubleClicked: mouse => {
            if (mouse.button === Qt.LeftButton)
                root.opened();
        }
    }

    // Once the selection model has followed the change, which it does after us.
    Timer {
        id: restoring

        interval: 0
        onTriggered: {
            const row = root.keptKey === "" ? -1 : root.table.rowOf(root.keptKey);
            if (row >= 0)
                selection.setCurrentIndex(root.shownColumns.index(row, Math.min(root.keptColumn, root.shownColumns.count - 1)), ItemSelectionModel.NoUpdate);
            else
                selection.clearCurrentIndex();
            if (row >= 0 && !root.reordered)
                root.reveal(row);
            else
                root.contentY = 0; // whoever sorts wants to see who is first
            root.reordered = false;
            root.noteCurrent();
            root.enter();
        }
    }

    TableFollower {
        table: root.table
        onReordered: root.reordered = true
        onAboutToChange: {
            if (root.currentRow < 0 || restoring.running)
                return;
            restoring.start();
            root.keptColumn = root.currentColumn;
            root.keptKey = root.table.keyAt(root.currentRow);
        }
        onRefilled: {
            root.anchorRow = -1;
            root.beginHere();
            restoring.start();
            root.refilled();
        }
        onMoved: {
            root.anchorRow = -1;
            root.noteCurrent();
            root.refilled();
        }
        onResized: root.layOut()
    }
}
