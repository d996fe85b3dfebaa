// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A chapter: where it is, what it is called, how to reach it. A new one begins with a status, and may bring people along.
FormDialog {
    id: root

    required property Book book
    required property RosterWatcher roster

    function add(schoolId: string, status: string) {
        chapter.add(schoolId, status);
        root.fill();
        root.open();
    }

    function edit(chapterId: string) {
        chapter.edit(chapterId);
        root.fill();
        root.open();
    }

    // What a choice has taken out of its binding.
    function fill() {
        school.begin(chapter.schoolId);
        status.code = chapter.status;
        origin.code = chapter.origin;
        first.code = chapter.firstAtSchool;
    }

    title: chapter.isNew ? qsTr("Add chapter") : qsTr("Edit %1", "a chapter").arg(chapter.name)
    saveText: chapter.isNew ? qsTr("Add chapter") : qsTr("Save changes")
    firstField: school.key === "" ? school.field : localName.field
    editor: ChapterEditor {
        id: chapter

        objectName: "chapterEditor"
        book: root.book
        roster: root.roster
    }

    SchoolField {
        id: school

        objectName: "school"
        book: root.book
        roster: root.roster
        besides: chapter.chapterId
        complaint: chapter.schoolProblem
        onChosen: key => chapter.schoolId = key
        onAccepted: root.save()
    }

    TextFormField {
        id: localName

        objectName: "localName"
        label: qsTr("Local name")
        hint: qsTr("Without one it goes by the name of its school.")
        text: chapter.localName
        onEdited: text => chapter.localName = text
        onAccepted: root.save()
    }

    FormPair {
        visible: chapter.isNew

        ChoiceField {
            id: status

            objectName: "status"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("Status")
            kind: ChoicesModel.ChapterStatus
            onChosen: code => chapter.status = code
        }

        DateField {
            objectName: "since"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            book: root.book
            label: qsTr("Since")
            date: chapter.since
            complaint: chapter.sinceProblem
            onEdited: date => chapter.since = date
            onAccepted: root.save()
        }
    }

    CheckBox {
        objectName: "bringOver"
        Layout.fillWidth: true
        visible: chapter.networkText !== ""
        text: chapter.networkText
        checked: chapter.bringOver
        onToggled: chapter.bringOver = checked
    }

    EffectNote {
        visible: chapter.counts
        effect: chapter.effect
    }

    FormPair {
        ChoiceField {
            id: origin

            objectName: "origin"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("Origin")
            hint: qsTr("Affiliated: a group that was there before.")
            kind: ChoicesModel.Origin
            optional: true
            onChosen: code => chapter.origin = code
        }

        ChoiceField {
            id: first

            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("First of its kind at its school")
            kind: ChoicesModel.YesOrNo
            optional: true
            onChosen: code => chapter.firstAtSchool = code
        }
    }

    FormPair {
        visible: !chapter.covered

        TextFormField {
            objectName: "contactName"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("Contact")
            text: chapter.contactName
            onEdited: text => chapter.contactName = text
            onAccepted: root.save()
        }

        TextFormField {
            id: email

            objectName: "contactEmail"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("E-mail of the contact")
            text: chapter.contactEmail
            problem: field.activeFocus && !chapter.tried ? "" : chapter.emailProblem
            onEdited: text => chapter.contactEmail = text
            onAccepted: root.save()
        }
    }

    AccountLines {
        accounts: chapter.accounts
    }

    FormField {
        visible: !chapter.covered
        label: qsTr("Notes")

        TextArea {
            objectName: "notes"
            Layout.fillWidth: true
            text: chapter.notes
            Accessible.name: qsTr("Notes")
            onTextChanged: if (activeFocus) chapter.notes = text
        }
    }

    Label {
        Layout.fillWidth: true
        visible: chapter.covered
        text: qsTr("Contact and notes are covered now; show names to edit them.")
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
    }
}
