// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// A name that opens what it names, with small print behind it.
T.AbstractButton {
    id: root

    property string note
    readonly property real noteRoom: root.note === "" ? 0 : Math.ceil(noteSize.advanceWidth) + Theme.space.s

    implicitWidth: Math.ceil(nameSize.advanceWidth) + root.noteRoom
    implicitHeight: Math.max(24, name.implicitHeight)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Link
    Accessible.name: root.note === "" ? root.text : qsTr("%1, %2", "name, small print").arg(root.text).arg(root.note)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    FocusRing {
        shown: root.visualFocus
        gap: 0
    }

    // Not the widths that the texts want: those move while they are laid out.
    TextMetrics {
        id: nameSize
        font: name.font
        text: root.text
    }

    TextMetrics {
        id: noteSize
        font: small.font
        text: root.note
    }

    Text {
        id: name

        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, Math.min(Math.ceil(nameSize.advanceWidth), root.width - root.noteRoom))
        text: root.text
        textFormat: Text.PlainText
        color: Theme.color.accent
        elide: Text.ElideRight
        font { family: Theme.family; pixelSize: Theme.text.body; underline: root.hovered }
        Accessible.ignored: true
    }

    Text {
        id: small

        anchors {
            left: name.right
            leftMargin: Theme.space.s
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        visible: root.note !== ""
        text: root.note
        textFormat: Text.PlainText
        color: Theme.color.textMuted
        elide: Text.ElideRight
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }
}
