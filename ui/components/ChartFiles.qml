// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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

    function ask(picture: bool) {
        root.picture = picture;
        file.ask(saver.suggestedFile(root.table.name, file.defaultSuffix));
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
    }

    FileSaver {
        id: file

        objectName: "chartFileDialog"
        over: root
        title: root.picture ? qsTr("Save picture") : qsTr("Save data")
        defaultSuffix: root.picture ? "png" : "csv"
        saving: saver.saving
        onChosen: file => root.save(file)
    }
}
