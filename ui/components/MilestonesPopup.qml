// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// What happened when: choosing a line looks at that day.
DropPopup {
    id: root

    required property TimeTravel travel

    function choose(day: string) {
        root.travel.date = day;
        root.close();
    }

    width: 420
    height: Math.min(400, Math.max(80, root.travel.milestones.count * Theme.size.row + 2 * padding))
    onOpened: list.forceActiveFocus(Qt.PopupFocusReason)

    WalkedList {
        id: list

        objectName: "milestoneList"
        anchors.fill: parent
        focus: true
        name: qsTr("Milestones")
        model: root.travel.milestones
        onOpened: (currentItem as MilestoneLine)?.clicked()
        onEscaped: root.close()

        delegate: MilestoneLine {
            id: line

            width: list.width
            current: list.activeFocus && ListView.isCurrentItem
            onClicked: root.choose(line.day)
        }
    }
}
