// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// Small print behind the value of a cell, in the room that this leaves.
Text {
    id: root

    required property Text value
    required property real room // for both
    readonly property real valueWidth: Math.min(root.room, Math.ceil(valueSize.advanceWidth))

    width: Math.max(0, root.room - root.valueWidth - Theme.space.s)
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft // also from right to left
    elide: Text.ElideRight
    font {
        family: Theme.family
        pixelSize: Theme.text.caption
    }
    Accessible.ignored: true

    // Not the width that the value wants: that moves while it is laid out.
    TextMetrics {
        id: valueSize
        font: root.value.font
        text: root.value.text
    }
}
