// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A small form that is saved, or removed, as one step. It stays open until the book has it: what could not be saved is
// still there.
Dialog {
    id: root

    required property RecordEditor editor
    required property string saveText
    required property string removeText
    readonly property var problems: root.editor.problems // by field
    property Item firstField
    default property alias fields: body.data

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialogNarrow
    modal: true
    closePolicy: root.editor.saving.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    onOpened: if (root.firstField !== null) root.firstField.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.editor
        function onSaved() { root.close(); }
    }

    ScrollBody {
        anchors { fill: parent; leftMargin: -Theme.space.m; rightMargin: -Theme.space.m } // room for the rings of what has the focus
        sideMargin: Theme.space.m
        name: root.title
        focus: true

        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: Theme.space.m
            enabled: !root.editor.saving.running
        }

        FailureNote { saving: root.editor.saving }
    }

    footer: Item {
        implicitHeight: actions.implicitHeight

        Button {
            objectName: "removeRecord"
            x: Theme.space.xl
            visible: !root.editor.isNew
            flat: true
            text: root.removeText
            enabled: !root.editor.saving.running && !root.editor.book.readOnly
            onClicked: root.editor.remove()
        }

        DialogActions {
            id: actions

            anchors.right: parent.right

            Button {
                text: qsTr("Cancel")
                enabled: !root.editor.saving.running
                onClicked: root.close()
            }

            Button {
                objectName: "saveRecord"
                text: root.saveText
                highlighted: true
                enabled: !root.editor.saving.running && !root.editor.book.readOnly
                onClicked: root.editor.save()
            }
        }
    }
}
