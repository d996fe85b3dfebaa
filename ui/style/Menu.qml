// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Chapterhouse.Theme

T.Menu {
    id: control

    implicitWidth: Math.max(240, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.space.xs
    margins: Theme.space.s
    overlap: Theme.space.xs
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: contentItem.childrenRect.width
        model: control.contentModel
        interactive: Window.window ? contentHeight + control.topPadding + control.bottomPadding > Window.window.height : false
        clip: true
        currentIndex: control.currentIndex
    }

    background: FloatingSurface {}

    T.Overlay.modal: Rectangle { color: Theme.color.scrim }
    T.Overlay.modeless: Item {}
}
