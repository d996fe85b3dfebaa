// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What one should know before going on. Its children stand below the text.
Rectangle {
    id: root

    required property string text
    property bool isProblem: false // else a warning
    default property alias content: column.data

    visible: root.text !== ""
    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.control
    color: root.isProblem ? Theme.color.dangerSoft : Theme.color.warningSoft

    Icon {
        id: sign

        anchors {
            left: parent.left
            top: parent.top
            margins: Theme.space.m
        }
        symbol: "warning"
        color: root.isProblem ? Theme.color.danger : Theme.color.warning
    }

    ColumnLayout {
        id: column

        anchors {
            left: sign.right
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space.m
            rightMargin: Theme.space.m
        }
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
