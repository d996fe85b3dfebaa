// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.Theme

// A name that opens what it names, with small print behind it.
T.AbstractButton {
    id: root

    property string note

    implicitWidth: face.implicitWidth
    implicitHeight: Math.max(24, face.implicitHeight)
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

    RowLayout {
        id: face

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.space.s

        Text {
            Layout.maximumWidth: root.width - (small.visible ? small.implicitWidth + Theme.space.s : 0)
            text: root.text
            textFormat: Text.PlainText
            color: Theme.color.accent
            elide: Text.ElideRight
            font { family: Theme.family; pixelSize: Theme.text.body; underline: root.hovered }
            Accessible.ignored: true
        }

        Text {
            id: small

            Layout.fillWidth: true
            visible: text !== ""
            text: root.note
            textFormat: Text.PlainText
            color: Theme.color.textMuted
            elide: Text.ElideRight
            font { family: Theme.family; pixelSize: Theme.text.body }
            Accessible.ignored: true
        }
    }
}
