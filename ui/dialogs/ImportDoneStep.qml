// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// What happened, and what can be done next.
ImportStep {
    id: root

    property string said // what was done beside

    function begin() {
        (members.visible ? members : undo.visible ? undo : another).forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: root.wizard
        function onSaid(message: string) { root.said = message; }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.size.form)
        spacing: Theme.space.m

        RowLayout {
            spacing: Theme.space.m

            Icon {
                symbol: "check"
                color: Theme.color.success
            }

            Label {
                Layout.fillWidth: true
                objectName: "outcome"
                text: root.wizard.outcome
                wrapMode: Text.Wrap
                font { pixelSize: Theme.text.title; weight: Font.DemiBold }
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        Repeater {
            model: root.wizard.outcomeLines

            Label {
                required property string modelData

                Layout.fillWidth: true
                Layout.leftMargin: Theme.size.icon + Theme.space.m
                text: modelData
                wrapMode: Text.Wrap
            }
        }

        InlineNotice {
            Layout.fillWidth: true
            isProblem: true
            text: root.wizard.problem
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            spacing: Theme.space.s

            Button {
                id: members

                objectName: "showMembers"
                visible: root.wizard.options.target === 0
                text: qsTr("Show the members")
                onClicked: root.membersRequested()
            }

            Button {
                id: undo

                objectName: "undoImport"
                visible: root.wizard.undoable
                icon.name: "undo"
                text: qsTr("Undo the import")
                onClicked: {
                    root.wizard.undo();
                    root.endRequested();
                }
            }

            Button {
                objectName: "saveRejects"
                visible: root.wizard.rejected
                text: qsTr("Save the rows that were not taken…")
                onClicked: root.rejectsRequested()
            }

            Button {
                id: another

                text: qsTr("Import another file…")
                onClicked: root.otherFileRequested()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.said
            color: Theme.color.textMuted
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
