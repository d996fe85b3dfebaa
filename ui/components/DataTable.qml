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
    signal typed(text: string)

    function widthOf(column: int): real {
        return Math.floor((root.width - 2 - scrollBar.implicitWidth) * root.model.share(column));
    }

    function moveTo(row: int, column: int) {
        const place = Qt.point(Math.max(0, Math.min(view.columns - 1, column)), Math.max(0, Math.min(view.rows - 1, row)));
        view.positionViewAtCell(place, TableView.Contain);
        selection.setCurrentIndex(root.model.index(place.y, place.x), ItemSelectionModel.NoUpdate);
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

    Row {
        id: header

        x: 1
        y: 1
        height: Theme.size.tableHeader

        Repeater {
            model: root.model.columnCount()

            TableHeader {
                required property int index

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
        property bool walking: true
        property string keptKey
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
        onActiveFocusChanged: if (activeFocus && currentRow < 0 && rows > 0) root.moveTo(0, 0)
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
            case Qt.Key_End: return root.moveTo(rows - 1, currentColumn);
            }
            event.accepted = false;
            if (event.text.trim() !== "" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))) {
                event.accepted = true;
                root.typed(event.text);
            }
        }

        delegate: TableCell {
            id: cell

            table: view
            columnTitle: root.model.headerData(cell.column, Qt.Horizontal)
            number: root.model.isNumber(cell.column)
            rowHovered: view.hoveredRow === cell.row
            walking: view.walking
            onHoveredChanged: view.hoveredRow = cell.hovered ? cell.row : view.hoveredRow === cell.row ? -1 : view.hoveredRow
            onPressed: {
                view.walking = false;
                root.moveTo(cell.row, cell.column);
                view.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
    }

    Connections {
        target: root.model

        function onModelAboutToBeReset() {
            view.keptColumn = Math.max(0, view.currentColumn);
            view.keptKey = view.currentRow >= 0 ? root.model.keyAt(view.currentRow) : "";
        }

        function onModelReset() {
            view.forceLayout();
            const row = view.keptKey === "" ? -1 : root.model.rowOf(view.keptKey);
            if (row >= 0)
                root.moveTo(row, view.keptColumn);
            else
                view.contentY = 0;
        }
    }
}
