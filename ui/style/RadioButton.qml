// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.RadioButton {
    id: control

    function press() {
        if (!control.enabled || control.checked)
            return;
        control.toggle();
        control.toggled();
        control.clicked();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.indicator + Theme.space.s, implicitContentHeight)
    spacing: Theme.space.s
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    hoverEnabled: true

    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    indicator: Rectangle {
        x: control.mirrored ? control.width - width : 0
        y: (control.height - height) / 2
        implicitWidth: Theme.size.indicator
        implicitHeight: Theme.size.indicator
        radius: width / 2
        opacity: control.enabled ? 1 : 0.5
        color: control.hovered ? Theme.color.hover : Theme.color.surface
        border {
            width: control.checked ? 6 : 1
            color: control.checked ? Theme.color.accent : Theme.color.borderStrong
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
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
