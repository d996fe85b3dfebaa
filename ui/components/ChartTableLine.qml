// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A line of the data behind a chart; or its column heads.
Rectangle {
    id: root

    required property ChartTableModel table
    required property list<string> cells
    required property list<string> lists // what each of them opens; "" for none
    property bool isHeader: false
    property bool current: false
    property int column: -1 // of a current line: where the keys stand
    signal listRequested(list: string)

    implicitHeight: root.isHeader ? Theme.size.tableHeader : Theme.size.row
    color: root.current ? Theme.color.accentSoft : "transparent"

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Repeater {
            model: root.cells

            delegate: ChartTableCell {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData
                table: root.table
                column: index
                list: root.lists[index] ?? ""
                isHeader: root.isHeader
                currentLine: root.current
                current: root.current && root.column === index
                onOpened: root.listRequested(list)
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.color.border
    }
}
