// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The steps of the history under the days on which they were done. The arrows walk, Enter opens the details.
FocusScope {
    id: root

    required property HistoryModel model
    readonly property string currentId: list.currentItem === null ? "" : (list.currentItem as HistoryLine).changeId
    signal opened
    signal escaped
    signal typed(text: string)

    // Esc, Del and Backspace carry a text too, of control characters.
    function startsSearch(event: KeyEvent): bool {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !combined && event.text.trim() !== "" && !/[\x00-\x1f\x7f]/.test(event.text);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
    }

    ListView {
        id: list

        readonly property int pageRows: Math.max(1, Math.floor(height / 56) - 1)

        // With the keys one stands on a step, as soon as there is one.
        function enter() {
            if (list.activeFocus && list.currentIndex < 0 && list.count > 0)
                list.currentIndex = 0;
        }

        function goTo(row: int) {
            list.currentIndex = Math.max(0, Math.min(list.count - 1, row));
        }

        objectName: "steps"
        anchors { fill: parent; margins: 1; bottomMargin: Theme.radius.card / 2 }
        focus: true
        clip: true
        activeFocusOnTab: true
        reuseItems: true
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.model
        currentIndex: -1
        section.property: "day"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Steps")
        ScrollBar.vertical: ScrollBar { }
        onActiveFocusChanged: list.enter()
        onCountChanged: list.enter()

        Keys.onPressed: event => {
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Up: return list.goTo(list.currentIndex - 1);
            case Qt.Key_Down: return list.goTo(list.currentIndex + 1);
            case Qt.Key_PageUp: return list.goTo(list.currentIndex - list.pageRows);
            case Qt.Key_PageDown: return list.goTo(list.currentIndex + list.pageRows);
            case Qt.Key_Home: return list.goTo(0);
            case Qt.Key_End: return list.goTo(list.count - 1);
            case Qt.Key_Return:
            case Qt.Key_Enter: return root.opened();
            case Qt.Key_Escape: return root.escaped();
            }
            event.accepted = root.startsSearch(event);
            if (event.accepted)
                root.typed(event.text);
        }

        delegate: HistoryLine {
            width: list.width
            current: ListView.isCurrentItem
            head: ListView.previousSection === ListView.section ? "" : ListView.section
            walking: list.activeFocus
            onPressed: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                list.currentIndex = index;
            }
            onOpened: root.opened()
        }
    }
}
