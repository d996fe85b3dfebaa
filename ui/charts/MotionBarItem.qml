// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// A month or a term of who came and went.
Item {
    id: root

    required property double zero // where the bars begin, from the top as a part of the height
    required property int index
    required property motionBar modelData
    required property font labelFont
    property bool stop: false // for the Tab key
    readonly property real zeroLine: Math.round(root.zero * root.height)
    readonly property int barWidth: Math.max(1, Math.min(28, Math.floor(root.width * 0.7)))
    readonly property bool telling: pointer.hovered || root.activeFocus

    signal chosen

    objectName: "bar" + root.index
    activeFocusOnTab: root.stop || root.activeFocus

    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: qsTr("%1: %2", "what a bar stands for, and what it says").arg(root.modelData.title).arg(root.modelData.detail)

    Accessible.onPressAction: root.chosen()
    Keys.onReturnPressed: root.chosen()
    Keys.onEnterPressed: root.chosen()

    HoverHandler { id: pointer }

    TapHandler { onTapped: root.chosen() }

    Rectangle {
        anchors.fill: parent
        visible: root.telling
        color: Theme.color.hover
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.zeroLine - height
        width: root.barWidth
        height: Math.round(root.modelData.joined * root.height)
        color: Theme.color.seriesTeal
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.zeroLine + 1
        width: root.barWidth
        height: Math.round(root.modelData.left * root.height)
        color: Theme.color.seriesAmber
    }

    // Over both bars, so that it is seen on either; a dot, which does not end a bar as a stroke across it would.
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.zeroLine - Math.round(root.modelData.net * root.height) - Math.floor(height / 2)
        visible: root.modelData.hasNet
        width: Math.min(9, Math.max(5, root.barWidth))
        height: width
        radius: width / 2
        color: Theme.color.text
        border { width: 1; color: Theme.color.surface }
    }

    Text {
        anchors { top: parent.bottom; topMargin: Theme.space.xs; horizontalCenter: parent.horizontalCenter }
        text: root.modelData.label
        color: Theme.color.textMuted
        font: root.labelFont
        Accessible.ignored: true
    }

    FocusRing {
        shown: root.activeFocus
        gap: 0
    }
}
