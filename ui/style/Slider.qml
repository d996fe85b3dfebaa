// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.Slider {
    id: control

    property real minimumValue: control.from // as screen readers ask for them
    property real maximumValue: control.to

    function stepBy(steps: int) {
        control.value = Math.max(control.from, Math.min(control.to, control.value + steps * control.stepSize));
        control.moved();
    }

    implicitWidth: 200
    implicitHeight: Theme.size.control
    hoverEnabled: true
    snapMode: T.Slider.SnapAlways
    Accessible.role: Accessible.Slider
    Accessible.onIncreaseAction: control.stepBy(1)
    Accessible.onDecreaseAction: control.stepBy(-1)

    background: Rectangle {
        x: control.leftPadding
        y: control.topPadding + (control.availableHeight - height) / 2
        width: control.availableWidth
        height: 4
        radius: height / 2
        color: Theme.color.border

        Rectangle {
            width: control.visualPosition * parent.width
            height: parent.height
            radius: parent.radius
            color: Theme.color.accent
        }
    }

    handle: Rectangle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: control.topPadding + (control.availableHeight - height) / 2
        width: 18
        height: 18
        radius: height / 2
        color: control.pressed ? Theme.color.accentPressed : control.hovered ? Theme.color.accentHover : Theme.color.accent
        border { width: 2; color: Theme.color.surface }

        FocusRing {
            shown: control.visualFocus
            around: parent.radius
        }
    }
}
