// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Chapterhouse.App

// Asks where a file shall be saved, and once more before it takes the place of another.
FileDialog {
    id: root

    required property Item over // what is in the window: a file dialog is not, and so has no place for what it asks
    signal chosen(file: url)

    // Under this name, unless another is typed.
    function ask(suggested: url) {
        root.currentFile = suggested;
        root.open();
    }

    function take(file: url) {
        target.choose(file, root.defaultSuffix);
        if (target.question === "")
            root.chosen(target.file);
        else
            replace.open();
    }

    fileMode: FileDialog.SaveFile
    acceptLabel: qsTr("Save")
    nameFilters: [qsTr("Files of this kind (*.%1)").arg(root.defaultSuffix)]
    onAccepted: root.take(root.selectedFile)

    SaveTarget { id: target }

    ConfirmDialog {
        id: replace

        objectName: "replaceDialog"
        parent: root.over
        title: qsTr("Replace this file?")
        text: target.question
        command: qsTr("Replace file")
        onConfirmed: root.chosen(target.file)
    }
}
