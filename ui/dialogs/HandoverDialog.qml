// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A whole copy of the book under a name of its own, and then what else the next officers need.
Dialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property Preferences preferences
    signal failed(message: string)

    // Begins with the copy: the list stands once there is one.
    function begin() {
        copyFile.currentFile = handover.suggestedFile();
        copyFile.open();
    }

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialog
    modal: true
    title: qsTr("For the next officers")
    onAboutToShow: handover.load()
    onOpened: close.forceActiveFocus(Qt.TabFocusReason)

    Handover {
        id: handover

        book: root.book
        roster: root.roster
        discreet: root.preferences.discreet
        onCopied: message => {
            said.text = message;
            root.open();
        }
        onListSaved: message => said.text = message
        onFailed: message => {
            root.close();
            root.failed(message);
        }
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
            text: qsTr("Save list as PDF…")
            onClicked: listFile.open()
        }

        Button {
            id: close

            text: qsTr("Close")
            highlighted: true
            onClicked: root.close()
        }
    }

    FileDialog {
        id: copyFile

        objectName: "handoverFileDialog"
        title: qsTr("Save a copy for the next officers")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save copy")
        defaultSuffix: "chapters"
        nameFilters: [qsTr("Books (*.chapters)")]
        onAccepted: {
            if (handover.exists(selectedFile))
                replace.ask(selectedFile);
            else
                handover.saveCopy(selectedFile);
        }
    }

    FileDialog {
        id: listFile

        title: qsTr("Save the list as PDF")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF files (*.pdf)")]
        onAccepted: {
            if (handover.exists(selectedFile))
                replace.ask(selectedFile);
            else
                handover.saveList(selectedFile);
        }
    }

    ConfirmDialog {
        id: replace

        property url file

        function ask(file: url) {
            replace.file = file;
            replace.open();
        }

        parent: Overlay.overlay
        title: qsTr("Replace this file?")
        text: qsTr("“%1” is there already. What it holds cannot be brought back.").arg(handover.nameOf(replace.file))
        command: qsTr("Replace file")
        onConfirmed: root.opened ? handover.saveList(replace.file) : handover.saveCopy(replace.file)
    }
}
