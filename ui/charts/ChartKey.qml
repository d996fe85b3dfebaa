// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// What the two colours of a chart of bars stand for.
Row {
    id: root

    required property string first
    required property string second

    spacing: Theme.space.l

    Entry {
        text: root.first
        ink: Theme.color.seriesIndigo
    }

    Entry {
        text: root.second
        ink: Theme.color.seriesTeal
    }

    component Entry: Row {
        id: entry

        required property string text
        required property color ink

        spacing: Theme.space.xs + 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12
            radius: 2
            color: entry.ink
        }

        Text {
            text: entry.text
            color: Theme.color.textMuted
            font { family: Theme.family; pixelSize: Theme.text.caption }
            Accessible.role: Accessible.StaticText
            Accessible.name: entry.text
        }
    }
}
