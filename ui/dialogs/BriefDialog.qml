// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Chapterhouse.App

// Asks where the brief for the board shall be saved.
Item {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property BoardLens lens
    signal told(message: string)
    signal failed(message: string)

    function ask() {
        file.currentFile = saver.suggestedFile();
        file.open();
    }

    function save(target: url) {
        saver.save(target);
    }

    BriefSaver {
        id: saver

        book: root.book
        roster: root.roster
        lens: root.lens
        onSaved: message => root.told(message)
        onFailed: message => root.failed(message)
    }

    FileDialog {
        id: file

        objectName: "briefFileDialog"
        title: qsTr("Save the brief for the board")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        defaultSuffix: "pdf"
        nameFilters: [qsTr("Files of this kind (*.%1)").arg(defaultSuffix)]
        onAccepted: {
            if (saver.exists(selectedFile))
                replace.open();
            else
                root.save(selectedFile);
        }
    }

    ConfirmDialog {
        id: replace

        title: qsTr("Replace this file?")
        text: qsTr("There is a file of this name. What it holds cannot be brought back.")
        command: qsTr("Replace file")
        onConfirmed: root.save(file.selectedFile)
    }
}
