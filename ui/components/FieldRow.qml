// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// A field of a record: what it is, and its value, which a button copies.
Item {
    id: root

    required property string label
    required property string value

    function copy() {
        carrier.selectAll();
        carrier.copy();
    }

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.size.tableHeader, row.implicitHeight)

    HoverHandler { id: hover }

    TextEdit {
        id: carrier

        visible: false
        text: root.value
        textFormat: TextEdit.PlainText
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.space.m

        Label {
            Layout.preferredWidth: Theme.size.fieldLabel
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 6 // on one line with the value
            text: root.label
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 4
            text: root.value
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft // also from right to left
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2", "field, value").arg(root.label).arg(root.value)
        }

        ToolButton {
            objectName: "copy"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.size.copyButton
            Layout.preferredHeight: Theme.size.copyButton
            opacity: hover.hovered || hovered || activeFocus ? 1 : 0.35
            icon.name: "copy"
            text: qsTr("Copy %1", "the name of a field").arg(root.label)
            onClicked: root.copy()
        }
    }
}
