// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One person at one chapter: how to reach them, where they were when, what they agreed to, what was done.
FocusScope {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property string key
    property BoardLens lens: null // on which day
    property bool editable: !root.book.readOnly
    readonly property memberFacts facts: detail.facts
    property MemberActions actions: null // what can be done here, beside reading
    signal closed
    signal chapterRequested(chapterId: string)
    signal memberRequested(key: string)

    function edit() {
        if (root.editable)
            editor.begin(root.key);
    }

    onKeyChanged: editor.cancel()
    onEditableChanged: if (!editable) editor.cancel()

    MemberEditor {
        id: editor

        book: root.book
        roster: root.roster
        onActiveChanged: (editor.active ? form : body).forceActiveFocus(Qt.TabFocusReason)
    }

    MemberDetail {
        id: detail

        book: root.book
        roster: root.roster
        key: root.key
        lens: root.lens
        shown: root.visible
        onKeyChanged: body.contentY = 0
    }

    DetailHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: detail.found ? detail.name : qsTr("No longer in the book")
        note: root.facts.pronouns
        letters: root.facts.letters
        badge: detail.found ? root.facts.status : ""
        tone: root.facts.tone
        onClosed: root.closed()

        buttons: [
            ToolButton {
                objectName: "editMember"
                visible: root.actions !== null && detail.found && !editor.active
                enabled: root.editable && editor.refusal === ""
                icon.name: "edit"
                text: qsTr("Edit (F2)")
                Accessible.description: editor.refusal
                onClicked: root.edit()
            },
            ToolButton {
                id: more

                objectName: "moreOfMember"
                visible: root.actions !== null && detail.found && !editor.active
                enabled: root.editable
                icon.name: "more"
                text: qsTr("More")
                onClicked: menu.open()

                MemberMenu {
                    id: menu

                    y: more.height
                    actions: root.actions
                    key: root.key
                    alone: true
                }
            }
        ]

        LinkButton {
            objectName: "chapterLink"
            Layout.fillWidth: true
            visible: root.facts.chapterId !== ""
            text: root.facts.chapter
            note: root.facts.place
            onClicked: root.chapterRequested(root.facts.chapterId)
        }

        Label {
            Layout.fillWidth: true
            visible: detail.found && root.facts.chapterId === ""
            text: root.facts.place === "" ? root.facts.chapter
                : qsTr("%1 · %2", "chapter, place").arg(root.facts.chapter).arg(root.facts.place)
            elide: Text.ElideRight
            color: Theme.color.textMuted
        }
    }

    DetailBody {
        id: body

        objectName: "memberBody"
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom; bottomMargin: 1 }
        visible: detail.found && !editor.active
        focus: !editor.active
        name: qsTr("Details of %1", "a person").arg(detail.name)

        Fields {
            visible: root.facts.fields.length > 0
            fields: root.facts.fields
        }

        DetailSection {
            title: qsTr("Memberships")

            DetailLines {
                objectName: "memberships"
                lines: root.facts.memberships
                dated: true
                onOpened: key => root.memberRequested(key)
            }
        }

        DetailSection {
            title: qsTr("Offices")

            DetailLines {
                objectName: "offices"
                lines: root.facts.offices
                editable: root.editable
                onOpened: key => root.chapterRequested(key)
                onEditRequested: key => termDialog.beginOld(key)
            }

            Button {
                objectName: "addTerm"
                Layout.topMargin: Theme.space.xs
                text: qsTr("Add term…")
                enabled: root.editable
                onClicked: termDialog.beginNew("", "", root.key)
            }
        }

        DetailSection {
            title: qsTr("What others may see")

            DetailLines {
                objectName: "consent"
                lines: root.facts.consent
            }
        }

        DetailSection {
            visible: root.facts.notes !== ""
            title: qsTr("Notes")

            Label {
                Layout.fillWidth: true
                text: root.facts.notes
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }

        DetailSection {
            title: qsTr("History of this record")

            DetailLines {
                objectName: "history"
                lines: root.facts.history
                dated: true
            }
        }

        ForgetPerson {
            book: root.book
            editable: root.editable
            personId: root.facts.personId
            name: detail.name
        }
    }

    MemberForm {
        id: form

        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom; bottomMargin: 1 }
        visible: editor.active
        focus: editor.active
        book: root.book
        editor: editor
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2 && root.actions !== null && !editor.active) {
            root.edit();
            event.accepted = true;
        }
    }

    TermDialog {
        id: termDialog

        objectName: "memberTermDialog"
        parent: Overlay.overlay
        book: root.book
        roster: root.roster
    }
}
