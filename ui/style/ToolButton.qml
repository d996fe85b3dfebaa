// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// A bare square with a picture; its text is its tool tip and its name.
T.ToolButton {
    id: control

    readonly property bool iconOnly: icon.name !== "" || String(icon.source) !== ""

    // As a click does it; see Button.
    function press() {
        if (!control.enabled)
            return;
        if (control.focusPolicy & Qt.ClickFocus)
            control.forceActiveFocus(Qt.OtherFocusReason); // what was being typed is taken
        if (control.action) {
            control.action.trigger();
            return;
        }
        if (control.checkable && !(control.autoExclusive && control.checked)) {
            control.toggle();
            control.toggled();
        }
        control.clicked();
    }

    implicitWidth: control.iconOnly ? Theme.size.control
        : Math.max(Theme.size.control, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.size.control
    padding: control.iconOnly ? 0 : Theme.space.s
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    hoverEnabled: true

    Accessible.name: control.text
    Keys.onReturnPressed: control.press() // as Space does
    Keys.onEnterPressed: control.press()
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()
    T.ToolTip.visible: control.iconOnly && control.text !== "" && !control.down && (control.hovered || control.visualFocus)
    T.ToolTip.text: control.text
    T.ToolTip.delay: Theme.motion.toolTipDelay

    contentItem: ButtonFace {
        control: control
        iconOnly: control.iconOnly
        color: control.checked ? Theme.color.accentSoftText : Theme.color.textMuted
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: control.checked ? Theme.color.accentSoft
            : control.down || control.hovered ? Theme.color.hover : "transparent"

        Behavior on color {
            ColorAnimation { duration: Theme.motion.color }
        }

        FocusRing { shown: control.visualFocus }
    }
}
