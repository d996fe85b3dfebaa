// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One chapter: how it does, who is in it, who leads it, who was spoken to, what was done.
FocusScope {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property string key
    property BoardLens lens: null // on which day
    property bool editable: !root.book.readOnly
    readonly property chapterFacts facts: detail.facts
    signal closed
    signal memberRequested(key: string)
    signal listRequested(list: string) // the people behind a number
    signal told(message: string)
    signal importRequested
    signal editRequested
    signal statusRequested(status: string) // a change to this one; "": it is still to be chosen
    signal correctionRequested(statusId: string)

    ChapterDetail {
        id: detail

        book: root.book
        roster: root.roster
        key: root.key
        lens: root.lens
        shown: root.visible
    }

    ChapterHistory {
        id: history

        book: root.book
        roster: root.roster
        lens: root.lens
        shown: root.visible && tabs.current === 0
        chapterId: root.key
    }

    // The step that mends what the chapter needs.
    function mend(need: chapterNeed) {
        switch (need.step) {
        case ChapterNeeds.AddTerm:
            return termDialog.beginNew(root.key, need.office, "");
        case ChapterNeeds.ImportRoster:
            return root.importRequested();
        case ChapterNeeds.ShowMembers:
            return tabs.goTo(1);
        case ChapterNeeds.LogContact:
            return contactDialog.log(root.key);
        }
    }

    ChapterNeeds {
        id: needs

        book: root.book
        roster: root.roster
        lens: root.lens
        shown: root.visible
        chapterId: root.key
    }

    DetailHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: detail.found ? detail.name : qsTr("No longer in the book")
        note: root.facts.school
        onClosed: root.closed()

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.facts.activeSince === "" ? root.facts.place
                : qsTr("%1 · active since %2", "place, date").arg(root.facts.place).arg(root.facts.activeSince)
            wrapMode: Text.Wrap
            color: Theme.color.textMuted
        }

        ChapterActionsRow {
            objectName: "actions"
            visible: detail.found && !root.facts.isNational
            book: root.book
            editable: root.editable
            chapterId: root.key
            status: root.facts.isArchived ? qsTr("Archived") : root.facts.status
            tone: root.facts.isArchived ? TableModel.Muted : root.facts.tone
            archived: root.facts.isArchived
            onEditRequested: root.editRequested()
            onStatusRequested: status => root.statusRequested(status)
        }
    }

    DetailTabs {
        id: tabs

        objectName: "tabs"
        anchors {
            left: parent.left
            right: parent.right
            top: header.bottom
            leftMargin: Theme.space.s
            rightMargin: Theme.space.s
            topMargin: Theme.space.s
        }
        visible: detail.found
        spacing: 2
        titles: [qsTr("Overview"), qsTr("Members"), qsTr("Officers"), qsTr("Log"), qsTr("History")]
    }

    StackLayout {
        anchors {
            left: parent.left
            right: parent.right
            top: tabs.bottom
            topMargin: Theme.space.s
            bottom: parent.bottom
            bottomMargin: 1
        }
        visible: detail.found && !cover.visible
        currentIndex: tabs.current

        ChapterOverview {
            objectName: "overview"
            focus: tabs.current === 0
            detail: detail
            needs: needs
            history: history
            editable: root.editable
            onNeedRequested: need => root.mend(need)
            onListRequested: list => root.listRequested(list)
            onTold: message => root.told(message)
            onChangeRequested: root.statusRequested("")
            onCorrectionRequested: statusId => root.correctionRequested(statusId)
            onHeadCountRequested: id => id === "" ? headCountDialog.beginNew(root.key) : headCountDialog.beginOld(root.key, id)
        }

        FocusScope {
            focus: tabs.current === 1

            Label {
                id: count

                x: Theme.space.l
                text: members.count === 0 ? qsTr("No one is on this chapter’s roster.")
                    : qsTr("%1 on the roster by name").arg(root.facts.members)
                color: Theme.color.textMuted
                font.pixelSize: Theme.text.caption
            }

            WalkedList {
                id: members

                objectName: "chapterMembers"
                anchors {
                    fill: parent
                    topMargin: count.height + Theme.space.xs
                }
                focus: true
                name: qsTr("Members of %1").arg(detail.name)
                model: tabs.current === 1 ? detail.members : null // what is not seen need not follow the day
                onOpened: (members.currentItem as DetailLineItem)?.opened()
                onEscaped: root.closed()

                delegate: DetailLineItem {
                    x: Theme.space.l
                    width: members.width - 2 * Theme.space.l
                    current: members.activeFocus && ListView.isCurrentItem
                    onOpened: root.memberRequested(line.key)
                }
            }
        }

        ChapterOfficers {
            focus: tabs.current === 2
            book: root.book
            editable: root.editable
            chapterId: root.key
            chapterName: detail.name
            facts: root.facts
            onMemberRequested: key => root.memberRequested(key)
            onTermRequested: key => termDialog.beginOld(key)
            onNewTermRequested: office => termDialog.beginNew(root.key, office, "")
        }

        ChapterLog {
            focus: tabs.current === 3
            book: root.book
            editable: root.editable
            chapterId: root.key
            chapterName: detail.name
            facts: root.facts
            onContactRequested: id => contactDialog.begin(root.key, id)
        }

        DetailBody {
            focus: tabs.current === 4
            name: qsTr("History of %1").arg(detail.name)

            DetailLines {
                objectName: "chapterHistory"
                lines: root.facts.history
                dated: true
            }
        }
    }

    CoverForOthers {
        id: cover

        anchors {
            left: parent.left
            right: parent.right
            top: tabs.bottom
            margins: Theme.space.l
        }
        visible: detail.found && (root.lens?.forSharing ?? false) && (tabs.current === 1 || tabs.current === 4)
    }

    TermDialog {
        id: termDialog

        objectName: "termDialog"
        parent: Overlay.overlay
        book: root.book
        roster: root.roster
    }

    ContactDialog {
        id: contactDialog

        objectName: "contactDialog"
        parent: Overlay.overlay
        book: root.book
    }

    HeadCountDialog {
        id: headCountDialog

        objectName: "headCountDialog"
        parent: Overlay.overlay
        book: root.book
        roster: root.roster
    }
}
