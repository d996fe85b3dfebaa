// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Which school next: every eligible school without a chapter, the most points first, and beside it the one looked at.
FocusScope {
    id: root

    required property BookPage page // whose book and lens it shows, and whose signals it sends

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function nextPane(): bool {
        return split.next();
    }

    // A prospect at the school that is looked at; if there is one, it is opened.
    function start() {
        const schoolId = overview.current;
        const chapterId = overview.table.chapterOf(schoolId);
        if (chapterId !== "")
            root.page.chapterRequested(chapterId);
        else if (schoolId !== "" && !root.page.book.readOnly)
            dialog.add(schoolId, "prospect");
    }

    function open(schoolId: string) {
        const chapterId = overview.table.chapterOf(schoolId);
        if (chapterId !== "")
            root.page.chapterRequested(chapterId);
        else
            split.open();
    }

    function showAll() {
        search.clear();
        overview.table.filters.resetAll();
    }

    focus: true

    WhiteSpaceOverview {
        id: overview

        objectName: "whiteSpace"
        book: root.page.book
        roster: root.page.roster
        lens: root.page.lens
        shown: root.visible
        current: table.currentKey
    }

    TableMemory {
        book: root.page.book
        page: "white_space"
        table: overview.table
    }

    Binding {
        target: overview.table
        property: "filter"
        value: search.text
    }

    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.space.xl
            rightMargin: Theme.space.xl
            topMargin: Theme.space.s
            bottomMargin: Theme.space.xl
        }
        spacing: Theme.space.m

        RowLayout {
            spacing: Theme.space.s

            SearchField {
                id: search

                objectName: "search"
                prompt: qsTr("Search school, place")
                onListRequested: table.forceActiveFocus(Qt.TabFocusReason)
            }

            Label {
                objectName: "summary"
                Layout.fillWidth: true
                text: overview.ready ? overview.table.summary + " · " + overview.asOfText : ""
                color: Theme.color.textMuted
                elide: Text.ElideRight
            }

            ToolButton {
                objectName: "definition"
                icon.name: "info"
                text: qsTr("How the points are given")
                Accessible.description: overview.definition
                ToolTip.visible: hovered || visualFocus || down
                ToolTip.text: overview.definition
            }
        }

        FilterBar {
            Layout.fillWidth: true
            table: overview.table
            book: root.page.book
            page: "white_space"
        }

        SplitPane {
            id: split

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            name: qsTr("Details of the school")
            pane: "white_space"
            preferences: root.page.preferences
            filled: overview.school.name !== ""

            DataTable {
                id: table

                objectName: "schools"
                anchors.fill: parent
                focus: true
                model: overview.table
                name: qsTr("Schools without a chapter")
                onTyped: text => search.take(text)
                onEscaped: search.clear()
                onActivated: key => root.open(key)
            }

            detail: WhiteSpacePane {
                objectName: "whiteSpacePane"
                anchors.fill: parent
                focus: true
                school: overview.school
                readOnly: root.page.book.readOnly
                onClosed: split.close()
                onStartRequested: root.start()
                onLogRequested: contactDialog.log(school.chapterId)
                onChapterRequested: chapterId => root.page.chapterRequested(chapterId)
                onMemberRequested: key => root.page.memberRequested(key)
                onStateRequested: code => root.page.stateRequested(code)
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: overview.sharingText
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
        }
    }

    ChapterDialog {
        id: dialog

        objectName: "prospectDialog"
        book: root.page.book
        roster: root.page.roster
    }

    ContactDialog {
        id: contactDialog

        objectName: "whiteSpaceContactDialog"
        parent: Overlay.overlay
        book: root.page.book
    }

    Action {
        id: clear
        text: qsTr("Clear search and filters")
        onTriggered: root.showAll()
    }

    LoadingState {
        anchors.centerIn: parent
        running: !overview.ready
        text: qsTr("Looking at the schools…")
    }

    EmptyState {
        readonly property bool narrowed: search.text !== "" || overview.table.filters.narrowed

        objectName: "empty"
        anchors.centerIn: parent
        visible: overview.ready && overview.table.count === 0
        title: narrowed ? qsTr("No school matches") : qsTr("Every eligible school has a chapter")
        action: narrowed ? clear : null
    }
}
