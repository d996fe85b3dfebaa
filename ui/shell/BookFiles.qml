// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Chapterhouse.App

// Opens a book, or makes one: what it is called, and where it is kept.
Item {
    id: root

    required property Session session

    function askForNew() {
        newBook.open();
    }

    function saveNew(name: string, national: bool) {
        newFile.bookName = name;
        newFile.national = national;
        newFile.currentFile = root.session.suggestedFile(name);
        newFile.open();
    }

    function askForBook() {
        openFile.currentFolder = root.session.documents;
        openFile.open();
    }

    NewBookDialog {
        id: newBook
        objectName: "newBookDialog"
        onNamed: (name, national) => root.saveNew(name, national)
    }

    FileDialog {
        id: openFile
        objectName: "openFileDialog"
        title: qsTr("Open a book")
        nameFilters: [qsTr("Books (*.chapters)"), qsTr("All files (*)")]
        onAccepted: root.session.open(selectedFile)
    }

    FileDialog {
        id: newFile
        objectName: "newFileDialog"

        property string bookName
        property bool national: true

        title: qsTr("Where to keep the new book")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        defaultSuffix: "chapters"
        nameFilters: [qsTr("Books (*.chapters)")]
        onAccepted: root.session.create(selectedFile, bookName, national)
    }
}
