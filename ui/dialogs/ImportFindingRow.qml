// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One line of what a check found: who, why, and what can be done about it here.
FocusScope {
    id: root

    required property ImportFindings findings
    required property int index
    required property string title
    required property string place
    required property string text
    required property string fate
    required property string header
    required property string cell
    required property list<var> values // of {field, book, row, differs}
    required property bool decidable
    required property int choice // whether it is the same person: RowChoice::Doubt
    required property bool leftOut
    required property bool chosen
    required property string spoken
    property bool current: false
    readonly property bool refused: root.findings.kind === ImportCounts.Refused
    readonly property bool inDoubt: root.findings.kind === ImportCounts.InDoubt
    signal walkRequested(row: int)

    // The focus on what can be done here, if there is anything.
    function begin() {
        if (root.refused && root.header !== "")
            field.forceActiveFocus(Qt.TabFocusReason);
    }

    onCellChanged: field.text = root.cell
    implicitHeight: column.implicitHeight + 2 * Theme.space.s
    Keys.onReturnPressed: {} // nothing is brought in from here
    Keys.onEnterPressed: {}
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.current ? Theme.color.accentSoft : "transparent"
    }

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.space.s
            rightMargin: Theme.space.s
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.space.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.title
                elide: Text.ElideRight
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Badge {
                visible: root.fate !== ""
                text: root.fate
                tone: root.leftOut ? TableModel.Muted : TableModel.Success
            }

            CheckBox {
                objectName: "markLeft" + root.index
                visible: root.findings.kind === ImportCounts.Missing
                text: qsTr("Left")
                enabled: !root.findings.everyoneLeft
                checked: root.chosen
                Accessible.name: qsTr("%1 left", "name of a person").arg(root.title)
                onToggled: root.findings.markLeft(root.index, checked)
            }

            Label {
                visible: text !== ""
                text: root.place
                color: Theme.color.textFaint
                font.pixelSize: Theme.text.caption
                Accessible.ignored: true
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.text
            color: root.refused && root.fate === "" ? Theme.color.danger : Theme.color.textMuted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        ImportComparison {
            Layout.fillWidth: true
            visible: root.inDoubt && root.values.length > 0
            values: root.values
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.refused
            spacing: Theme.space.m

            Label {
                visible: root.header !== ""
                text: root.header
                color: Theme.color.textMuted
                Accessible.ignored: true
            }

            TextField {
                id: field

                objectName: "correct" + root.index
                Layout.fillWidth: true
                visible: root.header !== ""
                enabled: !root.leftOut
                text: root.cell
                Accessible.name: qsTr("%1 of %2", "a column, and the row of the file").arg(root.header).arg(root.place)
                onEditingFinished: root.findings.correct(root.index, text)
                Keys.onReturnPressed: root.findings.correct(root.index, text)
                Keys.onEnterPressed: root.findings.correct(root.index, text)
                Keys.onUpPressed: root.walkRequested(root.index - 1)
                Keys.onDownPressed: root.walkRequested(root.index + 1)
            }

            Item {
                Layout.fillWidth: true
                visible: root.header === ""
            }

            CheckBox {
                objectName: "leaveOut" + root.index
                text: qsTr("Leave out")
                checked: root.leftOut
                Accessible.name: qsTr("Leave out %1", "a row of the file").arg(root.place)
                onToggled: root.findings.leaveOut(root.index, checked)
            }
        }

        RowLayout {
            visible: root.inDoubt
            spacing: Theme.space.l

            RadioButton {
                objectName: "same" + root.index
                visible: root.decidable
                text: qsTr("The same person")
                checked: root.choice === 1 && !root.leftOut
                Accessible.description: root.title
                onClicked: root.findings.decide(root.index, 1)
            }

            RadioButton {
                objectName: "new" + root.index
                visible: root.decidable
                text: qsTr("Someone else, who is new")
                checked: root.choice === 2 && !root.leftOut
                Accessible.description: root.title
                onClicked: root.findings.decide(root.index, 2)
            }

            RadioButton {
                objectName: "out" + root.index
                text: qsTr("Leave out")
                checked: root.leftOut
                Accessible.description: root.title
                onClicked: root.findings.leaveOut(root.index, true)
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.color.border
    }
}
