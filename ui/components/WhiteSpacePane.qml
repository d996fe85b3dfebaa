// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A school without a chapter: why it comes where it does, who is there already, who was spoken to, and the next step.
FocusScope {
    id: root

    required property openSchoolFacts school
    property bool readOnly: false
    signal closed
    signal startRequested
    signal logRequested
    signal chapterRequested(chapterId: string)
    signal memberRequested(key: string)
    signal stateRequested(code: string)

    DetailHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: root.school.name
        note: root.school.place
        onClosed: root.closed()

        FigureRow {
            objectName: "points"
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space.l // it has its own
            Layout.rightMargin: -Theme.space.l
            title: root.school.rank
            value: root.school.points
            definition: root.school.definition
        }

        Badge {
            visible: root.school.status !== ""
            text: root.school.status
            tone: root.school.tone
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            spacing: Theme.space.s

            Button {
                objectName: "startProspect"
                visible: !root.readOnly && root.school.chapterId === ""
                highlighted: true
                text: qsTr("Start a prospect…")
                onClicked: root.startRequested()
            }

            Button {
                objectName: "logContact"
                visible: !root.readOnly && root.school.chapterId !== ""
                highlighted: true
                text: qsTr("Log a contact…")
                onClicked: root.logRequested()
            }

            Button {
                objectName: "openChapter"
                visible: root.school.chapterId !== ""
                text: qsTr("Open chapter")
                onClicked: root.chapterRequested(root.school.chapterId)
            }

            Button {
                objectName: "showOnMap"
                flat: true
                text: qsTr("Show on the map")
                onClicked: root.stateRequested(root.school.state)
            }
        }
    }

    DetailBody {
        anchors {
            left: parent.left
            right: parent.right
            top: header.bottom
            bottom: parent.bottom
            bottomMargin: 1
        }
        focus: true
        name: qsTr("Details of %1").arg(root.school.name)

        DetailSection {
            title: qsTr("Why")

            Repeater {
                model: root.school.reasons

                delegate: SchoolReasonRow {
                    required property int index
                    required property schoolReasonLine modelData

                    objectName: "reason" + index
                    Layout.fillWidth: true
                    reason: modelData
                }
            }
        }

        DetailSection {
            visible: root.school.people.length > 0 || root.school.peopleNote !== ""
            title: qsTr("Already there")

            DetailLines {
                objectName: "people"
                lines: root.school.people
                onOpened: key => root.memberRequested(key)
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.school.peopleNote
                color: Theme.color.textMuted
                wrapMode: Text.Wrap
            }
        }

        DetailSection {
            title: qsTr("Contacts")

            Label {
                visible: root.school.contacts.length === 0
                text: qsTr("No contact is on record.")
                color: Theme.color.textMuted
            }

            DetailLines {
                objectName: "contacts"
                lines: root.school.contacts
                dated: true
            }
        }
    }
}
