// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.Theme

// One figure on a line: what it is and how much; on hover or focus how it is defined.
Item {
    id: root

    required property string title
    required property string value
    required property string definition
    property bool opens: false // the list behind it
    signal opened

    implicitHeight: Math.max(28, name.implicitHeight + Theme.space.s)
    activeFocusOnTab: true
    Accessible.role: root.opens ? Accessible.Button : Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name of a figure, and the figure").arg(root.title).arg(root.value)
    Accessible.description: root.definition
    Accessible.focusable: true
    Accessible.onPressAction: if (root.opens) root.opened()
    Keys.onReturnPressed: if (root.opens) root.opened()
    Keys.onEnterPressed: if (root.opens) root.opened()
    Keys.onSpacePressed: if (root.opens) root.opened()

    ToolTip.visible: pointer.hovered || root.activeFocus
    ToolTip.delay: root.activeFocus ? 0 : Theme.motion.toolTipDelay
    ToolTip.text: root.definition

    HoverHandler {
        id: pointer
        cursorShape: root.opens ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    TapHandler {
        enabled: root.opens
        onTapped: root.opened()
    }

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.space.s; rightMargin: Theme.space.s }
        radius: Theme.radius.control
        color: pointer.hovered ? Theme.color.hover : Theme.color.surface

        FocusRing {
            shown: root.activeFocus
            gap: -border.width
        }
    }

    Text {
        id: name

        anchors {
            left: parent.left
            right: value.left
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space.l
            rightMargin: Theme.space.s
        }
        text: root.title
        color: Theme.color.textMuted
        elide: Text.ElideRight
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }

    Text {
        id: value

        anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.space.l }
        text: root.value
        color: Theme.color.text
        font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
        Accessible.ignored: true
    }
}
