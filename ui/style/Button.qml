// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// Filled when highlighted, outlined when not, bare when flat.
T.Button {
    id: control

    readonly property bool touched: control.down || control.hovered || control.checked

    // As a click does it: Qt 6.4 lets an assistive client's Press end nowhere.
    function press() {
        if (!control.enabled)
            return;
        if (control.focusPolicy & Qt.ClickFocus)
            control.forceActiveFocus(Qt.OtherFocusReason); // what was being typed is taken
        if (control.action) {
            control.action.trigger();
            return;
        }
        if (control.checkable) {
            control.toggle();
            control.toggled();
        }
        control.clicked();
    }

    implicitWidth: Math.max(80, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.size.control
    horizontalPadding: Theme.space.l
    font.pixelSize: Theme.text.body
    font.weight: Font.DemiBold
    font.family: Theme.family
    hoverEnabled: true

    Keys.onReturnPressed: control.press() // as Space does
    Keys.onEnterPressed: control.press()
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    contentItem: ButtonFace {
        control: control
        color: control.highlighted ? Theme.color.accentText
            : control.flat ? Theme.color.accent : Theme.color.text
    }

    background: Rectangle {
        radius: Theme.radius.control
        opacity: control.enabled ? 1 : 0.5
        color: control.highlighted
            ? control.down ? Theme.color.accentPressed : control.hovered ? Theme.color.accentHover : Theme.color.accent
            : control.touched ? Theme.color.hover : control.flat ? "transparent" : Theme.color.surface
        border {
            width: control.highlighted || control.flat ? 0 : 1
            color: Theme.color.borderStrong
        }

        Behavior on color {
            ColorAnimation { duration: Theme.motion.color }
        }

        FocusRing { shown: control.visualFocus }
    }
}
