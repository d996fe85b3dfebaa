// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Every key of the program, and which version this is.
Dialog {
    id: root

    required property Commands commands

    anchors.centerIn: Overlay.overlay
    width: Theme.size.form
    modal: true
    title: qsTr("All keys")
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.xs

        Repeater {
            model: root.commands.all

            KeyLine {
                required property Command modelData

                visible: keys !== ""
                text: modelData.text
                keys: modelData.shortcut
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            Layout.bottomMargin: Theme.space.s
            implicitHeight: 1
            color: Theme.color.border
        }

        KeyLine {
            text: qsTr("Walk through a table")
            keys: qsTr("Arrows, Home, End, PgUp, PgDn")
        }

        KeyLine {
            text: qsTr("Search from within a table")
            keys: qsTr("type a letter")
        }

        KeyLine {
            text: qsTr("Close, then clear the search")
            keys: qsTr("Esc")
        }
    }

    footer: DialogActions {
        Label {
            Layout.rightMargin: Theme.space.l
            text: qsTr("%1 %2", "program, version").arg(Application.name).arg(Application.version)
            color: Theme.color.textFaint
        }

        Button {
            id: closeButton
            text: qsTr("Close")
            onClicked: root.close()
        }
    }

    component KeyLine: RowLayout {
        id: line

        required property string text
        required property string keys

        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: line.text
        }

        Label {
            text: line.keys
            color: Theme.color.textMuted
        }
    }
}
