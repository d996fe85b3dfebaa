// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A status: its colour and its mark say the tone, its text says it in words.
Rectangle {
    id: root

    required property string text
    required property int tone
    readonly property color ink: Tones.ink(root.tone)

    implicitWidth: row.implicitWidth + 2 * Theme.space.s
    implicitHeight: row.implicitHeight + Theme.space.xs
    radius: height / 2
    color: Tones.paper(root.tone)

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.space.s)
        spacing: Theme.space.xs + 2

        Rectangle {
            implicitWidth: 8
            implicitHeight: 8
            radius: 4
            color: root.tone === TableModel.Success || root.tone === TableModel.Warning ? root.ink : "transparent"
            border {
                width: 1.5
                color: root.ink
            }
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            textFormat: Text.PlainText
            color: root.ink
            elide: Text.ElideRight
            font {
                family: Theme.family
                pixelSize: Theme.text.caption
                weight: Font.Medium
            }
            Accessible.ignored: true
        }
    }
}
