// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What a new book needs to know: whose it is, and whether it holds one chapter or many.
ColumnLayout {
    id: root

    readonly property string name: field.text.trim()
    readonly property bool national: many.checked
    signal accepted

    function clear() {
        field.clear();
        many.checked = true;
    }

    spacing: Theme.space.xs

    Label {
        text: qsTr("Name of your organisation")
        color: Theme.color.textMuted
    }

    TextField {
        id: field

        objectName: "bookName"
        Layout.fillWidth: true
        focus: true
        maximumLength: 120
        Accessible.name: qsTr("Name of your organisation")
        onAccepted: if (root.name !== "") root.accepted()
    }

    RowLayout {
        Layout.topMargin: Theme.space.xs
        Layout.preferredHeight: Theme.size.control
        spacing: Theme.space.l

        RadioButton {
            id: many
            text: qsTr("Many chapters")
            checked: true
        }

        RadioButton { text: qsTr("One chapter") }
    }
}
