// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What went wrong, in one sentence. Stays until it is closed.
Rectangle {
    id: root

    property string message
    readonly property bool shown: root.message !== ""

    function show(what: string) {
        root.message = what;
    }

    function close() {
        root.message = "";
    }

    visible: root.shown
    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    radius: Theme.radius.card
    color: Theme.color.dangerSoft

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space.l
            rightMargin: Theme.space.s
        }
        spacing: Theme.space.m

        Icon {
            symbol: "warning"
            color: Theme.color.danger
        }

        Label {
            Layout.fillWidth: true
            text: root.message
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        ToolButton {
            icon.name: "close"
            text: qsTr("Close the message")
            onClicked: root.close()
        }
    }
}
