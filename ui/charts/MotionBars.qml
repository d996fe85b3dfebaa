// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// Who joined, upward, and who left, downward, with what remains as a mark. One stop for the Tab key; Left and Right go
// from bar to bar, and each reads as a sentence.
Item {
    id: root

    required property motionChart chart
    required property string name
    property int current: -1 // the bar that the keys stand on; -1: the newest
    property MotionBarItem told: null
    signal chosen(place: int, bar: Item)
    readonly property int count: root.chart.bars.length
    readonly property int stop: root.current < 0 || root.current >= root.count ? root.count - 1 : root.current
    readonly property real slot: root.count > 0 ? area.width / root.count : 0

    function goTo(place: int) {
        root.current = Math.max(0, Math.min(root.count - 1, place));
        const bar = bars.itemAt(root.current);
        if (bar)
            bar.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: 480
    implicitHeight: 240
    Accessible.role: Accessible.Chart
    Accessible.name: root.name
    Accessible.description: root.chart.summary
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: return root.goTo(root.stop - 1);
        case Qt.Key_Right: return root.goTo(root.stop + 1);
        case Qt.Key_Home: return root.goTo(0);
        case Qt.Key_End: return root.goTo(root.count - 1);
        }
        event.accepted = false;
    }

    FontMetrics {
        id: axisFont
        font { family: Theme.family; pixelSize: Theme.text.caption }
    }

    Row {
        id: key

        x: area.x
        spacing: Theme.space.l

        Key { text: qsTr("↑ Joined"); ink: Theme.color.seriesTeal }
        Key { text: qsTr("↓ Left", "people who left"); ink: Theme.color.seriesAmber }
        Key { text: qsTr("Net", "joined less left"); ink: Theme.color.text; dot: true }
    }

    Repeater {
        model: SteadyList { rows: root.chart.ticks }

        delegate: Item {
            id: tick

            required property chartTick modelData
            readonly property bool isZero: Math.abs(tick.modelData.position - root.chart.zero) < 0.001

            x: area.x
            y: area.y + Math.round(tick.modelData.position * area.height)
            width: area.width

            Rectangle {
                width: parent.width
                height: 1
                color: tick.isZero ? Theme.color.borderStrong : Theme.color.border
            }

            Text {
                anchors { right: parent.left; rightMargin: Theme.space.s; verticalCenter: parent.top }
                text: tick.modelData.text
                color: Theme.color.textMuted
                font: axisFont.font
                Accessible.ignored: true
            }
        }
    }

    Item {
        id: area

        x: Math.ceil(axisFont.averageCharacterWidth * 5) + Theme.space.s
        y: key.height + Theme.space.m
        width: Math.max(0, root.width - x - Theme.space.s)
        height: Math.max(0, root.height - y - Math.ceil(axisFont.height) - Theme.space.s)
    }

    Repeater {
        id: bars

        model: SteadyList { rows: root.chart.bars }

        delegate: MotionBarItem {
            id: bar

            zero: root.chart.zero
            stop: root.stop === index
            x: area.x + index * root.slot
            y: area.y
            width: root.slot
            height: area.height
            labelFont: axisFont.font
            onTellingChanged: root.told = telling ? bar : root.told === bar ? null : root.told
            onActiveFocusChanged: if (activeFocus) root.current = index
            onChosen: root.chosen(index, bar)
        }
    }

    StateBubble {
        z: 1
        visible: root.told !== null
        title: root.told !== null ? root.told.modelData.title : ""
        detail: root.told !== null ? root.told.modelData.detail : ""
        around: root.told ? Qt.rect(root.told.x, root.told.y + root.told.height / 2, root.told.width, 0) : Qt.rect(0, 0, 0, 0)
    }

    component Key: Row {
        id: entry

        required property string text
        required property color ink
        property bool dot: false

        spacing: Theme.space.xs + 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: entry.dot ? 9 : 12
            height: width
            radius: entry.dot ? width / 2 : 2
            color: entry.ink
        }

        Text {
            text: entry.text
            color: Theme.color.textMuted
            font: axisFont.font
            Accessible.ignored: true
        }
    }
}
