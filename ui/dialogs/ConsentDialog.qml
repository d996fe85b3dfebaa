// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Records what members agreed to: for whom, how much, when, and where it says so.
StepDialog {
    id: root

    required property Book book
    required property ConsentStep change

    step: root.change
    counts: false
    title: qsTr("Record consent: %1", "who").arg(root.change.who)
    command: qsTr("Record consent")
    hint: qsTr("Say who may see it. For more than the count, say where they agreed, so that it can be looked up.")
    firstField: audience.field

    ChoiceField {
        id: audience

        objectName: "audience"
        label: qsTr("Who may see it")
        kind: ChoicesModel.Audience
        code: root.change.audience
        onChosen: code => root.change.audience = code
    }

    ChoiceField {
        objectName: "level"
        label: qsTr("How much")
        hint: root.change.meaning
        kind: ChoicesModel.ConsentLevel
        code: root.change.level
        onChosen: code => root.change.level = code
    }

    TextFormField {
        id: source

        objectName: "source"
        label: qsTr("Where it says so")
        placeholderText: qsTr("For example: sign-up form 2026")
        onEdited: text => root.change.source = text
        onAccepted: root.accept()

        Connections {
            target: root.change
            function onChanged() { if (source.text !== root.change.source) source.text = root.change.source; }
        }
    }

    DateField {
        book: root.book
        label: qsTr("When they agreed")
        date: root.change.givenOn
        onEdited: date => root.change.givenOn = date
        onAccepted: root.accept()
    }
}
