// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What a step will do, said before it is taken.
Rectangle {
    id: root

    required property string text
    required property bool grave // it cannot be taken back

    implicitHeight: label.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.control
    color: root.grave ? Theme.color.warningSoft : Theme.color.infoSoft

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.space.m
            rightMargin: Theme.space.m
        }
        spacing: Theme.space.m

        Icon {
            symbol: root.grave ? "warning" : "info"
            color: root.grave ? Theme.color.warning : Theme.color.info
        }

        Label {
            id: label

            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
        }
    }
}
