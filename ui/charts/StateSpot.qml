// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Charts

// One state of a map or a grid of tiles, for the keyboard and for a screen reader. What it looks like is drawn by its
// view; the state that is looked at is the overview's. Of a region the first state speaks for all of it.
SpokenItem {
    id: root

    required property StateView owner
    required property int view // StatesOverview.View, for the way of the arrow keys
    required property string code
    required property string key // of what is looked at here: the state, or its region
    required property bool seat
    required name
    required spoken
    required detail
    readonly property bool current: root.owner.overview.current === root.key
    readonly property bool standing: root.current && root.seat

    function go(way: int) {
        root.owner.overview.current = root.owner.overview.neighbour(root.key, way, root.view);
    }

    // The focus follows the state that is looked at, now or once the view has it again.
    function follow() {
        if (root.standing && root.owner.activeFocus)
            root.forceActiveFocus(Qt.TabFocusReason);
        else
            root.focus = root.standing;
    }

    activeFocusOnTab: root.standing || root.Window.activeFocusItem === root
    onStandingChanged: root.follow()
    onActiveFocusChanged: if (activeFocus) owner.overview.current = key
    Component.onCompleted: if (root.standing) root.follow()

    Accessible.ignored: !root.seat
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.description: root.detail
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: {
        root.forceActiveFocus(Qt.OtherFocusReason);
        root.owner.opened();
    }

    Keys.onPressed: event => {
        root.owner.walking = true;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: return root.go(StatesOverview.Left);
        case Qt.Key_Right: return root.go(StatesOverview.Right);
        case Qt.Key_Up: return root.go(StatesOverview.Up);
        case Qt.Key_Down: return root.go(StatesOverview.Down);
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space: return root.owner.opened();
        }
        event.accepted = false; // the view's business
    }
}
