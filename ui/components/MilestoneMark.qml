// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.Theme

// A month with milestones, above the time slider. The list of milestones is the keyboard's way to them.
Item {
    id: root

    required property string text
    required property string day
    required property string spoken
    required property int step
    required property bool passed // the shown day is there or later
    signal chosen

    width: 8
    height: 14
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.onPressAction: root.chosen()

    ToolTip.visible: pointer.hovered
    ToolTip.delay: Theme.motion.toolTipDelay
    ToolTip.text: root.text

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: pointer.hovered ? 4 : 2
        height: 8
        radius: 1
        color: root.passed ? Theme.color.accent : Theme.color.borderStrong
    }

    HoverHandler {
        id: pointer
        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds // the slider below does not follow
        onTapped: root.chosen()
    }
}
