// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.ComboBox {
    id: control

    readonly property int measured: 24 // of its texts: those of a long list may be shortened

    implicitWidth: Math.max(Theme.size.field, Math.min(300, Math.ceil(texts.implicitWidth) + leftPadding + rightPadding))
    implicitHeight: Theme.size.control
    leftPadding: Theme.space.m
    rightPadding: Theme.space.xl + Theme.space.s
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    hoverEnabled: true

    Accessible.description: control.displayText
    Accessible.onPressAction: {
        control.forceActiveFocus(Qt.OtherFocusReason); // its keys choose in the list
        control.popup.open();
    }

    // As wide as its widest text; Qt 6.4 measures only fields that can be typed into.
    Column {
        id: texts

        opacity: 0
        enabled: false

        Repeater {
            model: Math.min(control.count, control.measured)

            delegate: Text {
                required property int index

                text: control.textAt(index)
                font: control.font
                Accessible.ignored: true
            }
        }
    }

    // Qt hands the model's roles as context properties unless they are required; this way both kinds of model work.
    delegate: ItemDelegate {
        required property var model
        required property int index

        width: ListView.view.width
        text: control.textAt(index)
        highlighted: control.highlightedIndex === index
        font.weight: control.currentIndex === index ? Font.DemiBold : Font.Normal
    }

    indicator: Icon {
        symbol: "down"
        x: control.mirrored ? Theme.space.s : control.width - width - Theme.space.s
        y: (control.height - height) / 2
        opacity: control.enabled ? 1 : 0.5
    }

    contentItem: Text {
        text: control.displayText
        textFormat: Text.PlainText
        font: control.font
        color: Theme.color.text
        opacity: control.enabled ? 1 : 0.5
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius.control
        opacity: control.enabled ? 1 : 0.5
        color: control.down || control.hovered ? Theme.color.hover : Theme.color.surface
        border {
            width: 1
            color: Theme.color.borderStrong
        }

        FocusRing { shown: control.visualFocus }
    }

    popup: Popup {
        y: control.height + Theme.space.xs
        width: control.width
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, 360)
        padding: Theme.space.xs
        margins: Theme.space.s

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            // Lines kept behind a closed list crash Qt 6.4 when they go, once a screen reader has seen them.
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
        }
    }
}
