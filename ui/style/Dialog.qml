// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Desktop
import Chapterhouse.Theme

T.Dialog {
    id: control

    implicitWidth: Math.max(contentWidth + leftPadding + rightPadding, implicitHeaderWidth, implicitFooterWidth)
    implicitHeight: contentHeight + topPadding + bottomPadding + spacing
        + (implicitHeaderHeight > 0 ? implicitHeaderHeight + spacing : 0)
        + (implicitFooterHeight > 0 ? implicitFooterHeight + spacing : 0)
    padding: Theme.space.xl
    topPadding: Theme.space.l
    margins: Theme.space.xl
    focus: true

    background: FloatingSurface { radius: Theme.radius.dialog }

    ClickEcho { open: control.visible }

    header: Label {
        visible: text !== ""
        text: control.title
        topPadding: Theme.space.xl
        leftPadding: Theme.space.xl
        rightPadding: Theme.space.xl
        elide: Text.ElideRight
        font {
            pixelSize: Theme.text.section
            weight: Font.DemiBold
        }
    }

    footer: DialogButtonBox { visible: count > 0 }

    T.Overlay.modal: Rectangle { color: Theme.color.scrim }
    T.Overlay.modeless: Item {}
}
