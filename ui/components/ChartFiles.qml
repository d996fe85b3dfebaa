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
    property url target // where it is to be saved
    property bool waiting: false // until it can
    signal told(message: string)

    function ask(picture: bool) {
        root.picture = picture;
        file.ask(saver.suggestedFile(root.table.name, file.defaultSuffix));
    }

    function save(target: url) {
        root.target = target;
        root.waiting = true;
        root.overview.forSharing = true;
        root.drawing = root.picture;
        root.saveSettled();
    }

    // Once it is known what may be told.
    function saveSettled() {
        if (!root.waiting || !root.overview.settled)
            return;
        root.waiting = false;
        if (root.picture)
            saver.savePicture(root.card, root.target);
        else
            saver.saveTable(root.table, root.target);
    }

    objectName: "chartFiles"

    Connections {
        target: root.overview
        function onChanged() { root.saveSettled(); }
    }

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
