// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.SpinBox {
    id: control

    implicitWidth: 132 + (Theme.text.body - 14) * 6
    implicitHeight: Theme.size.control
    leftPadding: Theme.space.m
    rightPadding: 2 * control.buttonWidth
    editable: true
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    hoverEnabled: true
    validator: IntValidator {
        bottom: Math.min(control.from, control.to)
        top: Math.max(control.from, control.to)
    }

    readonly property int buttonWidth: 30

    contentItem: TextInput {
        text: control.displayText
        font: control.font
        color: Theme.color.text
        selectionColor: Theme.color.accent
        selectedTextColor: Theme.color.accentText
        selectByMouse: true
        verticalAlignment: Text.AlignVCenter
        readOnly: !control.editable
        validator: control.validator
        inputMethodHints: control.inputMethodHints
        Accessible.name: control.Accessible.name
    }

    up.indicator: Step {
        x: control.width - width - 1
        symbol: "plus"
        pressed: control.up.pressed
        hovered: control.up.hovered
        usable: control.value < control.to
    }

    down.indicator: Step {
        x: control.width - 2 * width - 1
        symbol: "minus"
        pressed: control.down.pressed
        hovered: control.down.hovered
        usable: control.value > control.from
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.color.surface
        border {
            width: control.activeFocus ? Theme.size.focusRing : 1
            color: control.activeFocus ? Theme.color.accent : Theme.color.borderStrong
        }
    }

    component Step: Rectangle {
        id: step

        required property string symbol
        required property bool pressed
        required property bool hovered
        required property bool usable

        y: 2
        implicitWidth: control.buttonWidth
        height: control.height - 4
        radius: Theme.radius.control
        color: step.usable && (step.pressed || step.hovered) ? Theme.color.hover : "transparent"
        Accessible.ignored: true

        Icon {
            anchors.centerIn: parent
            width: 16
            height: 16
            opacity: step.usable ? 1 : 0.4
            symbol: step.symbol
            color: Theme.color.textMuted
        }
    }
}
