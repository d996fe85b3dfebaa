// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// Makes a line of a chart of bars open what stands behind its numbers. The lines are one stop for the Tab key; Up and
// Down go from one to the next.
Item {
    id: root

    required property string name // all that the line says
    property bool stop: false // for the Tab key
    signal chosen
    signal moved(step: int)

    activeFocusOnTab: root.stop || root.activeFocus
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.description: qsTr("Opens the list behind it")
    Accessible.onPressAction: root.chosen()
    Keys.onReturnPressed: root.chosen()
    Keys.onEnterPressed: root.chosen()
    Keys.onUpPressed: root.moved(-1)
    Keys.onDownPressed: root.moved(1)

    HoverHandler {
        id: pointer
        cursorShape: Qt.PointingHandCursor
    }

    TapHandler { onTapped: root.chosen() }

    Rectangle {
        anchors.fill: parent
        visible: pointer.hovered || root.activeFocus
        radius: Theme.radius.control
        color: Theme.color.hover
    }

    FocusRing {
        shown: root.activeFocus
        gap: -border.width
    }
}
