// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.Theme

// Counts over time, with published figures beside them. The pointer or the arrow keys move a crosshair that reads each
// month; every text is an item of its own, so that a screen reader finds it.
Item {
    id: root

    required property string title
    property string summary
    property alias from: plot.from
    property alias to: plot.to
    property alias marks: plot.marks
    property alias probing: plot.probing
    property alias probeText: plot.probeText
    default property alias series: plot.series

    implicitWidth: 480
    implicitHeight: 220
    activeFocusOnTab: true

    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: plot.probing ? plot.probeText : root.title
    Accessible.description: plot.probing ? root.title : root.summary

    Keys.onLeftPressed: plot.moveProbe(-1)
    Keys.onRightPressed: plot.moveProbe(1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            plot.probeFirst();
        else if (event.key === Qt.Key_End)
            plot.probeLast();
        else if (event.key === Qt.Key_Escape && plot.probing)
            plot.stopProbing();
        else
            return;
        event.accepted = true;
    }
    onActiveFocusChanged: {
        if (!root.activeFocus)
            plot.stopProbing();
    }

    FontMetrics {
        id: axisFont
        font { family: Theme.family; pixelSize: Theme.text.caption }
    }

    FontMetrics {
        id: labelFont
        font { family: Theme.family; pixelSize: Theme.text.caption; weight: Font.DemiBold }
    }

    Rectangle {
        anchors { fill: parent; margins: -Theme.size.focusGap }
        visible: root.activeFocus
        color: "transparent"
        radius: Theme.radius.control
        border { width: Theme.size.focusRing; color: Theme.color.accent }
    }

    Repeater {
        model: plot.countTicks

        delegate: Item {
            id: countTick

            required property axisTick modelData

            x: plot.x
            y: plot.y + Math.round(countTick.modelData.position)
            width: plot.width

            Rectangle {
                width: parent.width
                height: 1
                color: countTick.modelData.position < plot.height ? Theme.color.border : Theme.color.borderStrong
            }

            Text {
                anchors { right: parent.left; rightMargin: Theme.space.s; verticalCenter: parent.top }
                text: countTick.modelData.text
                color: Theme.color.textMuted
                font: axisFont.font
            }
        }
    }

    Repeater {
        model: plot.timeTicks

        delegate: Item {
            id: timeTick

            required property axisTick modelData

            x: plot.x + Math.round(timeTick.modelData.position)
            y: plot.y + plot.height

            Rectangle {
                width: 1
                height: Theme.space.xs
                color: Theme.color.borderStrong
            }

            Text {
                anchors { horizontalCenter: parent.left; top: parent.top; topMargin: Theme.space.s }
                text: timeTick.modelData.text
                color: Theme.color.textMuted
                font: axisFont.font
            }
        }
    }

    ChartPlot {
        id: plot

        anchors {
            fill: parent
            topMargin: Math.ceil(axisFont.height)
            leftMargin: Math.ceil(plot.countLabelWidth) + Theme.space.s
            rightMargin: Math.ceil(plot.endLabelWidth) + Theme.space.m
            bottomMargin: Math.ceil(axisFont.height) + Theme.space.m
        }
        font: axisFont.font
        labelFont: labelFont.font

        HoverHandler {
            id: pointer

            onPointChanged: plot.probeAt(pointer.point.position.x)
            onHoveredChanged: {
                if (!pointer.hovered)
                    plot.stopProbing();
            }
        }
    }

    Repeater {
        model: plot.series

        delegate: Curve {
            required property ChartSeries modelData

            x: plot.x - margin
            y: plot.y - margin
            width: plot.width + 2 * margin
            height: plot.height + 2 * margin
            plot: plot
            series: modelData
        }
    }

    Repeater {
        model: plot.endLabels

        delegate: Text {
            required property seriesReading modelData

            x: plot.x + modelData.x + Theme.space.s
            y: plot.y + modelData.y
            text: modelData.text
            color: modelData.color
            font: labelFont.font
        }
    }

    Repeater {
        model: plot.placedMarks

        delegate: ChartMark {
            x: plot.x
            y: plot.y
            font: labelFont.font
        }
    }

    ChartProbe {
        anchors.fill: plot
        visible: plot.probing
        position: plot.probeX
        title: plot.probeTitle
        readings: plot.readings
    }
}
