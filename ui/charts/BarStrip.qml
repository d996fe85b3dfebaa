// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// What each period brought and took, as bars under a chart on its time line. Full bars are new, hollow ones came back,
// those below zero were lost.
Item {
    id: root

    required property ChartPlot plot
    required property ChangeBarsModel model
    required property color color
    required property string appearedText
    required property string returnedText // '': nothing comes back here
    required property string lostText
    signal chosen(row: int, bar: Item) // of the model

    // What full, hollow and downward bars are.
    Row {
        id: key

        spacing: Theme.space.m
        Accessible.ignored: true

        Sign { text: root.appearedText; filled: true; tint: root.color }
        Sign { text: root.returnedText; filled: false; tint: root.color; visible: text !== "" }
        Sign { text: root.lostText; filled: true; tint: Theme.color.seriesAmber }
    }

    Repeater {
        model: bars.ticks

        delegate: Item {
            id: tick

            required property axisTick modelData

            y: bars.y + Math.round(tick.modelData.position)
            width: root.width

            Rectangle {
                width: parent.width
                height: 1
                color: Math.abs(tick.modelData.position - bars.zero) < 1 ? Theme.color.borderStrong : Theme.color.border
            }

            Text {
                anchors { right: parent.left; rightMargin: Theme.space.s; verticalCenter: parent.top }
                text: tick.modelData.text
                color: Theme.color.textMuted
                font { family: Theme.family; pixelSize: Theme.text.caption }
            }
        }
    }

    BarPlot {
        id: bars

        y: Math.ceil(key.height) + Theme.space.s
        width: root.width
        height: Math.max(0, root.height - y - Theme.space.s)
        plot: root.plot
        model: root.model

        HoverHandler {
            id: pointer

            onPointChanged: root.plot.probeAt(pointer.point.position.x)
            onHoveredChanged: {
                if (!pointer.hovered)
                    root.plot.stopProbing();
            }
        }
    }

    Repeater {
        model: bars.bars

        delegate: Item {
            id: bar

            required property placedBar modelData

            x: bar.modelData.x
            y: bars.y
            width: bar.modelData.width
            height: bars.height

            Accessible.role: Accessible.Button
            Accessible.name: bar.modelData.text
            Accessible.description: qsTr("Opens the list behind it")
            Accessible.onPressAction: root.chosen(bar.modelData.row, bar)

            TapHandler { onTapped: root.chosen(bar.modelData.row, bar) }

            Rectangle {
                y: bars.zero - height
                width: parent.width
                height: bar.modelData.appeared
                color: root.color
            }

            Rectangle {
                y: bars.zero - bar.modelData.appeared - height
                width: parent.width
                height: bar.modelData.returned
                visible: height > 0
                color: Theme.color.surface
                border { width: 1; color: root.color }
            }

            Rectangle {
                y: bars.zero + 1
                width: parent.width
                height: bar.modelData.lost
                color: Theme.color.seriesAmber
            }
        }
    }

    Rectangle {
        x: Math.round(root.plot.probeX)
        y: bars.y
        width: 1
        height: bars.height
        visible: root.plot.probing
        color: Theme.color.borderStrong
    }

    component Sign: Row {
        id: sign

        required property string text
        required property bool filled
        required property color tint

        spacing: Theme.space.xs

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 8
            height: 8
            color: sign.filled ? sign.tint : Theme.color.surface
            border { width: 1; color: sign.tint }
        }

        Text {
            text: sign.text
            color: Theme.color.textMuted
            font { family: Theme.family; pixelSize: Theme.text.caption }
        }
    }
}
