// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// One line of a list.
T.ItemDelegate {
    id: control

    function press() {
        if (control.enabled)
            control.action ? control.action.trigger() : control.clicked();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.control, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space.m
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    hoverEnabled: true

    Keys.onReturnPressed: control.press() // as Space does
    Keys.onEnterPressed: control.press()
    Accessible.onPressAction: control.press()

    contentItem: ButtonFace {
        control: control
        alignment: Qt.AlignLeft
        color: control.highlighted ? Theme.color.accentSoftText : Theme.color.text
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: control.highlighted ? Theme.color.accentSoft
            : control.down || control.hovered ? Theme.color.hover : "transparent"

        FocusRing {
            shown: control.visualFocus
            gap: -border.width
        }
    }
}
