// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The chapters, where they are and how they do.
BookPage {
    id: root

    function nextPane(): bool {
        return split.next();
    }

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function sortBy(column: int) {
        root.showUsual();
        chapters.sort(column);
    }

    function showConcern(concern: string) {
        root.showUsual();
        if (concern === "stuck")
            chapters.filters.choose("status", []); // those that are not chapters yet, too
        chapters.filters.choose("attention", [concern]);
    }

    // Whoever is asked for is shown, whatever the search and the filters leave out.
    function showKey(key: string) {
        if (!table.showKey(key) && chapters.ready) {
            search.clear();
            chapters.filters.openAll();
            table.showKey(key);
        }
        split.open();
    }

    function addRecord() {
        dialog.add("", "forming");
    }

    // A chapter to be, at a school that has none.
    function startAt(schoolId: string) {
        dialog.add(schoolId, "prospect");
    }

    // F2: what stands in the cell is changed where that is done.
    function editCell(chapterId: string, column: int) {
        if (!root.editable)
            return;
        if (column === ChaptersModel.Status)
            statusDialog.record(chapterId, "");
        else
            dialog.edit(chapterId);
    }

    // As it is at first: no search, no filters.
    function showUsual() {
        search.clear();
        chapters.filters.resetAll();
    }

    title: qsTr("Chapters")
    padding: Theme.space.xl
    topPadding: Theme.space.s

    header: PageHeader {
        title: root.title
        summary: chapters.summary

        SearchField {
            id: search

            prompt: qsTr("Search chapter, school, place")
            onListRequested: table.forceActiveFocus(Qt.TabFocusReason)
        }

        Button {
            objectName: "addChapter"
            text: qsTr("Add chapter")
            icon.name: "plus"
            highlighted: !empty.visible
            enabled: root.editable
            onClicked: root.addRecord()
        }
    }

    ChaptersModel {
        id: chapters

        book: root.book
        roster: root.roster
        lens: root.lens
        shown: root.visible
        filter: search.text
    }

    TableMemory {
        book: root.book
        page: "chapters"
        table: chapters
    }

    Action {
        id: clear
        text: qsTr("Clear search and filters")
        onTriggered: root.showUsual()
    }

    Action {
        id: showAll
        text: qsTr("Look among all")
        onTriggered: chapters.filters.choose("status", [])
    }

    FilterBar {
        id: filterBar

        anchors {
            left: parent.left
            right: parent.right
        }
        table: chapters
        book: root.book
        page: "chapters"
    }

    SplitPane {
        id: split

        anchors {
            fill: parent
            topMargin: filterBar.height + Theme.space.m
        }
        focus: true
        name: qsTr("Details of the chapter")
        pane: "chapters"
        preferences: root.preferences
        filled: table.currentKey !== ""

        DataTable {
            id: table

            objectName: "chapters"
            anchors.fill: parent
            focus: true
            model: chapters
            name: root.title
            onTyped: text => search.take(text)
            onEscaped: search.clear()
            onActivated: split.open()
            onCellRequested: (key, column) => root.editCell(key, column)
            onMenuRequested: at => {
                rowMenu.archived = chapters.isArchived(table.currentRow);
                rowMenu.popup(table, at.x, at.y);
            }
        }

        detail: ChapterDetailPane {
            anchors.fill: parent
            focus: true
            book: root.book
            roster: root.roster
            key: table.currentKey
            lens: root.lens
            editable: root.editable
            onListRequested: list => root.listRequested(list)
            onTold: message => root.told(message)
            onClosed: split.close()
            onMemberRequested: key => root.memberRequested(key)
            onImportRequested: root.commands.importFile.trigger()
            onEditRequested: dialog.edit(key)
            onStatusRequested: status => statusDialog.record(key, status)
            onCorrectionRequested: statusId => statusDialog.correct(key, statusId)
        }
    }

    ChapterMenu {
        id: rowMenu

        objectName: "rowMenu"
        book: root.book
        chapterId: table.currentKey
        editable: root.editable
        onEditRequested: dialog.edit(chapterId)
        onStatusRequested: status => statusDialog.record(chapterId, status)
    }

    ChapterDialog {
        id: dialog

        objectName: "chapterDialog"
        book: root.book
        roster: root.roster
        onSaved: id => root.showKey(id)
    }

    ChapterStatusDialog {
        id: statusDialog

        objectName: "chapterStatusDialog"
        book: root.book
        roster: root.roster
    }

    Action {
        id: addFirst
        text: qsTr("Add chapter")
        enabled: root.editable
        onTriggered: root.addRecord()
    }

    LoadingState {
        anchors.centerIn: parent
        running: !chapters.ready
        text: qsTr("Reading the chapters…")
    }

    EmptyState {
        id: empty

        readonly property bool searched: search.text !== ""
        readonly property bool narrowed: searched || chapters.filters.narrowed
        readonly property bool all: chapters.which === ChaptersModel.Every

        objectName: "empty"
        anchors.centerIn: split
        visible: chapters.ready && chapters.count === 0
        title: chapters.vacant ? qsTr("No chapters yet")
            : searched ? qsTr("No chapter matches “%1”").arg(search.text)
            : narrowed ? qsTr("No chapter matches these filters") : qsTr("No chapters here")
        explanation: chapters.vacant ? qsTr("Add the first one, or import a list of them.")
            : !searched || all ? "" : qsTr("Not all chapters were searched.")
        action: chapters.vacant ? addFirst : all ? clear : showAll
        alternative: !chapters.vacant && narrowed && !all ? clear : null
    }
}
