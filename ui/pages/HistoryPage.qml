// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// Who did what when, the newest first; beside it what one step did, and how to take it back.
BookPage {
    id: root

    function nextPane(): bool {
        return split.next();
    }

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    // All that the last backup does not have.
    function showSinceBackup() {
        clearFilter.trigger();
        since.currentIndex = since.indexOfValue(HistoryModel.LastBackup);
    }

    title: qsTr("History")
    listsPeople: true
    padding: Theme.space.xl
    topPadding: Theme.space.s

    header: PageHeader {
        title: root.title
        summary: history.summary

        SearchField {
            id: search

            objectName: "search"
            prompt: qsTr("Search step, author, name")
            onListRequested: list.forceActiveFocus(Qt.TabFocusReason)
        }

        ComboBox {
            id: kind

            objectName: "kind"
            Accessible.name: qsTr("What kind of steps are shown")
            textRole: "text"
            valueRole: "value"
            model: [
                { text: qsTr("Everything"), value: HistoryModel.Everything },
                { text: qsTr("Members"), value: HistoryModel.Members },
                { text: qsTr("Chapters"), value: HistoryModel.Chapters },
                { text: qsTr("Officers"), value: HistoryModel.Officers },
                { text: qsTr("Consent"), value: HistoryModel.Consent },
                { text: qsTr("Imports"), value: HistoryModel.Imports },
                { text: qsTr("The book itself"), value: HistoryModel.BookItself }
            ]
        }

        ComboBox {
            id: since

            objectName: "since"
            Accessible.name: qsTr("From when on")
            textRole: "text"
            valueRole: "value"
            model: [
                { text: qsTr("Any time"), value: HistoryModel.Ever },
                { text: qsTr("Today"), value: HistoryModel.Today },
                { text: qsTr("Last 7 days"), value: HistoryModel.Week },
                { text: qsTr("Last 30 days"), value: HistoryModel.Month },
                { text: qsTr("Last 12 months"), value: HistoryModel.Year },
                { text: qsTr("Since the last backup"), value: HistoryModel.LastBackup }
            ]
        }
    }

    HistoryModel {
        id: history

        book: root.book
        roster: root.roster
        filter: search.text
        kind: kind.currentValue ?? HistoryModel.Everything
        since: since.currentValue ?? HistoryModel.Ever
    }

    Action {
        id: clearFilter
        text: qsTr("Show all steps")
        onTriggered: {
            search.clear();
            kind.currentIndex = 0;
            since.currentIndex = 0;
        }
    }

    SplitPane {
        id: split

        anchors.fill: parent
        focus: true
        name: qsTr("Details of the step")
        pane: "history"
        preferences: root.preferences
        filled: list.currentId !== ""

        HistoryList {
            id: list

            anchors.fill: parent
            focus: true
            model: history
            onOpened: split.open()
            onEscaped: clearFilter.trigger()
            onTyped: text => search.take(text)
        }

        detail: HistoryDetailPane {
            anchors.fill: parent
            focus: true
            book: root.book
            roster: root.roster
            changeId: list.currentId
            onClosed: split.close()
            onChapterRequested: chapterId => root.chapterRequested(chapterId)
            onMemberRequested: key => root.memberRequested(key)
        }
    }

    LoadingState {
        anchors.centerIn: parent
        running: !history.ready
        text: qsTr("Reading the history…")
    }

    EmptyState {
        objectName: "empty"
        anchors.centerIn: parent
        visible: history.ready && history.count === 0
        title: qsTr("No such step")
        action: clearFilter
    }
}
