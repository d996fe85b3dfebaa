// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// What acts at once; what acts with a dialog's button is a CheckBox.
T.Switch {
    id: control

    function press() {
        if (!control.enabled)
            return;
        control.toggle();
        control.toggled();
        control.clicked();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.indicator + Theme.space.s, implicitContentHeight)
    spacing: Theme.space.m
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    hoverEnabled: true

    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    indicator: Rectangle {
        x: control.mirrored ? control.width - width : 0
        y: (control.height - height) / 2
        implicitWidth: 2 * Theme.size.indicator
        implicitHeight: Theme.size.indicator + 2
        radius: height / 2
        opacity: control.enabled ? 1 : 0.5
        color: control.checked ? Theme.color.accent : control.hovered ? Theme.color.hover : Theme.color.surface
        border {
            width: control.checked ? 0 : 1
            color: Theme.color.borderStrong
        }

        Rectangle {
            x: control.visualPosition * (parent.width - width - 6) + 3
            anchors.verticalCenter: parent.verticalCenter
            width: height
            height: parent.height - 6
            radius: height / 2
            color: control.checked ? Theme.color.accentText : Theme.color.borderStrong

            Behavior on x {
                NumberAnimation { duration: Theme.motion.color }
            }
        }

        FocusRing {
            shown: control.visualFocus
            around: parent.radius
        }
    }

    contentItem: Text {
        leftPadding: control.mirrored ? 0 : control.indicator.width + control.spacing
        rightPadding: control.mirrored ? control.indicator.width + control.spacing : 0
        text: control.text
        font: control.font
        color: Theme.color.text
        opacity: control.enabled ? 1 : 0.5
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
