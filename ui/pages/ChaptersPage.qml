// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The chapters, where they are and how they do.
Page {
    id: root

    required property Book book
    required property RosterWatcher roster

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    focus: true
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
    }

    ChaptersModel {
        id: chapters

        book: root.book
        roster: root.roster
        filter: search.text
    }

    Action {
        id: clearSearch
        text: qsTr("Clear the search")
        onTriggered: search.clear()
    }

    DataTable {
        id: table

        anchors.fill: parent
        focus: true
        model: chapters
        name: root.title
        onTyped: text => search.take(text)
    }

    LoadingState {
        anchors.centerIn: parent
        running: !chapters.ready
        text: qsTr("Reading the chapters…")
    }

    EmptyState {
        anchors.centerIn: parent
        visible: chapters.ready && chapters.count === 0
        title: search.text !== "" ? qsTr("No chapter matches “%1”").arg(search.text) : qsTr("No chapters yet")
        explanation: search.text !== "" ? "" : qsTr("Chapters come in as a CSV file: chapterhouse import, from a terminal.")
        action: search.text !== "" ? clearSearch : null
    }
}
