// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App

// Asks where the brief for the board shall be saved.
Item {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property BoardLens lens
    signal told(message: string)

    function ask() {
        file.ask(saver.suggestedFile());
    }

    BriefSaver {
        id: saver

        book: root.book
        roster: root.roster
        lens: root.lens
        onSaved: message => root.told(message)
    }

    FileSaver {
        id: file

        objectName: "briefFileDialog"
        over: root
        title: qsTr("Save the brief for the board")
        defaultSuffix: "pdf"
        saving: saver.saving
        onChosen: file => saver.save(file)
    }
}
