// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// A page's name and how much there is on it; only its picture when the sidebar is folded.
ItemDelegate {
    id: root

    property string count
    property bool folded: false

    Layout.fillWidth: true
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.count === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.count)
    ToolTip.visible: root.folded && (root.hovered || root.visualFocus)
    ToolTip.text: root.text

    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            symbol: root.icon.name
            color: root.highlighted ? Theme.color.accentSoftText : Theme.color.textMuted
        }

        Label {
            Layout.fillWidth: true
            visible: !root.folded
            text: root.text
            color: root.highlighted ? Theme.color.accentSoftText : Theme.color.text
            font.weight: root.highlighted ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            visible: !root.folded
            text: root.count
            color: root.highlighted ? Theme.color.accentSoftText : Theme.color.textFaint
            Accessible.ignored: true
        }
    }
}
