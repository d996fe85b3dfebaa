// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Saves a file that no form stands behind: asks where; says so if that takes a while; and where it could not be written
// says why, and asks again.
SaveFileDialog {
    id: root

    required property Saving saving

    Connections {
        target: root.saving

        function onFailed() { said.open(); }
        function onChanged() {
            if (!root.saving.running && root.saving.failure === "")
                said.close();
        }
    }

    Timer {
        interval: Theme.motion.progressDelay
        running: root.saving.running
        onTriggered: said.open()
    }

    Dialog {
        id: said

        objectName: "savingDialog"
        parent: root.over
        anchors.centerIn: Overlay.overlay
        width: Theme.size.dialogNarrow
        modal: true
        closePolicy: Popup.CloseOnEscape // it goes on without, and says how it ended
        title: root.saving.running ? qsTr("Saving the file…") : qsTr("The file was not saved")
        onOpened: close.forceActiveFocus(Qt.TabFocusReason)

        ColumnLayout {
            anchors.fill: parent

            ProgressBar {
                Layout.fillWidth: true
                visible: root.saving.running
                indeterminate: true
                Accessible.name: said.title
            }

            FailureNote { saving: root.saving }
        }

        footer: DialogActions {
            Button {
                id: close
                text: qsTr("Close")
                onClicked: said.close()
            }

            Button {
                objectName: "saveElsewhere"
                visible: !root.saving.running
                highlighted: true
                text: qsTr("Choose another file…")
                onClicked: {
                    said.close();
                    root.open();
                }
            }
        }
    }
}
