// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Something that is done to one member or to many: what is to be said of it (the dialog's children), what will happen to
// how many, and what it does to the figures. It stays open until the book has it.
Dialog {
    id: root

    required property MemberStep step
    required property string command
    property string hint // while something is still to be said
    property Item firstField
    property bool counts: true // it can change figures
    default property alias fields: column.data
    readonly property bool ready: root.step.ready && !root.step.saving.running
    readonly property bool handedOver: root.step.saving.running || root.step.saving.failure !== "" // to the book

    function accept() {
        if (root.ready)
            root.step.run();
    }

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialogNarrow
    modal: true
    closePolicy: root.step.saving.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    onOpened: if (root.firstField !== null) root.firstField.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.step

        function onDone() { root.close(); }
    }

    ScrollBody {
        anchors { fill: parent; leftMargin: -Theme.space.m; rightMargin: -Theme.space.m } // room for the rings of what has the focus
        sideMargin: Theme.space.m
        name: root.title

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            ColumnLayout {
                id: column

                Layout.fillWidth: true
                spacing: Theme.space.m
                enabled: !root.step.saving.running
            }

            Label {
                objectName: "sentence"
                Layout.fillWidth: true
                text: root.step.sentence !== "" ? root.step.sentence : root.hint
                color: root.step.sentence !== "" ? Theme.color.text : Theme.color.textMuted
                font.weight: root.step.sentence !== "" ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            EffectNote {
                visible: root.counts && root.step.effectShown && (root.step.effect.known || !root.handedOver)
                    && (!refused || root.step.saving.failure === "") // which says why
                effect: root.step.effect
            }

            FailureNote { saving: root.step.saving }
        }
    }

    footer: DialogActions {
        Button {
            text: qsTr("Cancel")
            enabled: !root.step.saving.running
            onClicked: root.close()
        }

        Button {
            objectName: "runStep"
            text: root.command
            highlighted: true
            enabled: root.ready
            Accessible.description: enabled ? "" : root.hint
            onClicked: root.accept()
        }
    }
}
