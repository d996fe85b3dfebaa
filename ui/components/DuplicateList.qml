// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// Pairs of records that look like one person, the surest first.
FocusScope {
    id: root

    required property DuplicatesModel model
    readonly property DuplicateLine currentLine: list.currentItem as DuplicateLine
    readonly property string currentOne: root.currentLine === null ? "" : root.currentLine.oneKey
    readonly property string currentOther: root.currentLine === null ? "" : root.currentLine.otherKey
    property alias currentIndex: list.currentIndex
    signal opened
    signal escaped
    signal typed(text: string)
    signal menuRequested(line: Item, at: point)

    function goTo(row: int) {
        list.goTo(row);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
    }

    WalkedList {
        id: list

        objectName: "pairs"
        anchors { fill: parent; margins: 1; topMargin: Theme.radius.card / 2; bottomMargin: Theme.radius.card / 2 }
        focus: true
        currentIndex: 0
        name: qsTr("Pairs that look alike")
        model: root.model
        onOpened: root.opened()
        onEscaped: root.escaped()
        onTyped: text => root.typed(text)
        onMenuRequested: if (currentItem !== null) root.menuRequested(currentItem, Qt.point(Theme.space.l, currentItem.height))

        delegate: DuplicateLine {
            id: line

            width: list.width
            current: ListView.isCurrentItem
            walking: list.activeFocus
            onPressed: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                list.currentIndex = index;
            }
            onMenuRequested: at => root.menuRequested(line, at)
        }
    }
}
