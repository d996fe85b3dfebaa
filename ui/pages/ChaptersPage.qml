// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The chapters, where they are and how they do.
BookPage {
    id: root

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function sortBy(column: int) {
        chapters.sort(column);
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

        ComboBox {
            id: which

            objectName: "which"
            Accessible.name: qsTr("Which chapters are shown")
            textRole: "text"
            valueRole: "value"
            model: [
                { text: qsTr("Active"), value: ChaptersModel.Current },
                { text: qsTr("In the making"), value: ChaptersModel.Coming },
                { text: qsTr("No longer active"), value: ChaptersModel.Past },
                { text: qsTr("All"), value: ChaptersModel.Every }
            ]
        }
    }

    ChaptersModel {
        id: chapters

        book: root.book
        roster: root.roster
        filter: search.text
        which: which.currentValue ?? ChaptersModel.Current
    }

    Action {
        id: clearSearch
        text: qsTr("Clear the search")
        onTriggered: search.clear()
    }

    Action {
        id: showAll
        text: qsTr("Look among all")
        onTriggered: which.currentIndex = which.indexOfValue(ChaptersModel.Every)
    }

    DataTable {
        id: table

        objectName: "chapters"
        anchors.fill: parent
        focus: true
        model: chapters
        name: root.title
        onTyped: text => search.take(text)
        onEscaped: search.clear()
    }

    LoadingState {
        anchors.centerIn: parent
        running: !chapters.ready
        text: qsTr("Reading the chapters…")
    }

    EmptyState {
        readonly property bool searched: !chapters.vacant && search.text !== ""
        readonly property bool narrowed: !chapters.vacant && which.currentValue !== ChaptersModel.Every

        objectName: "empty"
        anchors.centerIn: parent
        visible: chapters.ready && chapters.count === 0
        title: searched ? qsTr("No chapter matches “%1”").arg(search.text)
            : narrowed ? qsTr("No chapters here") : qsTr("No chapters yet")
        explanation: searched && narrowed ? qsTr("Only “%1” was searched.").arg(which.currentText)
            : searched || narrowed ? "" : qsTr("Chapters come in as a CSV file: chapterhouse import, from a terminal.")
        action: searched && !narrowed ? clearSearch : narrowed ? showAll : null
    }
}
