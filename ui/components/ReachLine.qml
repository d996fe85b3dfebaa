// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.Theme

// A school or a state in the list behind their number.
T.AbstractButton {
    id: root

    required property string name
    required property string note
    required property string key
    required property bool ofState // opens that, not a chapter
    required property string spoken
    property bool current: false // with the keys one stands on it

    implicitHeight: Theme.size.row
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.name
    onCurrentChanged: if (root.current) root.forceActiveFocus(Qt.TabFocusReason) // so that it is spoken
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.hovered || root.down ? Theme.color.hover : Theme.color.surface

        FocusRing {
            shown: root.current
            gap: -border.width
        }
    }

    contentItem: RowLayout {
        spacing: Theme.space.m

        Text {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s
            text: root.name
            textFormat: Text.PlainText
            color: Theme.color.text
            elide: Text.ElideRight
            font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
            Accessible.ignored: true
        }

        Text {
            Layout.maximumWidth: root.width / 2
            Layout.rightMargin: Theme.space.l // clear of the scroll bar
            text: root.note
            textFormat: Text.PlainText
            color: Theme.color.textMuted
            elide: Text.ElideRight
            font { family: Theme.family; pixelSize: Theme.text.caption }
            Accessible.ignored: true
        }
    }
}
