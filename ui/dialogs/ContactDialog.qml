// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App

// A line of a contact log: a new one, or one that is on record.
RecordDialog {
    id: root

    required property Book book

    function begin(chapterId: string, id: string) {
        contact.beginOld(chapterId, id);
        root.open();
    }

    function log(chapterId: string) {
        contact.beginNew(chapterId);
        root.open();
    }

    title: contact.isNew ? qsTr("Log a contact") : qsTr("Edit contact")
    editor: contact
    saveText: qsTr("Save contact")
    removeText: qsTr("Remove contact")
    firstField: fields.dayField

    FactEditor {
        id: contact

        book: root.book
        kind: FactEditor.Contact
    }

    ContactFields {
        id: fields

        Layout.fillWidth: true
        editor: contact
        onAccepted: contact.save()
    }
}
