// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.Charts
import Chapterhouse.Theme

// A published figure: a ring on the time it stands for, its label, and its source on hover or focus.
Item {
    id: root

    required property placedMark modelData
    property alias font: label.font

    // From the ring to a label that had to move away from it.
    Rectangle {
        readonly property real labelBottom: root.modelData.label.y + root.modelData.label.height
        readonly property bool below: root.modelData.label.y > root.modelData.y

        x: Math.round(root.modelData.x)
        y: below ? root.modelData.y + 6 : labelBottom
        width: 1
        height: Math.max(0, (below ? root.modelData.label.y : root.modelData.y - 6) - y)
        visible: height > 8
        color: Theme.color.borderStrong
    }

    Rectangle {
        x: root.modelData.left
        y: root.modelData.y - 1
        width: root.modelData.right - root.modelData.left
        height: 2
        visible: width > 14
        color: Theme.color.seriesAmber
        opacity: 0.6
    }

    Rectangle {
        x: root.modelData.label.x
        y: root.modelData.label.y
        width: root.modelData.label.width
        height: root.modelData.label.height
        radius: Theme.radius.control
        color: Theme.color.surface
        opacity: 0.85
    }

    Text {
        id: label

        x: root.modelData.label.x
        y: root.modelData.label.y
        width: root.modelData.label.width
        horizontalAlignment: Text.AlignHCenter
        text: root.modelData.text
        color: Theme.color.text
        Accessible.ignored: true
    }

    Rectangle {
        id: ring

        x: root.modelData.x - width / 2
        y: root.modelData.y - height / 2
        width: 11
        height: 11
        radius: width / 2
        color: Theme.color.surface
        border { width: 3; color: Theme.color.seriesAmber }
        activeFocusOnTab: true

        Accessible.role: Accessible.Graphic
        Accessible.focusable: true
        Accessible.name: root.modelData.text
        Accessible.description: root.modelData.description

        ToolTip.visible: pointer.hovered || ring.activeFocus
        ToolTip.delay: pointer.hovered ? Theme.motion.toolTipDelay : 0
        ToolTip.text: root.modelData.description

        HoverHandler {
            id: pointer
            margin: 6
        }

        Rectangle {
            anchors { fill: parent; margins: -Theme.size.focusGap - Theme.size.focusRing }
            visible: ring.activeFocus
            radius: width / 2
            color: "transparent"
            border { width: Theme.size.focusRing; color: Theme.color.accent }
        }
    }
}
