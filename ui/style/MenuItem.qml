// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.Theme

T.MenuItem {
    id: control

    // The text of a command may carry its key behind a tab, as menus of the desktop do.
    readonly property string key: control.action ? control.action.shortcut ?? "" : ""

    function press() {
        if (!control.enabled)
            return;
        if (control.subMenu) {
            control.subMenu.open();
            return;
        }
        control.action ? control.action.trigger() : control.triggered();
        control.menu?.dismiss();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.size.control
    horizontalPadding: Theme.space.m
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    hoverEnabled: true

    Accessible.onPressAction: control.press()

    contentItem: RowLayout {
        spacing: Theme.space.m
        opacity: control.enabled ? 1 : 0.5

        Icon {
            symbol: control.checkable ? control.checked ? "check" : "" : control.icon.name
            color: control.highlighted ? Theme.color.accentSoftText : Theme.color.textMuted
        }

        Text {
            Layout.fillWidth: true
            text: control.text
            textFormat: Text.PlainText
            font: control.font
            color: control.highlighted ? Theme.color.accentSoftText : Theme.color.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Text {
            visible: text !== ""
            text: control.key
            font {
                family: Theme.family
                pixelSize: Theme.text.caption
            }
            color: control.highlighted ? Theme.color.accentSoftText : Theme.color.textFaint
            Accessible.ignored: true
        }
    }

    arrow: Icon {
        visible: control.subMenu
        symbol: "right"
        mirror: control.mirrored
        x: control.mirrored ? Theme.space.s : control.width - width - Theme.space.s
        y: (control.height - height) / 2
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: control.highlighted || control.down ? Theme.color.accentSoft : "transparent"
    }
}
