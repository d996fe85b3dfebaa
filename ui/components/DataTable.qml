// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// Any number of rows: sorted by its header, walked with the keys, read by a screen reader cell by cell. The current row
// is kept by its key, whatever sorting and searching do to it.
FocusScope {
    id: root

    required property TableModel model
    required property string name
    readonly property int rows: view.rows
    readonly property int currentRow: view.currentRow
    readonly property string currentKey: view.shownKey // of the current row; "" without one
    signal typed(text: string)
    signal escaped
    signal activated(key: string) // Enter or a double click: whoever stands there is to be opened

    // The last column runs on under the scroll bar, so that rows end where the table does.
    function widthOf(column: int): real {
        const all = root.width - 2 - scrollBar.implicitWidth;
        if (column < root.model.columnCount() - 1)
            return Math.floor(all * root.model.share(column));
        let before = 0;
        for (let i = 0; i < column; ++i)
            before += root.widthOf(i);
        return root.width - 2 - before;
    }

    // With the keys one stands on a row, as soon as there is one.
    function enter() {
        if (view.activeFocus && view.currentRow < 0 && root.model.count > 0 && view.walking)
            root.moveTo(0, 0);
    }

    function moveTo(row: int, column: int) {
        // The model's count: the view's own follows only with the next frame.
        const toColumn = Math.max(0, Math.min(root.model.columnCount() - 1, column));
        const toRow = Math.max(0, Math.min(root.model.count - 1, row));
        root.reveal(toRow);
        selection.setCurrentIndex(root.model.index(toRow, toColumn), ItemSelectionModel.NoUpdate);
    }

    // Goes to the row of this key, now or as soon as the model shows it. False if it does not yet.
    function showKey(key: string): bool {
        const row = root.model.rowOf(key);
        view.keptKey = key;
        if (row >= 0)
            root.moveTo(row, Math.max(0, view.currentColumn));
        return row >= 0;
    }

    // A reset takes the current row away for a moment; that is no change.
    function noteCurrent() {
        if (view.currentRow >= 0)
            view.shownKey = root.model.keyAt(view.currentRow);
        else if (!restoring.running)
            view.shownKey = "";
    }

    // What a click does.
    function press(row: int, column: int) {
        if (row < 0)
            return;
        view.walking = false;
        view.forceActiveFocus(Qt.MouseFocusReason); // first: the current cell takes the focus from its table
        root.moveTo(row, column);
    }

    function activateCurrent() {
        if (view.currentRow >= 0)
            root.activated(root.model.keyAt(view.currentRow));
    }

    // Esc, Del and Backspace carry a text too, of control characters.
    function startsSearch(event: KeyEvent): bool {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !combined && event.text.trim() !== "" && !/[\x00-\x1f\x7f]/.test(event.text);
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

    Accessible.role: Accessible.Table
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border {
            width: 1
            color: Theme.color.border
        }
    }

    // One stop for the Tab key; the arrows go from head to head.
    Row {
        id: header

        property int stop: 0

        function goTo(column: int) {
            const next = Math.max(0, Math.min(heads.count - 1, column));
            heads.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
            header.stop = next; // only now: what has the focus must stay a stop
        }

        x: 1
        y: 1
        height: Theme.size.tableHeader

        Repeater {
            id: heads

            model: root.model.columnCount()

            TableHeader {
                required property int index

                objectName: "head" + index
                activeFocusOnTab: index === header.stop
                Keys.onLeftPressed: header.goTo(index - 1)
                Keys.onRightPressed: header.goTo(index + 1)

                width: root.widthOf(index)
                height: header.height
                text: root.model.headerData(index, Qt.Horizontal)
                alignment: root.model.isNumber(index) ? Qt.AlignRight : Qt.AlignLeft
                sorted: root.model.sortColumn === index
                descending: root.model.descending
                onClicked: root.model.sortBy(index)
            }
        }
    }

    Rectangle {
        y: header.y + header.height
        x: 1
        width: root.width - 2
        height: 1
        color: Theme.color.border
    }

    TableView {
        id: view

        property int hoveredRow: -1
        property int hoveredColumn: -1
        property bool walking: true
        property string keptKey // of the row to come back to when the model is filled anew
        property string shownKey
        property bool reordered: false
        property int keptColumn: 0
        readonly property int pageRows: Math.max(1, Math.floor(height / Theme.size.row) - 1)

        objectName: "table"
        anchors {
            top: header.bottom
            topMargin: 1
            left: parent.left
            leftMargin: 1
            right: parent.right
            rightMargin: 1
            bottom: parent.bottom
            bottomMargin: Theme.radius.card / 2
        }
        focus: true
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        reuseItems: true
        keyNavigationEnabled: false
        model: root.model
        selectionModel: ItemSelectionModel {
            id: selection
            model: root.model
        }
        columnWidthProvider: column => root.widthOf(column)
        rowHeightProvider: () => Theme.size.row
        onWidthChanged: forceLayout()
        onHeightChanged: root.reveal(currentRow)
        onCurrentRowChanged: root.noteCurrent()
        onActiveFocusChanged: root.enter()
        onRowsChanged: root.enter()
        ScrollBar.vertical: ScrollBar { id: scrollBar }

        Keys.onPressed: event => {
            event.accepted = true;
            view.walking = true;
            switch (event.key) {
            case Qt.Key_Up: return root.moveTo(currentRow - 1, currentColumn);
            case Qt.Key_Down: return root.moveTo(currentRow + 1, currentColumn);
            case Qt.Key_Left: return root.moveTo(currentRow, currentColumn - 1);
            case Qt.Key_Right: return root.moveTo(currentRow, currentColumn + 1);
            case Qt.Key_PageUp: return root.moveTo(currentRow - pageRows, currentColumn);
            case Qt.Key_PageDown: return root.moveTo(currentRow + pageRows, currentColumn);
            case Qt.Key_Home: return root.moveTo(0, currentColumn);
            case Qt.Key_End: return root.moveTo(root.model.count - 1, currentColumn);
            case Qt.Key_Escape: return root.escaped();
            case Qt.Key_Return:
            case Qt.Key_Enter: return root.activateCurrent();
            }
            event.accepted = root.startsSearch(event);
            if (event.accepted)
                root.typed(event.text);
        }

        delegate: TableCell {
            id: cell

            table: view
            columnTitle: root.model.headerData(cell.column, Qt.Horizontal)
            number: root.model.isNumber(cell.column)
            rowHovered: view.hoveredRow === cell.row
            hovered: rowHovered && view.hoveredColumn === cell.column
            walking: view.walking
            onPressed: root.press(cell.row, cell.column)
        }

        // One for all cells: they are many, and come and go while one scrolls.
        MouseArea {
            function cellAt(mouse: MouseEvent): var { // TableView gives a kind of point that QML cannot keep
                return view.cellAtPos(mouse.x, mouse.y, true);
            }

            parent: view.contentItem
            width: view.contentWidth
            height: view.contentHeight
            hoverEnabled: true
            onPositionChanged: mouse => {
                view.hoveredRow = cellAt(mouse).y;
                view.hoveredColumn = cellAt(mouse).x;
            }
            onExited: {
                view.hoveredRow = -1;
                view.hoveredColumn = -1;
            }
            onClicked: mouse => root.press(cellAt(mouse).y, cellAt(mouse).x)
            onDoubleClicked: root.activateCurrent()
        }
    }

    // Once the selection model has followed a reset, which it does after us.
    Timer {
        id: restoring

        interval: 0
        onTriggered: {
            view.forceLayout();
            const row = view.keptKey === "" ? -1 : root.model.rowOf(view.keptKey);
            if (row >= 0)
                selection.setCurrentIndex(root.model.index(row, view.keptColumn), ItemSelectionModel.NoUpdate);
            if (row >= 0 && !view.reordered)
                root.reveal(row);
            else
                view.contentY = 0; // whoever sorts wants to see who is first
            view.reordered = false;
            root.noteCurrent();
        }
    }

    Connections {
        target: root.model

        function onSortChanged() {
            view.reordered = true;
        }

        function onModelAboutToBeReset() {
            if (view.currentRow < 0)
                return;
            view.keptColumn = view.currentColumn;
            view.keptKey = root.model.keyAt(view.currentRow);
        }

        function onModelReset() {
            restoring.start();
        }

        function onRowsInserted() {
            root.noteCurrent();
        }

        function onRowsRemoved() {
            root.noteCurrent();
        }
    }
}
