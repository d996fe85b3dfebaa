// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// What left the book, when, by whom, for whom and what for. Nothing here can be changed.
BookPage {
    id: root

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function readAnew() {
        ledger.readAnew();
    }

    function addRecord() {
        root.commands.exportRoster.trigger();
    }

    title: qsTr("Exports")
    listsPeople: true
    padding: Theme.space.xl
    topPadding: Theme.space.s

    header: PageHeader {
        title: root.title
        summary: ledger.summary

        SearchField {
            id: search

            objectName: "search"
            prompt: qsTr("Search who, for whom, what for")
            onListRequested: table.forceActiveFocus(Qt.TabFocusReason)
        }

        Button {
            icon.name: root.commands.exportRoster.icon
            text: root.commands.exportRoster.text
            onClicked: root.commands.exportRoster.trigger()
        }
    }

    ExportsModel {
        id: ledger

        book: root.book
        shown: root.visible
        filter: search.text
    }

    TableMemory {
        book: root.book
        page: "exports"
        table: ledger
    }

    Action {
        id: clear
        text: qsTr("Clear search")
        onTriggered: search.clear()
    }

    Action {
        id: first
        text: root.commands.exportRoster.text
        onTriggered: root.commands.exportRoster.trigger()
    }

    DataTable {
        id: table

        objectName: "exports"
        anchors.fill: parent
        focus: true
        model: ledger
        name: root.title
        onTyped: text => search.take(text)
        onEscaped: search.clear()
    }

    LoadingState {
        anchors.centerIn: parent
        running: !ledger.ready
        text: qsTr("Reading the list of exports…")
    }

    EmptyState {
        objectName: "empty"
        anchors.centerIn: parent
        visible: ledger.ready && ledger.count === 0
        title: ledger.vacant ? qsTr("Nothing has left this book") : qsTr("No such export")
        explanation: ledger.vacant ? qsTr("Every export is noted here, also one from a terminal: when, for whom, what for, and how many names.") : ""
        action: ledger.vacant ? first : clear
    }
}
