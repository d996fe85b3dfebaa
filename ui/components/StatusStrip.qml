// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chapterhouse.App
import Chapterhouse.Theme

// The statuses of a chapter drawn along time; the last one is still running. The lines below it say the same in words.
Item {
    id: root

    required property list<var> intervals // of statusInterval, the newest first

    implicitHeight: 14
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Statuses over time")

    Repeater {
        model: SteadyList { rows: root.intervals }

        delegate: Rectangle {
            id: part

            required property statusInterval modelData

            objectName: "interval"
            x: Math.round(modelData.begins * root.width)
            width: Math.max(6, Math.round(modelData.lasts * root.width) - 2)
            height: root.height
            radius: 4
            color: Tones.paper(part.modelData.tone)
            border { width: part.modelData.isNow ? 2 : 1; color: Tones.ink(part.modelData.tone) }
            Accessible.role: Accessible.StaticText
            Accessible.name: part.modelData.spoken
            T.ToolTip.visible: hover.hovered
            T.ToolTip.delay: Theme.motion.toolTipDelay
            T.ToolTip.text: part.modelData.spoken

            HoverHandler { id: hover }
        }
    }
}
