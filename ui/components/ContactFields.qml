// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// When someone was spoken to, how, with what outcome, and what was said. Enter saves, wherever one stands.
GridLayout {
    id: root

    required property FactEditor editor
    readonly property var problems: root.editor.problems // by field
    readonly property Item noteField: note.field
    readonly property Item dayField: day.field
    signal accepted

    function fill(values: var) {
        day.date = values.happened_on ?? "";
        channel.code = values.channel ?? "";
        outcome.code = values.outcome ?? "";
        note.text = values.note ?? "";
    }

    columns: 2
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s
    Component.onCompleted: root.fill(root.editor.values)
    Keys.onReturnPressed: root.accepted()
    Keys.onEnterPressed: root.accepted()

    Connections {
        target: root.editor
        function onBegun() { root.fill(root.editor.values); }
    }

    DateField {
        id: day

        objectName: "contactDay"
        Layout.columnSpan: 2
        book: root.editor.book
        label: qsTr("Day")
        complaint: root.problems.happened_on ?? ""
        onEdited: date => root.editor.set("happened_on", date)
        onAccepted: root.accepted()
    }

    ChoiceField {
        id: channel

        objectName: "contactChannel"
        Layout.preferredWidth: 1
        label: qsTr("Channel")
        kind: ChoicesModel.Channel
        optional: true
        onChosen: code => root.editor.set("channel", code)
    }

    ChoiceField {
        id: outcome

        objectName: "contactOutcome"
        Layout.preferredWidth: 1
        label: qsTr("Outcome")
        kind: ChoicesModel.Outcome
        optional: true
        onChosen: code => root.editor.set("outcome", code)
    }

    TextFormField {
        id: note

        objectName: "contactNote"
        Layout.columnSpan: 2
        label: qsTr("Note")
        problem: root.problems.note ?? ""
        onEdited: text => root.editor.set("note", text)
        onAccepted: root.accepted()
    }
}
