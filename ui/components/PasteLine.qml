// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What a paste would do to one member.
Item {
    id: root

    required property string who
    required property string text
    required property string problem
    required property bool added
    property bool current: false

    implicitHeight: column.implicitHeight + 2 * Theme.space.s
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2 %3", "a person, what changes, what is wrong").arg(root.who).arg(root.text).arg(root.problem)

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.color.accentSoft : "transparent"
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.m; rightMargin: Theme.space.m }
        spacing: 2

        RowLayout {
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                text: root.who === "" ? qsTr("Without a name") : root.who
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft // also from right to left
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                visible: root.added
                text: qsTr("new")
                color: Theme.color.success
                font.pixelSize: Theme.text.caption
                Accessible.ignored: true
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.text
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.problem
            color: Theme.color.danger
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
            Accessible.ignored: true
        }
    }
}
