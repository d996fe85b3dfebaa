// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// Chapters and schools, or what happened to them, one below the other. Enter or a click opens.
ListView {
    id: root

    required property string name
    property bool starts: false // a chapter can be begun at a school without one
    signal placePressed(chapterId: string, schoolId: string, stateCode: string)
    signal escaped

    activeFocusOnTab: count > 0 || activeFocus // what has the focus cannot stop taking it
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: root.name
    ScrollBar.vertical: ScrollBar {}
    Keys.onEscapePressed: root.escaped()
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0

    delegate: PlaceRow {
        required property int index

        width: root.width
        current: ListView.isCurrentItem
        starts: root.starts
        listFocused: root.activeFocus
        onPressed: {
            root.currentIndex = index;
            root.placePressed(chapterId, schoolId, stateCode);
        }
    }
}
