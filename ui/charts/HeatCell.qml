// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// A cell of a grid of numbers: its number, and a colour or a bar for it.
Item {
    id: root

    required property int index
    required property int row
    required property int column
    required property string text
    required property int step
    required property double length
    required property string title
    required property string detail
    required property int line // of the table behind the chart, as the column below
    required property int place
    required property bool asBar
    signal chosen
    property bool stop: false // for the Tab key
    readonly property bool telling: pointer.hovered || root.activeFocus

    objectName: "cell" + root.row + "_" + root.column
    activeFocusOnTab: root.stop || root.activeFocus

    Accessible.role: Accessible.Cell
    Accessible.focusable: true
    Accessible.name: qsTr("%1: %2", "what a cell stands for, and what it says").arg(root.title).arg(root.detail)

    Accessible.onPressAction: root.chosen()
    Keys.onReturnPressed: root.chosen()
    Keys.onEnterPressed: root.chosen()

    HoverHandler { id: pointer }

    TapHandler { onTapped: root.chosen() }

    Rectangle {
        anchors { fill: parent; margins: 1 }
        radius: Theme.radius.control / 2
        color: root.asBar ? "transparent" : Theme.color.ramp(root.step)

        Text {
            anchors.centerIn: root.asBar ? undefined : parent
            anchors.horizontalCenter: root.asBar ? parent.horizontalCenter : undefined
            anchors.bottom: root.asBar ? bar.top : undefined
            visible: root.width >= 22
            text: root.text
            color: !root.asBar ? Theme.color.rampText(root.step) : root.length > 0 ? Theme.color.text : Theme.color.textFaint
            font {
                family: Theme.family
                pixelSize: Theme.text.caption
                // In the dark the fourth step is the least legible one; see the table of contrasts.
                weight: !root.asBar && Theme.dark && root.step === 3 ? Font.DemiBold : Font.Normal
            }
            Accessible.ignored: true
        }

        Rectangle {
            id: bar

            anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
            visible: root.asBar
            width: Math.min(24, parent.width - Theme.space.xs)
            height: Math.max(1, Math.round(root.length * (parent.height - Theme.text.caption - Theme.space.s)))
            color: root.length > 0 ? Theme.color.seriesIndigo : Theme.color.border
        }

        FocusRing {
            shown: root.activeFocus
            around: Theme.radius.control / 2
            gap: 0
        }
    }
}
