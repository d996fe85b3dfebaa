// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.CheckBox {
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
        radius: 4
        opacity: control.enabled ? 1 : 0.5
        color: control.checkState !== Qt.Unchecked ? Theme.color.accent
            : control.hovered ? Theme.color.hover : Theme.color.surface
        border {
            width: control.checkState === Qt.Unchecked ? 1 : 0
            color: Theme.color.borderStrong
        }

        Icon {
            anchors.centerIn: parent
            width: 16
            height: 16
            visible: control.checkState !== Qt.Unchecked
            symbol: control.checkState === Qt.PartiallyChecked ? "minus" : "check"
            color: Theme.color.accentText
        }

        FocusRing {
            shown: control.visualFocus
            around: 4
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
