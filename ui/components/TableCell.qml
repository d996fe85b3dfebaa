// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme
import Chapterhouse.Ui

// One value of a table. Its row is filled when it is selected, or the current one while none is; the cell itself has the
// ring while the keys walk. There are a hundred on the screen, so it is made of as little as can be.
CellItem {
    id: root

    required row
    required column
    required property bool current
    required display
    required note
    required property int tone
    required property bool strong
    required property bool selected
    required property bool anySelected
    required property TableView table
    required columns
    required property bool number
    required property bool last // the scroll bar lies over its end
    required property bool rowHovered
    required property bool hovered
    required property bool walking // with the keys
    readonly property real room: width - Theme.space.m - (root.last ? Theme.space.xl : Theme.space.m)
    readonly property CellNote noted: small.item as CellNote // null without a note
    readonly property bool cut: valueText.truncated || (root.noted !== null && root.noted.truncated)
    readonly property bool rowCurrent: table.currentRow === row
    readonly property bool filled: root.selected || (root.rowCurrent && !root.anySelected)
    signal pressed

    implicitWidth: 1 // the table gives the width; without one it complains
    implicitHeight: Theme.size.row
    color: root.filled ? Theme.color.accentSoft : root.rowHovered ? Theme.color.hover : Theme.color.surface
    lineColor: Theme.color.border
    Accessible.role: Accessible.Cell
    Accessible.name: root.display
    Accessible.description: root.place
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: root.filled
    Accessible.onPressAction: root.pressed()
    onCurrentChanged: if (current && table.activeFocus) forceActiveFocus()

    ToolTip.visible: root.cut && (root.hovered || (root.activeFocus && root.walking))
    ToolTip.delay: Theme.motion.toolTipDelay
    ToolTip.text: root.whole

    Loader {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space.m
        active: root.tone !== TableModel.Plain

        // Not bound: Qt 6.4 makes no bound component within a cell of a table.
        // qmllint disable unqualified
        sourceComponent: Badge {
            width: Math.min(implicitWidth, root.room)
            text: root.display
            tone: root.tone
        }
        // qmllint enable unqualified
    }

    Text {
        id: valueText

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space.m
        width: root.noted ? root.noted.valueWidth : root.room
        visible: root.tone === TableModel.Plain
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

    Loader {
        id: small

        anchors.verticalCenter: parent.verticalCenter
        x: valueText.x + valueText.width + Theme.space.s
        active: root.note !== ""

        // qmllint disable unqualified
        sourceComponent: CellNote {
            value: valueText
            room: root.room
            text: root.note
            color: root.filled ? Theme.color.textMuted : Theme.color.textFaint
        }
        // qmllint enable unqualified
    }

    // The row that is shown beside, among others that are selected.
    Rectangle {
        visible: root.rowCurrent && root.anySelected && root.column === 0
        width: 3
        height: parent.height
        color: Theme.color.accent
    }

    Loader {
        anchors.fill: parent
        active: root.activeFocus && root.walking

        sourceComponent: FocusRing {
            shown: true
            gap: -Theme.size.focusRing - 1
        }
    }
}
