// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What a projection is worked out from, to read and to copy.
Dialog {
    id: root

    required property string text

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialog
    modal: true
    title: qsTr("How the projection is worked out")
    onOpened: formula.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        anchors.fill: parent

        TextArea {
            id: formula

            objectName: "formula"
            Layout.fillWidth: true
            readOnly: true
            text: root.text
            Accessible.name: root.title
        }
    }

    footer: DialogActions {
        Button {
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
