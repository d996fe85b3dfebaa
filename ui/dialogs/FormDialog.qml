// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A form that is saved as one action. Whoever leaves it with something typed is asked once: undo cannot bring that back.
// It stays open until the book has it.
Dialog {
    id: root

    required property FormEditor editor
    required property string saveText
    property Item firstField
    property bool asking: false
    default property alias fields: body.data
    property alias extras: extras.data // buttons at the left of the foot
    signal saved(id: string)

    function leave() {
        if (root.editor.saving.running)
            return;
        root.asking = root.editor.dirty && !root.asking;
        if (root.asking)
            keep.forceActiveFocus(Qt.TabFocusReason);
        else if (root.editor.dirty)
            root.goOn();
        else
            root.close();
    }

    function goOn() {
        root.asking = false;
        if (root.firstField !== null)
            root.firstField.forceActiveFocus(Qt.TabFocusReason);
    }

    function save() {
        if (!root.editor.save() && root.firstField !== null && !root.editor.saving.running)
            root.firstField.forceActiveFocus(Qt.TabFocusReason);
    }

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialog
    modal: true
    closePolicy: Popup.NoAutoClose
    onAboutToShow: root.asking = false
    onOpened: root.goOn()

    Connections {
        target: root.editor

        function onSaved(id: string) {
            if (!root.visible)
                return;
            root.close();
            root.saved(id);
        }
    }

    ScrollBody {
        anchors { fill: parent; leftMargin: -Theme.space.m; rightMargin: -Theme.space.m } // room for the rings of what has the focus
        sideMargin: Theme.space.m
        name: root.title
        focus: true
        spacing: Theme.space.m
        Keys.onEscapePressed: root.leave()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_S && event.modifiers === Qt.ControlModifier) {
                event.accepted = true;
                root.save();
            }
        }

        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: Theme.space.m
            enabled: !root.editor.saving.running
        }

        FailureNote { saving: root.editor.saving }
    }

    footer: Item {
        implicitWidth: actions.implicitWidth + extras.implicitWidth
        implicitHeight: actions.implicitHeight
        Keys.onEscapePressed: root.leave()

        RowLayout {
            id: extras

            x: Theme.space.xl
            visible: !root.asking
            enabled: !root.editor.saving.running
        }

        Label {
            anchors { left: parent.left; leftMargin: Theme.space.xl; right: actions.left }
            height: Theme.size.control
            visible: root.asking
            text: qsTr("What you typed is not saved.")
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        DialogActions {
            id: actions

            anchors.right: parent.right

            Button {
                objectName: "discard"
                visible: root.asking
                text: qsTr("Discard it")
                onClicked: root.close()
            }

            Button {
                id: keep

                objectName: "keepWriting"
                visible: root.asking
                text: qsTr("Go on writing")
                highlighted: true
                onClicked: root.goOn()
            }

            Button {
                objectName: "cancel"
                visible: !root.asking
                text: qsTr("Cancel")
                onClicked: root.leave()
            }

            Button {
                objectName: "save"
                visible: !root.asking
                text: root.saveText
                highlighted: true
                enabled: !root.editor.saving.running
                onClicked: root.save()
            }
        }
    }
}
