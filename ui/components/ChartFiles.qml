// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Chapterhouse.App
import Chapterhouse.Charts

// Asks where a chart shall be saved, and saves it for sharing: it is rounded while it is drawn, and only then.
Item {
    id: root

    required property Item card
    required property BookOverview overview
    required property ChartTableModel table
    property bool picture: true // else the data
    property bool drawing: false
    signal told(message: string)
    signal failed(message: string)

    function ask(picture: bool) {
        root.picture = picture;
        file.currentFile = saver.suggestedFile(root.table.name, file.defaultSuffix);
        file.open();
    }

    function save(target: url) {
        root.overview.forSharing = true;
        root.drawing = root.picture;
        if (root.picture)
            saver.savePicture(root.card, target);
        else
            saver.saveTable(root.table, target);
    }

    objectName: "chartFiles"

    ChartSaver {
        id: saver

        onTaken: {
            root.drawing = false;
            root.overview.forSharing = false; // the lens may still say so
        }
        onSaved: message => root.told(message)
        onFailed: message => root.failed(message)
    }

    FileDialog {
        id: file

        objectName: "chartFileDialog"
        title: root.picture ? qsTr("Save picture") : qsTr("Save data")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        defaultSuffix: root.picture ? "png" : "csv"
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
        text: qsTr("“%1” is there already. What it holds cannot be brought back.").arg(saver.nameOf(file.selectedFile))
        command: qsTr("Replace file")
        onConfirmed: root.save(file.selectedFile)
    }
}
