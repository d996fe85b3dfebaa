// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One reason for a school and its points; on hover or focus how they are given.
Item {
    id: root

    required property schoolReasonLine reason

    implicitHeight: face.implicitHeight + 2 * Theme.space.xs
    activeFocusOnTab: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "a reason, its points").arg(root.reason.text).arg(root.reason.points)
    Accessible.description: root.reason.definition
    Accessible.focusable: true

    ToolTip.visible: pointer.hovered || root.activeFocus
    ToolTip.delay: root.activeFocus ? 0 : Theme.motion.toolTipDelay
    ToolTip.text: root.reason.definition

    HoverHandler { id: pointer }

    FocusRing { shown: root.activeFocus }

    RowLayout {
        id: face

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: root.reason.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Label {
            Layout.alignment: Qt.AlignTop
            text: root.reason.points
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
