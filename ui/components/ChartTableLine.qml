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
    property bool isHeader: false
    property bool current: false

    implicitHeight: root.isHeader ? Theme.size.tableHeader : Theme.size.row
    color: root.current ? Theme.color.accentSoft : "transparent"

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Repeater {
            model: root.cells

            delegate: Text {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData
                textFormat: Text.PlainText
                color: root.isHeader ? Theme.color.textMuted : root.current ? Theme.color.accentSoftText : Theme.color.text
                horizontalAlignment: root.table.isNumber(index) ? Text.AlignRight : Text.AlignLeft
                elide: Text.ElideRight
                font {
                    family: Theme.family
                    pixelSize: root.isHeader ? Theme.text.caption : Theme.text.body
                    weight: root.isHeader ? Font.Medium : Font.Normal
                }
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
