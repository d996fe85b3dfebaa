// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// Asks before what undo cannot bring back. The safe answer has the focus.
Dialog {
    id: root

    required property string text
    required property string command
    signal confirmed

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialogNarrow
    modal: true
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        anchors.fill: parent

        Label {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
        }
    }

    footer: DialogActions {
        Button {
            id: cancel
            text: qsTr("Cancel")
            onClicked: root.close()
        }

        Button {
            text: root.command
            onClicked: {
                root.close();
                root.confirmed();
            }
        }
    }
}
