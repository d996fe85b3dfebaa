// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// How many people a chapter reports who do not want to be listed.
RecordDialog {
    id: root

    required property Book book
    required property RosterWatcher roster

    function beginNew(chapterId: string) {
        count.beginNew(chapterId);
        root.open();
    }

    function beginOld(chapterId: string, id: string) {
        count.beginOld(chapterId, id);
        root.open();
    }

    function fill(values: var) {
        heads.text = values.heads ?? "";
        day.date = values.as_of ?? "";
        note.text = values.note ?? "";
    }

    title: count.isNew ? qsTr("Add head-count") : qsTr("Edit head-count")
    editor: count
    saveText: qsTr("Save head-count")
    removeText: qsTr("Remove head-count")
    firstField: heads.field

    FactEditor {
        id: count

        book: root.book
        roster: root.roster
        kind: FactEditor.HeadCount
        onBegun: root.fill(count.values)
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("People who belong to the chapter and do not want to be listed: counted, without names. The newest count holds until the next one.")
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
    }

    TextFormField {
        id: heads

        objectName: "heads"
        label: qsTr("How many")
        maximumLength: 10
        problem: root.problems.heads ?? ""
        onEdited: text => count.set("heads", text)
        onAccepted: count.save()
    }

    DateField {
        id: day

        objectName: "asOf"
        book: root.book
        label: qsTr("As of")
        complaint: root.problems.as_of ?? ""
        onEdited: date => count.set("as_of", date)
        onAccepted: count.save()
    }

    TextFormField {
        id: note

        label: qsTr("Note")
        problem: root.problems.note ?? ""
        onEdited: text => count.set("note", text)
        onAccepted: count.save()
    }

    EffectNote {
        visible: count.counts
        effect: count.effect
    }
}
