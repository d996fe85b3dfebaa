// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App

// One state of a map or a grid of tiles, for the keyboard and for a screen reader. What it looks like is drawn by its
// view; the state that is looked at is the overview's.
Item {
    id: root

    required property StatesOverview overview
    required property int view // StatesOverview.View, for the way of the arrow keys
    required property Item owner // has the focus while any of its states has it
    required property string code
    required property string name
    required property string spoken
    required property string detail
    readonly property bool current: root.overview.current === root.code
    readonly property bool first: root.overview.foremost === root.code
    property bool someCurrent: false // a state of this view is looked at
    signal walked // by keyboard
    signal typed(text: string)
    signal escaped
    signal opened

    function go(way: int) {
        root.overview.current = root.overview.neighbour(root.code, way, root.view);
    }

    // The focus, now or once the view has it again.
    function take() {
        if (root.owner.activeFocus)
            root.forceActiveFocus(Qt.TabFocusReason);
        else
            root.focus = true;
    }

    function startsSearch(event: KeyEvent): bool {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !combined && event.text.trim() !== "" && !/[\x00-\x1f\x7f]/.test(event.text);
    }

    activeFocusOnTab: root.activeFocus || root.current || (root.first && !root.someCurrent)
    onCurrentChanged: if (current) take()
    onActiveFocusChanged: if (activeFocus) overview.current = code

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.description: root.detail
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: {
        root.forceActiveFocus(Qt.OtherFocusReason);
        root.opened();
    }

    Keys.onPressed: event => {
        root.walked();
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: return root.go(StatesOverview.Left);
        case Qt.Key_Right: return root.go(StatesOverview.Right);
        case Qt.Key_Up: return root.go(StatesOverview.Up);
        case Qt.Key_Down: return root.go(StatesOverview.Down);
        case Qt.Key_Escape: return root.escaped();
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space: return root.opened();
        }
        event.accepted = root.startsSearch(event);
        if (event.accepted)
            root.typed(event.text);
    }
}
