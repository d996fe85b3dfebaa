// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// A line of text in a form.
FormField {
    id: root

    property alias text: field.text
    property alias placeholderText: field.placeholderText
    property alias maximumLength: field.maximumLength
    property alias field: field
    signal edited(text: string)
    signal accepted

    TextField {
        id: field

        Layout.fillWidth: true
        focus: true
        maximumLength: 1000
        Accessible.name: root.problem === "" ? root.label : qsTr("%1: %2", "field, what is wrong").arg(root.label).arg(root.problem)
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
    }
}
