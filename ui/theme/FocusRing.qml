// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The sign of keyboard focus, drawn around its parent; not for who uses the mouse. A child of the control's background;
// `shown` is its visualFocus.
Rectangle {
    id: root

    required property bool shown
    property int around: Theme.radius.control
    property int gap: Theme.size.focusGap

    anchors.fill: parent
    anchors.margins: -(gap + border.width)
    visible: shown && Theme.input.byKeys
    color: "transparent"
    radius: around + gap + border.width
    border {
        width: Theme.size.focusRing
        color: Theme.color.accent
    }
}
