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
    required property SchoolChoices schools
    required property ChapterChoices chapters
    required property int index
    required property string title
    required property string place
    required property string text
    required property string fate
    required property string header
    required property string cell
    required property int names // what the cell names: ImportFindings.Names
    required property bool leftOut
    required property bool chosen
    required property string spoken
    property bool current: false
    readonly property bool refused: root.findings.kind === ImportCounts.Refused
    readonly property RecordPicks places: root.names === ImportFindings.Schools ? root.schools
        : root.names === ImportFindings.Chapters ? root.chapters : null
    signal walkRequested(row: int)
    signal schoolMissing(typed: string)

    function placesAsked(text: string) {
        if (root.places !== null)
            root.places.query = text;
    }

    function placePicked(row: int) {
        const id = root.places.idAt(row);
        if (id === "")
            root.schoolMissing(correction.text);
        else
            root.findings.correctTo(root.index, root.places, id);
    }

    // The focus on what can be done here, if there is anything.
    function begin() {
        if (root.refused && root.header !== "")
            correction.field.forceActiveFocus(Qt.TabFocusReason);
    }

    onCellChanged: correction.text = root.cell
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

        RowLayout {
            Layout.fillWidth: true
            visible: root.refused
            spacing: Theme.space.m

            SuggestField {
                id: correction

                visible: root.header !== ""
                enabled: !root.leftOut
                label: root.header
                spokenLabel: qsTr("%1 of %2", "a column, and the row of the file").arg(root.header).arg(root.place)
                choices: root.places
                text: root.cell
                onEdited: text => root.placesAsked(text)
                onPicked: row => root.placePicked(row)
                onAccepted: root.findings.correct(root.index, correction.text)
                Component.onCompleted: {
                    correction.field.objectName = "correct" + root.index;
                    correction.field.focus = false; // the line comes first, then its cell
                }
                Keys.onUpPressed: root.walkRequested(root.index - 1)
                Keys.onDownPressed: root.walkRequested(root.index + 1)

                Connections {
                    target: correction.field
                    function onEditingFinished() { root.findings.correct(root.index, correction.text); }
                }
            }

            Item {
                Layout.fillWidth: true
                visible: root.header === ""
            }

            CheckBox {
                objectName: "leaveOut" + root.index
                Layout.alignment: Qt.AlignBottom
                text: qsTr("Leave out")
                checked: root.leftOut
                Accessible.name: qsTr("Leave out %1", "a row of the file").arg(root.place)
                onToggled: root.findings.leaveOut(root.index, checked)
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
