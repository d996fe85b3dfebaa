// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What a list says when it has nothing to show, and the one thing to do about it.
ColumnLayout {
    id: root

    required property string title
    property string explanation
    property Action action
    property Action alternative

    spacing: Theme.space.s

    Label {
        Layout.alignment: Qt.AlignHCenter
        text: root.title
        font {
            pixelSize: Theme.text.section
            weight: Font.DemiBold
        }
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: 400
        visible: text !== ""
        text: root.explanation
        color: Theme.color.textMuted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }

    Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.s
        visible: root.action !== null
        action: root.action
    }

    Button {
        Layout.alignment: Qt.AlignHCenter
        visible: root.alternative !== null
        flat: true
        action: root.alternative
    }
}
