// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.App
import Chapterhouse.Theme

// A day of a calendar's month. The filled one is chosen, the ringed one is today.
T.AbstractButton {
    id: root

    required property calendarDay facts

    objectName: root.facts.isInMonth ? "day" + root.facts.text : ""
    implicitHeight: Theme.size.calendarDay
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.facts.text
    Accessible.role: Accessible.Button
    Accessible.name: root.facts.spoken
    Accessible.onPressAction: root.clicked()

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) - 2
            height: width
            radius: width / 2
            color: root.facts.isChosen ? Theme.color.accent : root.hovered ? Theme.color.hover : "transparent"
            border { width: root.facts.isToday && !root.facts.isChosen ? 1 : 0; color: Theme.color.accent }
        }
    }

    contentItem: Text {
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: root.facts.isChosen ? Theme.color.accentText : root.facts.isInMonth ? Theme.color.text : Theme.color.textFaint
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }
}
