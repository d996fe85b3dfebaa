// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Which columns a table shows, and in which order: Alt and an arrow move the one that has the keyboard.
DropPopup {
    id: root

    required property TableColumns columns

    function move(place: int, by: int) {
        if (choices.move(place, by))
            list.currentIndex = place + by;
    }

    onOpened: {
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnChoices {
        id: choices
        columns: root.columns
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.xs

        ListView {
            id: list

            objectName: "columnChoices"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 440)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            // Lines kept behind a closed list crash Qt 6.4 when they go, once a screen reader has seen them.
            model: root.visible ? choices : null
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Columns")

            delegate: CheckBox {
                id: line

                required property int index
                required property string title
                required property bool shown
                required property bool fixed
                readonly property bool reached: line.hovered || line.activeFocus || up.hovered || down.hovered

                width: ListView.view.width
                leftPadding: Theme.space.xs
                rightPadding: 2 * up.width + Theme.space.m
                implicitHeight: Theme.size.control - Theme.space.xs
                focus: ListView.isCurrentItem
                enabled: !line.fixed
                text: line.title
                checked: line.shown
                onToggled: choices.setShown(line.index, checked)
                onActiveFocusChanged: if (line.activeFocus) list.currentIndex = line.index
                Keys.onPressed: event => {
                    const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                    event.accepted = by !== 0 && (event.modifiers & Qt.AltModifier) !== 0;
                    if (event.accepted)
                        root.move(line.index, by);
                }

                MoveButton {
                    id: up

                    anchors.right: down.left
                    shown: line.reached && line.index > 0
                    icon.name: "up"
                    text: qsTr("Move “%1” to the left (Alt+Up)").arg(line.title)
                    onClicked: root.move(line.index, -1)
                }

                MoveButton {
                    id: down

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.m
                    shown: line.reached && line.index < list.count - 1
                    icon.name: "down"
                    text: qsTr("Move “%1” to the right (Alt+Down)").arg(line.title)
                    onClicked: root.move(line.index, 1)
                }
            }
        }

        Button {
            objectName: "resetColumns"
            Layout.fillWidth: true
            flat: true
            text: qsTr("As they were at first")
            onClicked: root.columns.reset()
        }
    }

    // Seen with the mouse or the keys on the line; a screen reader finds it always.
    component MoveButton: ToolButton {
        required property bool shown

        anchors.verticalCenter: parent.verticalCenter
        width: 26
        height: 26
        opacity: shown ? 1 : 0
        focusPolicy: Qt.NoFocus
    }
}
