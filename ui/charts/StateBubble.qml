// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// What the state under the pointer, or the one that has the focus, has to say.
Rectangle {
    id: root

    required property string title
    required property string detail
    property string school // the dot under the pointer
    required property rect around // the state, or the pointer's place
    readonly property bool fitsAbove: root.around.y - root.height - Theme.space.s >= 0

    x: Math.max(0, Math.min(parent.width - width, root.around.x + (root.around.width - width) / 2))
    y: root.fitsAbove ? root.around.y - height - Theme.space.s
        : Math.min(parent.height - height, root.around.y + root.around.height + Theme.space.s)
    width: texts.implicitWidth + 2 * Theme.space.m
    height: texts.implicitHeight + 2 * Theme.space.s
    radius: Theme.radius.control
    color: Theme.color.text
    Accessible.ignored: true

    FontMetrics {
        id: measure
        font { family: Theme.family; pixelSize: Theme.text.caption }
    }

    Column {
        id: texts

        x: Theme.space.m
        y: Theme.space.s
        spacing: 2

        Line {
            text: root.title
            font { pixelSize: Theme.text.body; weight: Font.DemiBold }
        }

        Line { text: root.detail }

        Line {
            width: Math.min(280, Math.ceil(measure.advanceWidth(text)))
            visible: text !== ""
            topPadding: Theme.space.xs
            text: root.school
            wrapMode: Text.Wrap
        }
    }

    component Line: Text {
        textFormat: Text.PlainText
        color: Theme.color.window
        font { family: Theme.family; pixelSize: Theme.text.caption }
        Accessible.ignored: true
    }
}
