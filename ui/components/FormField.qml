// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// A field of a form below its label; under it what is wrong with what it holds, else a hint. The field itself is its
// child, and says its own name to screen readers.
ColumnLayout {
    id: root

    required property string label
    property string hint
    property string problem
    property bool labelShown: true // else it is only spoken
    default property alias content: column.data

    Layout.fillWidth: true
    spacing: Theme.space.xs

    Label {
        Layout.fillWidth: true
        visible: root.labelShown
        text: root.label
        color: Theme.color.textMuted
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    ColumnLayout {
        id: column

        Layout.fillWidth: true
        spacing: Theme.space.xs
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.problem !== "" ? root.problem : root.hint
        color: root.problem !== "" ? Theme.color.danger : Theme.color.textMuted
        font.pixelSize: Theme.text.caption
        wrapMode: Text.Wrap
        Accessible.role: root.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: text
    }
}
