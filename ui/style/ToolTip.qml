// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Desktop
import Chapterhouse.Theme

T.ToolTip {
    id: control

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - Theme.space.xs
    // Wraps at 360, yet a short text makes a small tip.
    implicitWidth: Math.min(360, implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space.s
    horizontalPadding: Theme.space.m
    verticalPadding: Theme.space.s
    delay: Theme.motion.toolTipDelay
    closePolicy: T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent // CloseOnEscape takes the key
    font.pixelSize: Theme.text.body
    font.family: Theme.family

    EscapeWatch {
        active: control.visible
        onPressed: control.close()
    }

    contentItem: Text {
        text: control.text
        textFormat: Text.PlainText
        font: control.font
        color: Theme.color.window
        wrapMode: Text.Wrap
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.color.text
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.popupIn }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.popupOut }
    }
}
