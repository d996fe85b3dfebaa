// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.Page {
    id: control

    implicitWidth: Math.max(implicitHeaderWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: implicitHeaderHeight + contentHeight + topPadding + bottomPadding
    Accessible.role: Accessible.Pane
    background: Rectangle { color: Theme.color.window }
}
