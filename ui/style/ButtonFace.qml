// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.Theme

// What stands on a button: the picture that icon.name names in our own set, and the text.
Item {
    id: root

    required property T.AbstractButton control
    required property color color
    property bool iconOnly: false
    property int alignment: Qt.AlignHCenter

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    opacity: control.enabled ? 1 : 0.5

    RowLayout {
        id: row

        anchors.verticalCenter: root.verticalCenter
        x: root.alignment === Qt.AlignHCenter ? (root.width - width) / 2 : 0
        width: Math.min(implicitWidth, root.width)
        spacing: Theme.space.s

        Icon {
            visible: root.control.icon.name !== "" || String(root.control.icon.source) !== ""
            symbol: root.control.icon.name
            source: symbol === "" ? root.control.icon.source : "qrc:/icons/" + symbol + ".svg"
            color: root.color
            mirror: root.control.mirrored
        }

        Text {
            Layout.fillWidth: true
            visible: !root.iconOnly && text !== ""
            text: root.control.text
            textFormat: Text.PlainText
            font: root.control.font
            color: root.color
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
    }
}
