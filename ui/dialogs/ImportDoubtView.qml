// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A row of the file that is in doubt, beside the one it may be about: the same person, and then what stays of each, or
// someone else. One walks from row to row.
FocusScope {
    id: root

    required property ImportDoubt doubt

    function go(step: int) {
        root.doubt.go(step);
        fields.toTop();
        root.enter();
    }

    // The focus on what can be chosen first.
    function enter() {
        if (!root.doubt.decidable)
            leaveOut.forceActiveFocus(Qt.TabFocusReason);
        else if (!fields.enter())
            same.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onReturnPressed: {} // nothing is brought in from here
    Keys.onEnterPressed: {}
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("%1, %2", "a line of the file, its place in the list").arg(root.doubt.place).arg(root.doubt.position)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
    }

    PairFields {
        id: fields

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        visible: root.doubt.decidable
        focus: root.doubt.decidable
        pair: root.doubt
    }

    Label {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.l }
        visible: !root.doubt.decidable
        text: root.doubt.title
        elide: Text.ElideRight
        font { pixelSize: Theme.text.section; weight: Font.DemiBold }
    }

    ColumnLayout {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.l }
        spacing: Theme.space.s

        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: 1 - Theme.space.l
            Layout.rightMargin: 1 - Theme.space.l
            implicitHeight: 1
            color: Theme.color.border
        }

        RowLayout {
            Layout.topMargin: Theme.space.xs
            spacing: Theme.space.m

            Label {
                Layout.fillWidth: true
                text: qsTr("%1: %2", "line of the file, why it is in doubt").arg(root.doubt.place).arg(root.doubt.reason)
                color: Theme.color.textMuted
                wrapMode: Text.Wrap
            }

            Badge {
                visible: root.doubt.fate !== ""
                text: root.doubt.fate
                tone: root.doubt.leftOut ? TableModel.Muted : TableModel.Success
            }
        }

        RowLayout {
            spacing: Theme.space.l

            RadioButton {
                id: same

                objectName: "same"
                visible: root.doubt.decidable
                text: qsTr("The same person")
                checked: root.doubt.same
                Accessible.description: root.doubt.title
                onClicked: root.doubt.say(true)
            }

            RadioButton {
                objectName: "someoneElse"
                visible: root.doubt.decidable
                text: qsTr("Someone else, who is new")
                checked: root.doubt.someoneElse
                Accessible.description: root.doubt.title
                onClicked: root.doubt.say(false)
            }

            RadioButton {
                objectName: "out"
                visible: root.doubt.decidable
                text: qsTr("Leave out")
                checked: root.doubt.leftOut
                Accessible.description: root.doubt.title
                onClicked: root.doubt.leaveOut(true)
            }

            CheckBox {
                id: leaveOut

                objectName: "leaveOut"
                visible: !root.doubt.decidable
                text: qsTr("Leave out")
                checked: root.doubt.leftOut
                Accessible.description: root.doubt.title
                onToggled: root.doubt.leaveOut(checked)
            }
        }

        RowLayout {
            visible: root.doubt.hasPrevious || root.doubt.hasNext
            spacing: Theme.space.s

            ToolButton {
                objectName: "previousDoubt"
                icon.name: "left"
                text: qsTr("Previous")
                enabled: root.doubt.hasPrevious
                onClicked: root.go(-1)
            }

            ToolButton {
                objectName: "nextDoubt"
                icon.name: "right"
                text: qsTr("Next")
                enabled: root.doubt.hasNext
                onClicked: root.go(1)
            }

            Label {
                Layout.fillWidth: true
                text: root.doubt.position
                color: Theme.color.textFaint
            }
        }
    }
}
