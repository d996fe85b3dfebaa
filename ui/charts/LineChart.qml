// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.Charts
import Chapterhouse.Theme

// Counts over time, with published figures beside them. The pointer or the arrow keys move a crosshair that reads each
// month; every text is an item of its own, so that a screen reader finds it.
Item {
    id: root

    required property string title
    property string summary
    property alias from: area.from
    property alias to: area.to
    property alias marks: area.marks
    property alias spans: area.spans
    property alias percent: area.percent
    property alias yearless: area.yearless
    property int now: 0 // where what is known ends; 0: with the chart
    property int below: 0 // height of what stands under the time line
    property real leastCountRoom: 0 // beside the plot: of charts below each other as wide in each
    property real leastEndRoom: 0
    readonly property alias countRoom: area.countLabelWidth
    readonly property alias endRoom: area.endLabelWidth
    property alias probing: area.probing
    property alias probeText: area.probeText
    readonly property bool showsMarks: area.placedMarks.count > 0
    readonly property alias plot: area
    readonly property real plotX: area.x
    readonly property real plotWidth: area.width
    default property alias series: area.series

    implicitWidth: 480
    implicitHeight: 220
    activeFocusOnTab: true

    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: area.probing ? area.probeText : root.title
    Accessible.description: area.probing ? root.title : root.summary

    Keys.onLeftPressed: area.moveProbe(-1)
    Keys.onRightPressed: area.moveProbe(1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            area.probeFirst();
        else if (event.key === Qt.Key_End)
            area.probeLast();
        else if (event.key === Qt.Key_Escape && area.probing)
            area.stopProbing();
        else
            return;
        event.accepted = true;
    }
    onActiveFocusChanged: {
        if (!root.activeFocus)
            area.stopProbing();
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
        model: area.placedSpans

        delegate: ChartSpan {
            x: area.x
            y: area.y
            plotHeight: area.height
            font: axisFont.font
        }
    }

    Repeater {
        model: area.countTicks

        delegate: Item {
            id: countTick

            required property axisTick modelData

            x: area.x
            y: area.y + Math.round(countTick.modelData.position)
            width: area.width

            Rectangle {
                width: parent.width
                height: 1
                color: countTick.modelData.position < area.height ? Theme.color.border : Theme.color.borderStrong
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
        model: area.timeTicks

        delegate: Item {
            id: timeTick

            required property axisTick modelData

            x: area.x + Math.round(timeTick.modelData.position)
            y: area.y + area.height

            Rectangle {
                width: 1
                height: Theme.space.xs
                color: Theme.color.borderStrong
            }

            Text {
                x: Math.max(-timeTick.x, -width / 2)
                y: Theme.space.s
                text: timeTick.modelData.text
                color: Theme.color.textMuted
                font: axisFont.font
            }
        }
    }

    ChartPlot {
        id: area

        // Not by anchors: the labels' width depends on the height, and the width on the labels.
        x: Math.ceil(Math.max(area.countLabelWidth, root.leastCountRoom)) + Theme.space.s
        y: Math.ceil(axisFont.height) * Math.max(1, area.spanLines) + (area.spanLines > 0 ? Theme.space.xs : 0)
        width: Math.max(0, root.width - area.x - Math.ceil(Math.max(area.endLabelWidth, root.leastEndRoom)) - Theme.space.m)
        height: Math.max(0, root.height - area.y - Math.ceil(axisFont.height) - Theme.space.m - root.below)
        font: axisFont.font
        labelFont: labelFont.font

        HoverHandler {
            id: pointer

            onPointChanged: area.probeAt(pointer.point.position.x)
            onHoveredChanged: {
                if (!pointer.hovered)
                    area.stopProbing();
            }
        }
    }

    Rectangle {
        x: Math.round(area.x + area.xOf(root.now))
        y: area.y
        width: 1
        height: area.height
        visible: root.now > root.from && root.now < root.to
        color: Theme.color.borderStrong
        opacity: 0.6
    }

    Repeater {
        model: area.series

        delegate: Curve {
            required property ChartSeries modelData

            x: area.x - margin
            y: area.y - margin
            width: area.width + 2 * margin
            height: area.height + 2 * margin
            plot: area
            series: modelData
        }
    }

    Repeater {
        model: area.endLabels

        delegate: Text {
            required property seriesReading modelData

            x: area.x + modelData.x
            y: area.y + modelData.y
            text: modelData.text
            color: modelData.color
            font: labelFont.font
        }
    }

    Repeater {
        model: area.placedMarks

        delegate: ChartMark {
            x: area.x
            y: area.y
            font: labelFont.font
        }
    }

    ChartProbe {
        anchors.fill: area
        visible: area.probing
        position: area.probeX
        title: area.probeTitle
        note: area.probeNote
        readings: area.readings
    }
}
