// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The roster: every person at every chapter, to be searched and sorted.
BookPage {
    id: root

    readonly property alias members: members

    function nextPane(): bool {
        return split.next();
    }

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    // Whoever is asked for is shown, whatever the search and the filters leave out.
    function showKey(key: string) {
        if (!table.showKey(key) && members.ready) {
            search.clear();
            members.filters.openAll();
            table.showKey(key);
        }
        split.open();
    }

    // Types new members, at the chapter of whoever is current.
    function addRecord() {
        draftRow.begin(table.currentKey.split("/")[0]);
    }

    function graduate() {
        memberActions.graduate("");
    }

    function editTable(on: bool) {
        table.typing = on && root.editable;
        table.focusRows();
    }

    // Whom a number counts, and no one else.
    function showList(list: string) {
        search.clear();
        members.showList(list);
    }

    // As it is at first: no search, no filters.
    function showUsual() {
        search.clear();
        members.filters.resetAll();
    }

    title: qsTr("Members")
    listsPeople: true
    padding: Theme.space.xl
    topPadding: Theme.space.s

    header: PageHeader {
        title: root.title
        summary: members.summary

        SearchField {
            id: search

            objectName: "search"
            Layout.preferredWidth: Math.min(implicitWidth, root.width / 4) // so that the header can say how many there are
            prompt: qsTr("Search name, chapter, school")
            onListRequested: table.forceActiveFocus(Qt.TabFocusReason)
        }

        Button {
            objectName: "editTable"
            icon.name: "edit"
            text: qsTr("Edit table")
            checkable: true
            checked: table.typing
            enabled: root.editable
            onToggled: root.editTable(checked)
        }

        ToolButton {
            objectName: "findDuplicates"
            icon.name: root.commands.findDuplicates.icon
            text: root.commands.findDuplicates.text
            onClicked: root.commands.findDuplicates.trigger()
        }

        ToolButton {
            icon.name: root.commands.exportRoster.icon
            text: root.commands.exportRoster.text
            onClicked: root.commands.exportRoster.trigger()
        }

        Button {
            objectName: "addMember"
            icon.name: "plus"
            text: qsTr("Add member")
            highlighted: true
            enabled: root.editable
            onClicked: root.addRecord()
        }
    }

    MemberActions {
        id: memberActions

        objectName: "memberActions"
        book: root.book
        roster: root.roster
        table: members
        onTold: message => root.told(message)
        onFailed: message => root.failed(message)
    }

    // Of whoever stands there, or of all who are selected.
    MemberMenu {
        id: rowMenu

        objectName: "rowMenu"
        actions: memberActions
        key: members.selectedCount > 0 ? "" : table.currentKey
        alone: members.selectedCount < 2
        editable: root.editable
    }

    MemberDraft { id: draft; book: root.book; roster: root.roster }

    MembersModel {
        id: members

        book: root.book
        roster: root.roster
        lens: root.lens
        shown: root.visible
        filter: search.text
    }

    TableMemory {
        book: root.book
        page: "members"
        table: members
    }

    Action { id: clear; text: qsTr("Clear search and filters"); onTriggered: root.showUsual() }

    Action {
        id: importFile
        text: root.commands.importFile.text
        enabled: root.commands.importFile.enabled
        onTriggered: root.commands.importFile.trigger()
    }

    Action { id: showEveryone; text: qsTr("Look among everyone"); onTriggered: members.filters.choose("status", []) }

    FilterBar {
        id: filterBar

        anchors { left: parent.left; right: parent.right }
        table: members
        book: root.book
        page: "members"
    }

    SplitPane {
        id: split

        anchors {
            fill: parent
            topMargin: filterBar.height + Theme.space.m
        }
        focus: true
        name: qsTr("Details of the member")
        pane: "members"
        preferences: root.preferences
        filled: table.currentKey !== ""

        DataTable {
            id: table

            objectName: "roster"
            anchors.fill: parent
            focus: true
            model: members
            name: root.title
            onTyped: text => search.take(text)
            onEscaped: search.clear()
            onActivated: split.open()
            onTypingEnded: root.editTable(false)
            onMenuRequested: at => rowMenu.popup(table, at.x, at.y)
            onRemoveRequested: key => { if (root.editable) memberActions.remove(key); }
            onPasteRequested: (row, column) => { if (root.editable) memberActions.paste(row, column, table.currentKey.split("/")[0]); }
            onCellRequested: (key, column) => {
                if (!root.editable)
                    split.open();
                else if (column === MembersModel.Status || column === MembersModel.StatusSince)
                    memberActions.changeStatus(key);
                else if (column === MembersModel.Chapter || column === MembersModel.School)
                    memberActions.move(key);
                else
                    split.open();
            }

            selectionActions: [
                Button {
                    objectName: "export"
                    text: qsTr("Export…")
                    flat: true
                    onClicked: root.exportRequested()
                },
                Button {
                    objectName: "selectedStatus"
                    text: qsTr("Change status…")
                    flat: true
                    enabled: root.editable
                    onClicked: memberActions.changeStatus("")
                },
                Button {
                    id: moreOfSelected

                    objectName: "moreOfSelected"
                    text: qsTr("More…")
                    flat: true
                    enabled: root.editable
                    onClicked: selectedMenu.open()

                    MemberMenu {
                        id: selectedMenu

                        y: -height
                        actions: memberActions
                    }
                }
            ]

            DraftRow {
                id: draftRow

                objectName: "draftRow"
                draft: draft
                columns: members.columns
                offset: table.offset
                onClosed: table.focusRows()
                onReached: column => table.revealColumn(column)
                onPasted: memberActions.paste(-1, 0, draft.chapterId())
            }
        }

        detail: MemberDetailPane {
            anchors.fill: parent
            focus: true
            book: root.book
            roster: root.roster
            key: table.currentKey
            lens: root.lens
            editable: root.editable
            actions: memberActions
            onClosed: split.close()
            onChapterRequested: chapterId => root.chapterRequested(chapterId)
            onMemberRequested: key => root.showKey(key)
        }
    }

    LoadingState {
        anchors.centerIn: parent
        running: !members.ready
        text: qsTr("Reading the roster…")
    }

    EmptyState {
        readonly property bool searched: search.text !== ""
        readonly property bool narrowed: searched || members.filters.narrowed
        readonly property bool everyone: members.who === MembersModel.Everyone

        objectName: "empty"
        anchors.centerIn: split
        visible: members.ready && members.count === 0
        title: members.vacant ? qsTr("No members yet")
            : searched ? qsTr("No one matches “%1”").arg(search.text)
            : narrowed ? qsTr("No one matches these filters") : qsTr("No one here")
        explanation: members.vacant ? qsTr("A roster comes in as a file: CSV, or a workbook of a spreadsheet.")
            : !searched || everyone ? "" : qsTr("Not everyone on record was searched.")
        action: members.vacant ? importFile : everyone ? clear : showEveryone
        alternative: !members.vacant && narrowed && !everyone ? clear : null
    }
}
