// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A month to choose a day from, with the mouse or with the arrow keys.
FocusScope {
    id: root

    required property DateInput input
    property var days: [] // read while it shows: dragging the day of the board would spell them at each step
    signal chosen

    Binding on days {
        when: root.visible || root.days.length === 0 // at first, too: a popup asks how high it is
        value: root.input.days
        restoreMode: Binding.RestoreNone
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.input.spelled === "" ? root.input.monthText : root.input.spelled

    Keys.onLeftPressed: root.input.step(-1)
    Keys.onRightPressed: root.input.step(1)
    Keys.onUpPressed: root.input.step(-7)
    Keys.onDownPressed: root.input.step(7)
    Keys.onReturnPressed: root.chosen()
    Keys.onEnterPressed: root.chosen()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp)
            root.input.stepMonth(-1);
        else if (event.key === Qt.Key_PageDown)
            root.input.stepMonth(1);
        else if (event.key === Qt.Key_Home || event.text === "t")
            root.input.setToday();
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.xs

        RowLayout {
            ToolButton {
                icon.name: "left"
                text: qsTr("Earlier month (Page up)")
                focusPolicy: Qt.NoFocus
                onClicked: root.input.turnMonth(-1)
            }

            Label {
                Layout.fillWidth: true
                text: root.input.monthText
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }

            ToolButton {
                icon.name: "right"
                text: qsTr("Later month (Page down)")
                focusPolicy: Qt.NoFocus
                onClicked: root.input.turnMonth(1)
            }
        }

        GridLayout {
            columns: 7
            columnSpacing: 0
            rowSpacing: 0

            Repeater {
                model: root.input.weekdays

                Label {
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData
                    color: Theme.color.textMuted
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Theme.text.caption
                    Accessible.ignored: true
                }
            }

            Repeater {
                model: root.days.length

                MonthDay {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    facts: root.days[index]
                    onClicked: {
                        root.input.choose(index);
                        root.chosen();
                    }
                }
            }
        }

        Button {
            Layout.alignment: Qt.AlignHCenter
            flat: true
            focusPolicy: Qt.NoFocus
            text: qsTr("Today")
            onClicked: {
                root.input.setToday();
                root.chosen();
            }
        }
    }
}
