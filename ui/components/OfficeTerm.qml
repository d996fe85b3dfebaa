// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// One term on the line of time: how long, and whose.
Rectangle {
    id: root

    required property officeBar term
    required property bool current
    required property bool explained // by what the pointer would show, too
    readonly property bool opens: root.term.key !== ""
    signal pressed
    signal opened

    height: 24
    radius: Theme.radius.control
    color: Tones.paper(root.term.tone)
    border { width: 1; color: Tones.ink(root.term.tone) }
    Accessible.role: root.opens ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.term.spoken
    Accessible.onPressAction: root.opened()
    ToolTip.visible: hover.hovered || root.explained
    ToolTip.delay: Theme.motion.toolTipDelay
    ToolTip.text: root.term.spoken

    HoverHandler { id: hover }
    TapHandler {
        onTapped: root.pressed()
        onDoubleTapped: root.opened()
    }

    Text {
        anchors { fill: parent; leftMargin: Theme.space.s; rightMargin: Theme.space.xs }
        text: root.term.text
        textFormat: Text.PlainText
        color: Tones.ink(root.term.tone)
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft // also from right to left
        font { family: Theme.family; pixelSize: Theme.text.caption; weight: Font.Medium }
        Accessible.ignored: true
    }

    FocusRing {
        shown: root.current
        gap: 0
    }
}
