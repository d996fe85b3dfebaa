// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// Any number of rows: sorted by its header, walked and selected with the keys or the mouse, typed into, read by a screen
// reader cell by cell.
FocusScope {
    id: root

    required property TableModel model
    required property string name
    readonly property TableColumns columns: root.model.columns
    readonly property int rows: view.rows
    readonly property int currentRow: view.currentRow
    readonly property string currentKey: view.shownKey // of the current row; "" without one
    property bool typing: false // keys and clicks type into the cells, as in a spreadsheet
    readonly property real offset: view.contentX
    default property alias pinned: pinnedArea.data // stands between the header and the rows
    property alias selectionActions: bar.actions
    signal typed(text: string)
    signal escaped
    signal activated(key: string) // Enter or a double click: whoever stands there is to be opened
    signal cellRequested(key: string, column: int) // of the model: what stands there is changed in another way
    signal pasteRequested(row: int, column: int) // column as it is shown
    signal typingEnded
    signal removeRequested(key: string)
    signal menuRequested(at: point) // what can be done with the selected rows, or else with the current one

    function moveTo(row: int, column: int) {
        view.moveTo(row, column);
    }

    // Goes to the row of this key, now or as soon as the model shows it. False if it does not yet.
    function showKey(key: string): bool {
        return view.showKey(key);
    }

    function revealColumn(column: int) {
        view.revealColumn(column);
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

    function open() {
        if (root.typing)
            root.edit("");
        else if (view.currentRow >= 0)
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

    // Letters type into the cell, or begin a search.
    function take(event: KeyEvent) {
        if (root.typing && (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab))
            return root.stepCell(event.key === Qt.Key_Tab ? 1 : -1);
        event.accepted = root.startsSearch(event);
        if (event.accepted && root.typing)
            root.edit(event.text);
        else if (event.accepted)
            root.typed(event.text);
    }

    // Esc, Del and Backspace carry a text too, of control characters.
    function startsSearch(event: KeyEvent): bool {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !combined && event.text.trim() !== "" && !/[\x00-\x1f\x7f]/.test(event.text);
    }

    Accessible.role: Accessible.Table
    Accessible.name: root.name

    Binding { target: root.columns; property: "room"; value: view.width }
    Binding { target: root.columns; property: "scale"; value: Theme.textScale }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
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

    TableRows {
        id: view

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
        table: root.model
        onOpened: root.open()
        onMenuRequested: at => root.menuRequested(contentItem.mapToItem(root, at.x, at.y))
        onRefilled: editor.follow()
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
            case Qt.Key_Up: return view.walk(currentRow - 1, extend);
            case Qt.Key_Down: return view.walk(currentRow + 1, extend);
            case Qt.Key_Left: return view.moveTo(currentRow, currentColumn - 1);
            case Qt.Key_Right: return view.moveTo(currentRow, currentColumn + 1);
            case Qt.Key_PageUp: return view.walk(currentRow - pageRows, extend);
            case Qt.Key_PageDown: return view.walk(currentRow + pageRows, extend);
            case Qt.Key_Home: return view.walk(0, extend);
            case Qt.Key_End: return view.walk(root.model.count - 1, extend);
            case Qt.Key_Space: return view.toggleCurrent();
            case Qt.Key_Menu: return view.askHere();
            case Qt.Key_Escape: return root.leave();
            case Qt.Key_F2: return root.edit("");
            case Qt.Key_Delete: return root.clearCurrent();
            case Qt.Key_Return:
            case Qt.Key_Enter: return root.open();
            }
            if (event.key === Qt.Key_F10 && extend)
                return view.askHere();
            if (event.matches(StandardKey.SelectAll))
                return root.model.selectAll();
            if (event.matches(StandardKey.Copy))
                return root.model.copySelection();
            if (event.matches(StandardKey.Paste))
                return root.pasteRequested(currentRow, Math.max(0, currentColumn));
            root.take(event);
        }
    }

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

    // Over the rows and not among them: a field within the table would lose the focus to its cells.
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
            root.focusRows();
        }
    }
}
