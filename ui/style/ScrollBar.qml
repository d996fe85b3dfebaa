// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// Always there while there is something to scroll: what hides itself cannot be found.
T.ScrollBar {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 3
    minimumSize: 0.06
    visible: control.policy === T.ScrollBar.AlwaysOn || (control.policy === T.ScrollBar.AsNeeded && control.size < 1)
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 8
        implicitHeight: 8
        radius: 4
        color: control.pressed || control.hovered ? Theme.color.textMuted : Theme.color.borderStrong
        opacity: control.pressed || control.hovered ? 1 : 0.6
    }
}
