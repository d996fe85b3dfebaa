// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App

// Writes one value into a field of many members.
StepDialog {
    id: root

    required property FieldStep change

    step: root.change
    title: qsTr("Set a field: %1", "who").arg(root.change.who)
    command: qsTr("Set the field")
    hint: root.change.problem === "" ? qsTr("Say what it shall be.") : ""
    firstField: which

    FormField {
        label: qsTr("Field")

        ComboBox {
            id: which

            objectName: "field"
            Layout.fillWidth: true
            model: root.change.titles
            currentIndex: root.change.field
            Accessible.name: qsTr("Field")
            onActivated: index => root.change.field = index
        }
    }

    ChoiceField {
        objectName: "choice"
        visible: root.change.kind >= 0
        label: qsTr("Value")
        kind: Math.max(0, root.change.kind)
        optional: true
        code: root.change.text
        onChosen: code => root.change.text = code
    }

    TextFormField {
        id: value

        objectName: "value"
        visible: root.change.kind < 0
        label: qsTr("Value")
        problem: root.change.problem
        onEdited: text => root.change.text = text
        onAccepted: root.accept()

        Connections {
            target: root.change
            function onChanged() { if (value.text !== root.change.text) value.text = root.change.text; }
        }
    }
}
