// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A recruitment campaign: what it is called, where it runs, from when to when.
RecordDialog {
    id: root

    required property Book book

    function beginNew() {
        push.beginNew();
        root.open();
    }

    function beginOld(id: string) {
        push.beginOld("", id);
        root.open();
    }

    function fill(values: var) {
        name.text = values.name ?? "";
        channel.code = values.channel ?? "";
        starts.date = values.starts_on ?? "";
        ends.date = values.ends_on ?? "";
        note.text = values.note ?? "";
    }

    title: push.isNew ? qsTr("Add push") : qsTr("Edit push")
    editor: push
    saveText: qsTr("Save push")
    removeText: qsTr("Remove push")
    firstField: name.field

    FactEditor {
        id: push

        book: root.book
        kind: FactEditor.Push
        onBegun: root.fill(push.values)
    }

    TextFormField {
        id: name

        objectName: "pushName"
        label: qsTr("Name")
        maximumLength: 100
        problem: root.problems.name ?? ""
        onEdited: text => push.set("name", text)
        onAccepted: push.save()
    }

    ChoiceField {
        id: channel

        objectName: "pushChannel"
        label: qsTr("Channel")
        kind: ChoicesModel.Channel
        optional: true
        onChosen: code => push.set("channel", code)
    }

    RowLayout {
        spacing: Theme.space.m

        DateField {
            id: starts

            objectName: "pushStarts"
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            book: root.book
            label: qsTr("Starts on")
            complaint: root.problems.starts_on ?? ""
            onEdited: date => push.set("starts_on", date)
            onAccepted: push.save()
        }

        DateField {
            id: ends

            objectName: "pushEnds"
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            book: root.book
            label: qsTr("Ends on, if known")
            complaint: root.problems.ends_on ?? ""
            onEdited: date => push.set("ends_on", date)
            onAccepted: push.save()
        }
    }

    TextFormField {
        id: note

        objectName: "pushNote"
        label: qsTr("Note")
        problem: root.problems.note ?? ""
        onEdited: text => push.set("note", text)
        onAccepted: push.save()
    }
}
