// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Who was spoken to at a chapter or prospect, and what came of it. A new line is written on top: Enter keeps it, and the
// next one can be written.
DetailBody {
    id: root

    required property Book book
    property bool editable: !root.book.readOnly
    required property string chapterId
    required property string chapterName
    required property chapterFacts facts
    signal contactRequested(id: string) // to be edited

    name: qsTr("Contacts with %1").arg(root.chapterName)
    onChapterIdChanged: contact.beginNew(root.chapterId)
    Component.onCompleted: contact.beginNew(root.chapterId)

    FactEditor {
        id: contact

        book: root.book
        kind: FactEditor.Contact
        onSaved: {
            contact.beginNew(root.chapterId);
            fields.noteField.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.editable
        enabled: !contact.saving.running
        spacing: Theme.space.s

        ContactFields {
            id: fields

            objectName: "newContact"
            Layout.fillWidth: true
            editor: contact
            onAccepted: contact.save()
        }

        RowLayout {
            spacing: Theme.space.s

            FailureNote { saving: contact.saving }

            Item {
                Layout.fillWidth: true
                visible: contact.saving.failure === ""
            }

            Button {
                objectName: "logContact"
                text: qsTr("Log contact")
                onClicked: contact.save()
            }
        }
    }

    Label {
        visible: root.facts.contacts.length === 0
        text: qsTr("No contact is on record.")
        color: Theme.color.textMuted
    }

    DetailLines {
        objectName: "contacts"
        lines: root.facts.contacts
        dated: true
        editable: root.editable
        onEditRequested: id => root.contactRequested(id)
    }
}
