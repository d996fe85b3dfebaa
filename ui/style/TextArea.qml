// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.TextArea {
    id: control

    // Tab goes on, as from any field: nobody wants one in a note.
    function passOn(event: KeyEvent) {
        const forward = event.key === Qt.Key_Tab && !(event.modifiers & Qt.ShiftModifier);
        const next = control.nextItemInFocusChain(forward);
        next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitWidth: Math.max(Theme.size.field, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(2 * Theme.size.control, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    font.pixelSize: Theme.text.body
    font.family: Theme.family
    color: Theme.color.text
    opacity: control.enabled ? 1 : 0.5
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.accentText
    placeholderTextColor: Theme.color.textFaint
    selectByMouse: true
    Accessible.multiLine: true

    Keys.onTabPressed: event => control.passOn(event)
    Keys.onBacktabPressed: event => control.passOn(event)

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.color.surface
        border {
            width: control.activeFocus ? Theme.size.focusRing : 1
            color: control.activeFocus ? Theme.color.accent : Theme.color.borderStrong
        }
    }
}
