// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
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

    implicitHeight: Math.max(Theme.size.tableHeader, row.implicitHeight)

    HoverHandler { id: hover }

    TextEdit {
        id: carrier

        visible: false
        text: root.value
        textFormat: TextEdit.PlainText
    }

    // No layout: in a row that is kept while its texts change it complains, wrapped as they are.
    Item {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        implicitHeight: Math.max(what.y + what.implicitHeight, content.y + content.implicitHeight, copyButton.height)

        Label {
            id: what

            y: 6 // on one line with the value
            width: Theme.size.fieldLabel
            text: root.label
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
            Accessible.ignored: true
        }

        Label {
            id: content

            x: what.width + Theme.space.m
            y: 4
            width: copyButton.x - Theme.space.m - x
            text: root.value
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft // also from right to left
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2", "field, value").arg(root.label).arg(root.value)
        }

        ToolButton {
            id: copyButton

            objectName: "copy"
            anchors.right: parent.right
            width: Theme.size.copyButton
            height: Theme.size.copyButton
            opacity: hover.hovered || hovered || activeFocus ? 1 : 0.35
            icon.name: "copy"
            text: qsTr("Copy %1", "the name of a field").arg(root.label)
            onClicked: root.copy()
        }
    }
}
