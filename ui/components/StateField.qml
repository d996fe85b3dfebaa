// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App

// A state, district or territory, chosen from a list; letters go to it.
FormField {
    id: root

    property string code
    property alias field: box
    signal chosen(code: string)

    label: qsTr("State")
    onCodeChanged: box.currentIndex = states.rowOf(root.code)

    StateChoices { id: states }

    ComboBox {
        id: box

        Layout.fillWidth: true
        focus: true
        model: states
        textRole: "text"
        currentIndex: -1
        Accessible.name: root.problem === "" ? root.label : qsTr("%1: %2", "field, what is wrong").arg(root.label).arg(root.problem)
        onActivated: index => {
            root.code = states.codeAt(index);
            root.chosen(root.code);
        }
    }
}
