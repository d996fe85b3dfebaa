// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A whole copy of the book under a name of its own, and what else the next officers need. Where the copy could not be
// written, it can be tried again here.
Dialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property Preferences preferences
    property bool copied: false // since it was opened

    // Begins with the copy.
    function begin() {
        copyFile.ask(handover.suggestedFile());
    }

    function saveCopy(file: url) {
        said.text = "";
        root.copied = false;
        root.open();
        handover.saveCopy(file);
    }

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialog
    modal: true
    closePolicy: handover.saving.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: qsTr("For the next officers")
    onAboutToShow: handover.load()
    onOpened: close.forceActiveFocus(Qt.TabFocusReason)

    Handover {
        id: handover

        book: root.book
        roster: root.roster
        discreet: root.preferences.discreet
        onCopied: message => {
            root.copied = true;
            said.text = message;
        }
        onListSaved: message => said.text = message
    }

    ScrollBody {
        anchors.fill: parent
        name: root.title

        Label {
            id: said

            objectName: "said"
            Layout.fillWidth: true
            visible: text !== ""
            wrapMode: Text.Wrap
            font.weight: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        FailureNote { saving: handover.saving }

        ProgressBar {
            Layout.fillWidth: true
            visible: handover.saving.running
            value: handover.saving.progress
            Accessible.name: qsTr("Copying the book")
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("A book holds more than its file says. Go through this list with whoever comes after you.")
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
        }

        Repeater {
            model: handover

            ColumnLayout {
                id: line

                required property int index
                required property var model

                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xs
                spacing: 0

                CheckBox {
                    objectName: "tick" + line.index
                    Layout.fillWidth: true
                    text: line.model.text
                    checked: line.model.done
                    Accessible.description: line.model.note
                    onToggled: handover.tick(line.index, checked)
                }

                Label {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.size.indicator + Theme.space.s
                    visible: text !== ""
                    text: line.model.note
                    color: Theme.color.textMuted
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }
            }
        }
    }

    footer: DialogActions {
        Label {
            Layout.rightMargin: Theme.space.s
            text: handover.progressText
            color: Theme.color.textFaint
        }

        Button {
            objectName: "copyAgain"
            visible: !root.copied && !handover.saving.running
            text: qsTr("Save copy…")
            onClicked: root.begin()
        }

        Button {
            objectName: "saveList"
            text: qsTr("Save list as PDF…")
            enabled: !handover.saving.running
            onClicked: listFile.open()
        }

        Button {
            id: close

            text: handover.saving.running ? qsTr("Stop") : qsTr("Close")
            highlighted: true
            onClicked: handover.saving.running ? handover.stop() : root.close()
        }
    }

    SaveFileDialog {
        id: copyFile

        objectName: "handoverFileDialog"
        over: root.parent
        title: qsTr("Save a copy for the next officers")
        acceptLabel: qsTr("Save copy")
        defaultSuffix: "chapters"
        nameFilters: [qsTr("Books (*.chapters)")]
        onChosen: file => root.saveCopy(file)
    }

    SaveFileDialog {
        id: listFile

        objectName: "handoverListDialog"
        over: root.parent
        title: qsTr("Save the list as PDF")
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF files (*.pdf)")]
        onChosen: file => handover.saveList(file)
    }
}
