// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// Numbers in rows and columns, each told by colour as well, or by a small bar. The grid is one stop for the Tab key;
// the arrow keys go from cell to cell, and every cell reads as a sentence.
Item {
    id: root

    required property HeatTable table
    required property string name
    property string corner // what the rows stand for
    property string heading // what the columns stand for
    property bool asBars: false
    property int labelWidth: Theme.size.fieldLabel
    property int current: 0 // the cell that the keys stand on
    signal chosen(line: int, place: int) // of the table behind the chart
    property HeatCell told: null // the one that says what it stands for
    readonly property int columnCount: root.table.columns.length
    readonly property int cellWidth: Math.min(96, Math.floor((root.width - root.labelWidth) / Math.max(1, root.columnCount)))
    readonly property int cellHeight: root.asBars ? 48 : 34
    readonly property int headHeight: heads.y + heads.height

    function go(way: int) {
        root.current = root.table.next(root.current, way);
        const cell = cells.itemAt(root.current);
        if (cell)
            cell.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: root.labelWidth + root.columnCount * 30
    implicitHeight: root.headHeight + root.table.rows * root.cellHeight
    Accessible.role: Accessible.Table
    Accessible.name: root.name
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: return root.go(HeatTable.Left);
        case Qt.Key_Right: return root.go(HeatTable.Right);
        case Qt.Key_Up: return root.go(HeatTable.Up);
        case Qt.Key_Down: return root.go(HeatTable.Down);
        case Qt.Key_Home: return root.go(HeatTable.First);
        case Qt.Key_End: return root.go(HeatTable.Last);
        }
        event.accepted = false;
    }

    Connections {
        target: root.table
        function onChanged() { root.current = Math.max(0, Math.min(root.current, root.table.count - 1)); }
    }

    Note {
        anchors.bottom: heads.bottom
        text: root.corner
        width: root.labelWidth
    }

    Note {
        x: root.labelWidth
        text: root.heading
        width: root.width - root.labelWidth
    }

    Item {
        id: heads

        x: root.labelWidth
        y: root.heading === "" ? 0 : Theme.text.caption + Theme.space.s
        height: Theme.text.caption + Theme.space.s

        Repeater {
            model: root.table.columns

            Note {
                required property int index
                required property string modelData

                x: index * root.cellWidth
                width: root.cellWidth
                text: modelData
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    Repeater {
        model: root.table.rowLabels

        Item {
            id: head

            required property int index
            required property string modelData

            y: root.headHeight + index * root.cellHeight
            width: root.labelWidth
            height: root.cellHeight

            Text {
                anchors { left: parent.left; right: note.left; rightMargin: Theme.space.xs }
                anchors.bottom: root.asBars ? parent.bottom : undefined
                anchors.verticalCenter: root.asBars ? undefined : parent.verticalCenter
                text: head.modelData
                color: Theme.color.text
                elide: Text.ElideRight
                font { family: Theme.family; pixelSize: Theme.text.body }
                Accessible.ignored: true
            }

            Note {
                id: note

                anchors { right: parent.right; rightMargin: Theme.space.s; verticalCenter: parent.verticalCenter }
                text: root.table.rowNotes[head.index] ?? ""
            }
        }
    }

    Repeater {
        id: cells

        model: root.table

        HeatCell {
            id: cell

            asBar: root.asBars
            stop: root.current === index
            x: root.labelWidth + column * root.cellWidth
            y: root.headHeight + row * root.cellHeight
            width: root.cellWidth
            height: root.cellHeight
            onTellingChanged: root.told = telling ? cell : root.told === cell ? null : root.told
            onActiveFocusChanged: if (activeFocus) root.current = index
            onChosen: root.chosen(cell.line, cell.place)
        }
    }

    StateBubble {
        z: 1
        visible: root.told !== null
        title: root.told !== null ? root.told.title : ""
        detail: root.told !== null ? root.told.detail : ""
        around: root.told ? Qt.rect(root.told.x, root.told.y, root.told.width, root.told.height) : Qt.rect(0, 0, 0, 0)
    }

    component Note: Text {
        color: Theme.color.textMuted
        elide: Text.ElideRight
        font { family: Theme.family; pixelSize: Theme.text.caption }
        Accessible.ignored: true
    }
}
