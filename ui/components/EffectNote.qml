// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// What a step would do to the figures, before it is done; or why it cannot be done.
Rectangle {
    id: root

    required property FigureEffect effect
    readonly property bool refused: root.effect.problem !== ""

    Layout.fillWidth: true
    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.control
    color: root.refused ? Theme.color.dangerSoft : Theme.color.infoSoft
    opacity: root.effect.known ? 1 : 0.5

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space.m
            rightMargin: Theme.space.m
        }
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignTop
            symbol: root.refused ? "warning" : "info"
            color: root.refused ? Theme.color.danger : Theme.color.info
        }

        Label {
            objectName: "effect"
            Layout.fillWidth: true
            text: root.refused ? root.effect.problem
                : root.effect.known ? root.effect.text : qsTr("What it does to the figures is being worked out…")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
