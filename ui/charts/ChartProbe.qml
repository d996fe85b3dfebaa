// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.Charts
import Chapterhouse.Theme

// The crosshair of a chart: a line, a dot on each series, and what they say.
Item {
    id: root

    required property real position
    required property string title
    property string note
    required property var readings // of seriesReading

    Accessible.ignored: true

    Rectangle {
        x: Math.round(root.position)
        width: 1
        height: parent.height
        color: Theme.color.borderStrong
    }

    Repeater {
        model: root.readings

        delegate: Rectangle {
            required property seriesReading modelData

            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: 9
            height: 9
            radius: width / 2
            color: modelData.color
            border { width: 2; color: Theme.color.surface }
        }
    }

    Rectangle {
        readonly property bool fitsRight: root.position + Theme.space.m + width <= root.width

        x: fitsRight ? root.position + Theme.space.m : Math.max(0, root.position - Theme.space.m - width)
        width: texts.implicitWidth + 2 * Theme.space.m
        height: texts.implicitHeight + 2 * Theme.space.s
        radius: Theme.radius.control
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }

        Column {
            id: texts

            x: Theme.space.m
            y: Theme.space.s
            spacing: 2

            Text {
                text: root.title
                color: Theme.color.textMuted
                font { family: Theme.family; pixelSize: Theme.text.caption }
                Accessible.ignored: true
            }

            Repeater {
                model: root.readings

                delegate: Text {
                    required property seriesReading modelData

                    text: modelData.text
                    color: modelData.color
                    font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
                    Accessible.ignored: true
                }
            }

            Text {
                visible: text !== ""
                width: Math.min(implicitWidth, 260)
                text: root.note
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.color.textMuted
                font { family: Theme.family; pixelSize: Theme.text.caption }
                Accessible.ignored: true
            }
        }
    }
}
