// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.Theme

// Hangs below the button that opened it, and gives the keyboard back to it.
Popup {
    id: root

    required property Item opener

    y: parent ? parent.height + Theme.space.xs : 0
    width: 300
    margins: Theme.space.s
    padding: Theme.space.s
    focus: true
    // Unless a click has given it to something else.
    onClosed: if (root.opener.Window.activeFocusItem === root.opener.Window.contentItem) root.opener.forceActiveFocus(Qt.PopupFocusReason)
}
