// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// Any number of rows: sorted by its header, walked and selected with the keys or the mouse, read by a screen reader cell
// by cell. The current row is kept by its key, whatever sorting and searching do to it.
FocusScope {
    id: root

    required property TableModel model
    required property string name
    readonly property TableColumns columns: root.model.columns
    readonly property int rows: view.rows
    readonly property int currentRow: view.currentRow
    readonly property string currentKey: view.shownKey // of the current row; "" without one
    signal typed(text: string)
    signal escaped
    property bool typing: false // keys and clicks type into the cells, as in a spreadsheet
    readonly property real offset: view.contentX
    default property alias pinned: pinnedArea.data // stands between the header and the rows
    property alias selectionActions: bar.actions
    signal activated(key: string) // Enter or a double click: whoever stands there is to be opened
    signal cellRequested(key: string, column: int) // of the model: what stands there is changed in another way
    signal pasteRequested(row: int, column: int) // column as it is shown
    signal typingEnded
    signal removeRequested(key: string)

    // With the keys one stands on a row, as soon as there is one.
    function enter() {
        if (view.activeFocus && view.currentRow < 0 && root.model.count > 0 && view.walking)
            root.moveTo(0, 0);
    }

    function moveTo(row: int, column: int) {
        // The model's count: the view's own follows only with the next frame.
        const toColumn = Math.max(0, Math.min(root.columns.count - 1, column));
        const toRow = Math.max(0, Math.min(root.model.count - 1, row));
        root.reveal(toRow);
        root.revealColumn(toColumn);
        selection.setCurrentIndex(root.columns.index(toRow, toColumn), ItemSelectionModel.NoUpdate);
    }

    // What an arrow does; with Shift it selects all from where one began.
    function walk(row: int, extend: bool) {
        if (view.anchorRow < 0 || !extend)
            view.anchorRow = Math.max(0, extend ? view.currentRow : row);
        root.moveTo(row, view.currentColumn);
        if (extend)
            root.model.selectOnly(view.anchorRow, view.currentRow);
    }

    // Goes to the row of this key, now or as soon as the model shows it. False if it does not yet.
    function showKey(key: string): bool {
        const row = root.model.rowOf(key);
        view.keptKey = key;
        if (row >= 0)
            root.moveTo(row, Math.max(0, view.currentColumn));
        return row >= 0;
    }

    // Until it has been found again, whatever stands where the current row was is no change.
    function noteCurrent() {
        if (!restoring.running)
            view.shownKey = view.currentRow >= 0 ? root.model.keyAt(view.currentRow) : "";
    }

    // What a click does: alone it leaves the selection.
    function press(row: int, column: int, modifiers: int) {
        if (row < 0)
            return;
        const before = view.currentRow;
        view.walking = false;
        view.forceActiveFocus(Qt.MouseFocusReason); // first: the current cell takes the focus from its table
        if (modifiers & Qt.ShiftModifier) {
            if (view.anchorRow < 0)
                view.anchorRow = Math.max(0, before);
            root.model.selectOnly(view.anchorRow, row);
        } else {
            view.anchorRow = row;
            if (!(modifiers & Qt.ControlModifier))
                root.model.clearSelection();
            else if (root.model.selectedCount === 0 && before >= 0 && before !== row)
                root.model.toggle(before); // it looked selected
            if (modifiers & Qt.ControlModifier)
                root.model.toggle(row);
        }
        root.moveTo(row, column);
    }

    // Not what stands pinned above them.
    function focusRows() {
        view.forceActiveFocus(Qt.TabFocusReason);
    }

    // Begins to type into the current cell, where that is possible.
    function edit(typed: string) {
        if (view.currentRow < 0)
            return;
        const column = root.columns.source(view.currentColumn);
        if (root.model.isTyped(column) && root.model.refusal(column) === "")
            editor.begin(view.currentRow, column, view.currentColumn, typed);
        else if (typed === "")
            root.cellRequested(root.model.keyAt(view.currentRow), column);
        else
            refusal.show(root.model.refusal(column));
    }

    // Del: what stands in the cell, while one types into the table; else the record.
    function clearCurrent() {
        if (view.currentRow < 0)
            return;
        if (!root.typing)
            return root.removeRequested(root.model.keyAt(view.currentRow));
        const problem = root.model.type(view.currentRow, root.columns.source(view.currentColumn), "");
        if (problem !== "")
            refusal.show(problem);
    }

    // The next cell to the right or the left that takes what is typed; round the end of the row to the next.
    function stepCell(by: int) {
        let row = view.currentRow;
        let column = view.currentColumn;
        for (let i = 0; i < root.columns.count; ++i) {
            column += by;
            if (column < 0 || column >= root.columns.count) {
                column = by > 0 ? 0 : root.columns.count - 1;
                row += by;
            }
            if (root.model.isTyped(root.columns.source(column)))
                break;
        }
        root.moveTo(row, column);
    }

    function activateCurrent() {
        if (view.currentRow >= 0)
            root.activated(root.model.keyAt(view.currentRow));
    }

    function leave() {
        if (root.typing)
            root.typingEnded();
        else if (root.model.filter === "" && root.model.selectedCount > 0)
            root.model.clearSelection();
        else
            root.escaped();
    }

    // Esc, Del and Backspace carry a text too, of control characters.
    function startsSearch(event: KeyEvent): bool {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !combined && event.text.trim() !== "" && !/[\x00-\x1f\x7f]/.test(event.text);
    }

    // Once it is filled anew, Qt 6.4 goes row by row from the first one to those in view, which takes a minute in a great
    // table; unless it has jumped. The same when it is laid out at once while the number of rows has just changed: then
    // it is about to be in any case.
    function beginHere() {
        const place = view.contentY;
        view.contentY = 0;
        view.contentY = place;
    }

    function layOut() {
        if (view.rows === root.model.count)
            view.forceLayout();
    }

    // By hand: TableView.positionViewAtCell of Qt 6.4 crashes while no cell is loaded.
    function reveal(row: int) {
        if (row < 0 || view.height < Theme.size.row)
            return;
        const top = row * Theme.size.row;
        if (top < view.contentY)
            view.contentY = top;
        else if (top + Theme.size.row > view.contentY + view.height)
            view.contentY = top + Theme.size.row - view.height;
    }

    function revealColumn(column: int) {
        const left = root.columns.startOf(column);
        const right = left + root.columns.widthOf(column);
        if (right > view.contentX + view.width)
            view.contentX = right - view.width;
        if (left < view.contentX)
            view.contentX = left;
    }

    Accessible.role: Accessible.Table
    Accessible.name: root.name

    Binding {
        target: root.columns
        property: "room"
        value: view.width
    }

    Binding {
        target: root.columns
        property: "scale"
        value: Theme.textScale
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border {
            width: 1
            color: Theme.color.border
        }
    }

    TableHeads {
        id: header

        x: 1
        y: 1
        width: root.width - 2
        height: Theme.size.tableHeader
        model: root.model
        offset: view.contentX
        onReached: column => root.revealColumn(column)
    }

    Rectangle {
        y: header.y + header.height
        x: 1
        width: root.width - 2
        height: 1
        color: Theme.color.border
    }

    Item {
        id: pinnedArea

        anchors {
            top: header.bottom
            left: parent.left
            leftMargin: 1
            right: parent.right
            rightMargin: 1
        }
        height: childrenRect.height
    }

    TableView {
        id: view

        property int hoveredRow: -1
        property int hoveredColumn: -1
        property bool walking: true
        property int anchorRow: -1 // where the selection of several rows begins
        property string keptKey // of the row to come back to when the model is filled anew
        property string shownKey
        property bool reordered: false
        property int keptColumn: 0
        readonly property int pageRows: Math.max(1, Math.floor(height / Theme.size.row) - 1)

        objectName: "table"
        anchors {
            top: pinnedArea.bottom
            topMargin: 1
            left: parent.left
            leftMargin: 1
            right: parent.right
            rightMargin: 1
            bottom: bar.top
            bottomMargin: sideways.visible ? sideways.height : bar.shown ? 0 : Theme.radius.card / 2
        }
        focus: true
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        keyNavigationEnabled: false
        model: root.columns
        selectionModel: ItemSelectionModel {
            id: selection
            model: root.columns
        }
        contentWidth: root.columns.total
        contentHeight: root.model.count * Theme.size.row
        columnWidthProvider: column => root.columns.widthOf(column)
        rowHeightProvider: () => Theme.size.row
        onWidthChanged: root.layOut()
        onHeightChanged: root.reveal(currentRow)
        onCurrentRowChanged: root.noteCurrent()
        onActiveFocusChanged: root.enter()
        onRowsChanged: root.enter()
        ScrollBar.vertical: ScrollBar {}
        // Below the rows, so that it covers none.
        ScrollBar.horizontal: ScrollBar {
            id: sideways

            parent: root
            anchors {
                left: view.left
                right: view.right
                top: view.bottom
            }
        }

        Keys.onPressed: event => {
            const extend = (event.modifiers & Qt.ShiftModifier) !== 0;
            event.accepted = true;
            view.walking = true;
            switch (event.key) {
            case Qt.Key_Up: return root.walk(currentRow - 1, extend);
            case Qt.Key_Down: return root.walk(currentRow + 1, extend);
            case Qt.Key_Left: return root.moveTo(currentRow, currentColumn - 1);
            case Qt.Key_Right: return root.moveTo(currentRow, currentColumn + 1);
            case Qt.Key_PageUp: return root.walk(currentRow - pageRows, extend);
            case Qt.Key_PageDown: return root.walk(currentRow + pageRows, extend);
            case Qt.Key_Home: return root.walk(0, extend);
            case Qt.Key_End: return root.walk(root.model.count - 1, extend);
            case Qt.Key_Escape: return root.leave();
            case Qt.Key_F2: return root.edit("");
            case Qt.Key_Delete: return root.clearCurrent();
            case Qt.Key_Return:
            case Qt.Key_Enter: return root.typing ? root.edit("") : root.activateCurrent();
            case Qt.Key_Space:
                view.anchorRow = view.currentRow;
                return root.model.toggle(view.currentRow);
            }
            if (event.matches(StandardKey.SelectAll))
                return root.model.selectAll();
            if (event.matches(StandardKey.Copy))
                return root.model.copySelection();
            if (event.matches(StandardKey.Paste))
                return root.pasteRequested(currentRow, Math.max(0, currentColumn));
            if (root.typing && (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab))
                return root.stepCell(event.key === Qt.Key_Tab ? 1 : -1);
            event.accepted = root.startsSearch(event);
            if (!event.accepted)
                return;
            if (root.typing)
                root.edit(event.text);
            else
                root.typed(event.text);
        }

        delegate: TableCell {
            id: cell

            table: view
            columnTitle: root.columns.title(cell.column)
            number: root.model.isNumber(root.columns.source(cell.column))
            last: cell.column === root.columns.count - 1
            anySelected: root.model.selectedCount > 0
            rowHovered: view.hoveredRow === cell.row
            hovered: rowHovered && view.hoveredColumn === cell.column
            walking: view.walking
            onPressed: root.press(cell.row, cell.column, Qt.NoModifier)
        }

        // One for all cells: they are many, and come and go while one scrolls.
        MouseArea {
            function rowAt(mouse: MouseEvent): int {
                return Math.floor(mouse.y / Theme.size.row);
            }

            parent: view.contentItem
            width: view.contentWidth
            height: view.contentHeight
            hoverEnabled: true
            onPositionChanged: mouse => {
                view.hoveredRow = rowAt(mouse);
                view.hoveredColumn = root.columns.columnAt(mouse.x);
            }
            onExited: {
                view.hoveredRow = -1;
                view.hoveredColumn = -1;
            }
            onClicked: mouse => root.press(rowAt(mouse), root.columns.columnAt(mouse.x), mouse.modifiers)
            onDoubleClicked: root.typing ? root.edit("") : root.activateCurrent()
        }
    }

    // Over the rows and not among them: a field within the table would lose the focus to its cells.
    // What could not be saved stands in its cell again, unless one types elsewhere by now.
    Connections {
        target: root.model

        function onNotSaved(key: string, column: int, text: string) {
            const row = root.model.rowOf(key);
            const place = root.columns.placeOf(column);
            if (row >= 0 && place >= 0 && !editor.open) {
                root.moveTo(row, place);
                editor.begin(row, column, place, text);
            }
        }
    }

    Item {
        anchors.fill: view
        clip: true

        CellEditor {
            id: editor

            model: root.model
            x: editor.open ? root.columns.startOf(editor.place) - view.contentX : 0
            y: editor.row * Theme.size.row - view.contentY
            width: editor.open ? Math.max(Theme.size.field, root.columns.widthOf(editor.place)) : 0
            height: Theme.size.row
            onAbandoned: view.forceActiveFocus(Qt.OtherFocusReason)
            onTaken: key => {
                if (key !== Qt.Key_Escape)
                    view.forceActiveFocus(Qt.OtherFocusReason);
                if (key === Qt.Key_Tab || key === Qt.Key_Backtab)
                    root.stepCell(key === Qt.Key_Tab ? 1 : -1);
                else if (key !== Qt.Key_Escape)
                    root.moveTo(view.currentRow + (key === Qt.Key_Up ? -1 : 1), view.currentColumn);
            }
        }
    }

    CellRefusal {
        id: refusal

        anchors {
            horizontalCenter: view.horizontalCenter
            bottom: view.bottom
            bottomMargin: Theme.space.l
        }
    }

    SelectionBar {
        id: bar

        objectName: "selectionBar"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        model: root.model
        onClosed: {
            root.model.clearSelection();
            view.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    // Once the selection model has followed the change, which it does after us.
    Timer {
        id: restoring

        interval: 0
        onTriggered: {
            const row = view.keptKey === "" ? -1 : root.model.rowOf(view.keptKey);
            if (row >= 0)
                selection.setCurrentIndex(root.columns.index(row, Math.min(view.keptColumn, root.columns.count - 1)), ItemSelectionModel.NoUpdate);
            else
                selection.clearCurrentIndex();
            if (row >= 0 && !view.reordered)
                root.reveal(row);
            else
                view.contentY = 0; // whoever sorts wants to see who is first
            view.reordered = false;
            root.noteCurrent();
            root.enter();
        }
    }

    TableFollower {
        table: root.model
        onReordered: view.reordered = true
        onAboutToChange: {
            if (view.currentRow < 0 || restoring.running)
                return;
            restoring.start();
            view.keptColumn = view.currentColumn;
            view.keptKey = root.model.keyAt(view.currentRow);
        }
        onRefilled: {
            view.anchorRow = -1;
            root.beginHere();
            restoring.start();
            editor.follow();
        }
        onMoved: {
            view.anchorRow = -1;
            root.noteCurrent();
            editor.follow();
        }
        onResized: root.layOut()
    }
}
