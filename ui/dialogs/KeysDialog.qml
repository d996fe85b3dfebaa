// SPDX-License-Identifier: GPL-3.0-or-later
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
    width: Theme.size.dialog
    modal: true
    title: qsTr("All keys")
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)

    ScrollBody {
        anchors.fill: parent
        name: root.title

        KeyList {
            Layout.fillWidth: true
            commands: root.commands
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
}
