// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One value of a table. Its row is filled when it is selected, or the current one while none is; the cell itself has the
// ring while the keys walk.
Rectangle {
    id: root

    required property int row
    required property int column
    required property bool current
    required property string display
    required property string note
    required property int tone
    required property bool strong
    required property bool selected
    required property bool anySelected
    required property TableView table
    required property string columnTitle
    required property bool number
    required property bool last // the scroll bar lies over its end
    required property bool rowHovered
    required property bool hovered
    required property bool walking // with the keys
    readonly property bool cut: value.truncated || small.truncated
    readonly property bool rowCurrent: table.currentRow === row
    readonly property bool filled: root.selected || (root.rowCurrent && !root.anySelected)
    signal pressed

    implicitWidth: 1 // the table gives the width; without one it complains
    implicitHeight: Theme.size.row
    color: root.filled ? Theme.color.accentSoft : root.rowHovered ? Theme.color.hover : Theme.color.surface
    Accessible.role: Accessible.Cell
    Accessible.name: root.display
    Accessible.description: qsTr("%1, row %2 of %3").arg(root.columnTitle).arg(root.row + 1).arg(table.rows)
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: root.filled
    Accessible.onPressAction: root.pressed()
    onCurrentChanged: if (current && table.activeFocus) forceActiveFocus()

    ToolTip.visible: root.cut && (root.hovered || (root.activeFocus && root.walking))
    ToolTip.delay: Theme.motion.toolTipDelay
    ToolTip.text: root.note === "" ? root.display : qsTr("%1 (%2)", "name, pronouns").arg(root.display).arg(root.note)

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.space.m
            rightMargin: root.last ? Theme.space.xl : Theme.space.m
        }
        spacing: Theme.space.s

        Badge {
            visible: root.tone !== TableModel.Plain
            Layout.maximumWidth: parent.width
            text: root.display
            tone: root.tone
        }

        Text {
            id: value

            visible: root.tone === TableModel.Plain
            Layout.maximumWidth: parent.width
            Layout.fillWidth: root.number
            text: root.display
            textFormat: Text.PlainText
            color: Theme.color.text
            elide: Text.ElideRight
            horizontalAlignment: root.number ? Text.AlignRight : Text.AlignLeft
            font {
                family: Theme.family
                pixelSize: Theme.text.body
                weight: root.strong ? Font.DemiBold : Font.Normal
            }
            Accessible.ignored: true
        }

        Text {
            id: small

            Layout.fillWidth: !root.number
            text: root.note
            textFormat: Text.PlainText
            visible: text !== "" || !root.number
            horizontalAlignment: Text.AlignLeft // also from right to left
            color: root.filled ? Theme.color.textMuted : Theme.color.textFaint
            elide: Text.ElideRight
            font {
                family: Theme.family
                pixelSize: Theme.text.caption
            }
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: 1
        color: Theme.color.border
    }

    // The row that is shown beside, among others that are selected.
    Rectangle {
        visible: root.rowCurrent && root.anySelected && root.column === 0
        width: 3
        height: parent.height
        color: Theme.color.accent
    }

    FocusRing {
        shown: root.activeFocus && root.walking
        gap: -Theme.size.focusRing - 1
    }
}
