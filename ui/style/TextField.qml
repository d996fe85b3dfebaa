// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.TextField {
    id: control

    implicitWidth: Math.max(Theme.size.field, contentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.size.control
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    verticalAlignment: Text.AlignVCenter
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    color: Theme.color.text
    opacity: control.enabled ? 1 : 0.5
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.accentText
    placeholderTextColor: Theme.color.textFaint
    selectByMouse: true
    hoverEnabled: true

    Text {
        anchors {
            fill: parent
            leftMargin: control.leftPadding
            rightMargin: control.rightPadding
        }
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        verticalAlignment: control.verticalAlignment
        horizontalAlignment: control.effectiveHorizontalAlignment
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.color.surface
        border {
            width: control.activeFocus ? Theme.size.focusRing : 1
            color: control.activeFocus ? Theme.color.accent
                : control.acceptableInput ? Theme.color.borderStrong : Theme.color.danger
        }
    }
}
