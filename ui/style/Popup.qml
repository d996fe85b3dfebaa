// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// Popups, dialogs and menus come and go at once: one that fades in does not hear the keys yet, and one that fades out
// still swallows them.
T.Popup {
    id: control

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.space.m

    background: FloatingSurface {}

    T.Overlay.modal: Rectangle { color: Theme.color.scrim }
    T.Overlay.modeless: Item {}
}
