// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
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

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
    }

    WalkedList {
        id: list

        objectName: "steps"
        anchors { fill: parent; margins: 1; bottomMargin: Theme.radius.card / 2 }
        focus: true
        reuseItems: true
        name: qsTr("Steps")
        model: root.model
        section.property: "day"
        onOpened: root.opened()
        onEscaped: root.escaped()
        onTyped: text => root.typed(text)

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
