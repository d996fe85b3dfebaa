// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// When people's names are covered.
Card {
    id: root

    required property Preferences preferences
    required property NameCover nameCover

    title: qsTr("Privacy")

    Switch {
        objectName: "coverNames"
        text: qsTr("Cover names now: people show as initials and a number")
        checked: root.nameCover.covered
        onToggled: root.nameCover.toggle()
    }

    Switch {
        objectName: "coverWhenAway"
        text: qsTr("Cover names while another program is in front")
        checked: root.preferences.coverWhenAway
        onToggled: root.preferences.coverWhenAway = checked
    }

    Switch {
        objectName: "discreet"
        text: qsTr("Neutral window titles and file names")
        checked: root.preferences.discreet
        onToggled: root.preferences.discreet = checked
    }

    Setting {
        text: qsTr("Minutes without key or mouse until names are covered (0: never)")

        SpinBox {
            objectName: "coverAfterMinutes"
            Accessible.name: qsTr("Minutes until names are covered")
            from: 0
            to: 120
            value: root.preferences.coverAfterMinutes
            onValueModified: root.preferences.coverAfterMinutes = value
        }
    }
}
