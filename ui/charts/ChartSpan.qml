// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.Charts
import Chapterhouse.Theme

// A time behind the lines: a band with its name above it, and more of it on hover.
Item {
    id: root

    required property placedSpan modelData
    required property real plotHeight
    property alias font: label.font

    Rectangle {
        x: root.modelData.left
        width: root.modelData.right - root.modelData.left
        height: root.plotHeight
        color: Theme.color.info
        opacity: Theme.dark ? 0.16 : 0.1

        Accessible.role: Accessible.Graphic
        Accessible.name: root.modelData.text
        Accessible.description: root.modelData.description
    }

    Rectangle {
        x: root.modelData.left
        y: -height
        width: root.modelData.right - root.modelData.left
        height: 2
        color: Theme.color.info
    }

    Text {
        id: label

        x: root.modelData.label.x
        y: root.modelData.label.y - 3
        visible: root.modelData.label.width > 0
        text: root.modelData.text
        textFormat: Text.PlainText
        color: Theme.color.info
        Accessible.ignored: true

        ToolTip.visible: pointer.hovered
        ToolTip.delay: Theme.motion.toolTipDelay
        ToolTip.text: root.modelData.description

        HoverHandler { id: pointer }
    }
}
