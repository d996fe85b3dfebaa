// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls

// A list that is walked with the keys as a table is: Enter opens, Esc goes back, and what is typed starts a search.
ListView {
    id: root

    required property string name
    signal opened
    signal escaped
    signal typed(text: string)
    signal menuRequested

    // With the keys one stands on a line, as soon as there is one.
    function enter() {
        if (root.activeFocus && root.currentIndex < 0 && root.count > 0)
            root.currentIndex = 0;
    }

    function goTo(row: int) {
        root.currentIndex = Math.max(0, Math.min(root.count - 1, row));
    }

    function walk(pages: int) {
        const lines = root.currentItem === null ? 1 : Math.floor(root.height / root.currentItem.height) - 1;
        root.goTo(root.currentIndex + pages * Math.max(1, lines));
    }

    // Esc, Del and Backspace carry a text too, of control characters.
    function startsSearch(event: KeyEvent): bool {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !combined && event.text.trim() !== "" && !/[\x00-\x1f\x7f]/.test(event.text);
    }

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: root.name
    ScrollBar.vertical: ScrollBar { }
    onActiveFocusChanged: root.enter()
    onCountChanged: root.enter()

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Up: return root.goTo(root.currentIndex - 1);
        case Qt.Key_Down: return root.goTo(root.currentIndex + 1);
        case Qt.Key_PageUp: return root.walk(-1);
        case Qt.Key_PageDown: return root.walk(1);
        case Qt.Key_Home: return root.goTo(0);
        case Qt.Key_End: return root.goTo(root.count - 1);
        case Qt.Key_Return:
        case Qt.Key_Enter: return root.opened();
        case Qt.Key_Menu: return root.menuRequested();
        case Qt.Key_Escape:
            root.escaped();
            return;
        }
        if (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier))
            return root.menuRequested();
        event.accepted = root.startsSearch(event);
        if (event.accepted)
            root.typed(event.text);
    }
}
