// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The first rows of a file. The arrow keys scroll.
Rectangle {
    id: root

    required property ImportPreview preview
    readonly property int rowsShown: Math.min(8, table.rows)

    implicitHeight: Math.max(2, root.rowsShown) * Theme.size.tableHeader + scrollBar.height + 2
    radius: Theme.radius.control
    color: Theme.color.surface
    border { width: 1; color: Theme.color.border }

    TableView {
        id: table

        objectName: "preview"
        anchors { fill: parent; margins: 1 }
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.preview
        rowHeightProvider: row => Theme.size.tableHeader
        columnWidthProvider: column => Math.max(4, root.preview.letters(column)) * letter.advanceWidth + 2 * Theme.space.m
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("The first rows of the file")
        ScrollBar.horizontal: ScrollBar { id: scrollBar }
        ScrollBar.vertical: ScrollBar {}
        Keys.onLeftPressed: table.contentX = Math.max(0, table.contentX - Theme.size.field)
        Keys.onRightPressed: table.contentX = Math.max(0, Math.min(table.contentWidth - table.width, table.contentX + Theme.size.field))
        Keys.onUpPressed: table.contentY = Math.max(0, table.contentY - Theme.size.row)
        Keys.onDownPressed: table.contentY = Math.max(0, Math.min(table.contentHeight - table.height, table.contentY + Theme.size.row))

        delegate: Item {
            id: cell

            required property int row
            required property string cellText
            required property string spoken

            implicitHeight: Theme.size.tableHeader
            implicitWidth: Theme.size.field
            Accessible.role: cell.row === 0 ? Accessible.ColumnHeader : Accessible.Cell
            Accessible.name: cell.cellText
            Accessible.description: cell.spoken

            Text {
                anchors {
                    fill: parent
                    leftMargin: Theme.space.m
                    rightMargin: Theme.space.m
                }
                text: cell.cellText
                textFormat: Text.PlainText
                color: cell.row === 0 ? Theme.color.textMuted : Theme.color.text
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                font {
                    family: Theme.family
                    pixelSize: cell.row === 0 ? Theme.text.caption : Theme.text.body
                    weight: cell.row === 0 ? Font.DemiBold : Font.Normal
                }
                Accessible.ignored: true
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.color.border
            }
        }
    }

    TextMetrics {
        id: letter
        font { family: Theme.family; pixelSize: Theme.text.body }
        text: "n"
    }

    Connections {
        target: root.preview
        function onModelReset() { table.forceLayout(); }
    }

    FocusRing {
        shown: table.activeFocus
        gap: 0
    }
}
