// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App

// One of the codes of the schema, chosen from a list.
FormField {
    id: root

    property alias kind: choices.kind
    property alias optional: choices.optional
    property string code
    property alias field: box
    signal chosen(code: string)

    ChoicesModel { id: choices }

    ComboBox {
        id: box

        Layout.fillWidth: true
        focus: true
        model: choices
        textRole: "text"
        currentIndex: choices.rowOf(root.code)
        Accessible.name: root.label
        onActivated: index => {
            root.code = choices.codeAt(index);
            root.chosen(root.code);
        }

        // A choice ends the binding.
        Connections {
            target: root
            function onCodeChanged() { box.currentIndex = choices.rowOf(root.code); }
        }

        Connections {
            target: choices
            function onKindChanged() { box.currentIndex = choices.rowOf(root.code); }
        }
    }
}
