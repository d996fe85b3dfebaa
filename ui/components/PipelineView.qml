// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The chapters on their way, from prospect to active and off it: a column for each status, walked with the arrow keys.
FocusScope {
    id: root

    required property BookPage page // whose book and lens it shows, and whose signals it sends
    readonly property string current: board.key // the chapter where the keys stand; "" for none
    readonly property bool writable: root.page.editable
    readonly property string refusal: root.page.book.readOnly ? qsTr("This book can only be read.")
        : root.writable ? "" : qsTr("Another day is looked at. Go back to today to move a chapter.")

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function open(chapterId: string) {
        if (chapterId !== "")
            root.page.chapterRequested(chapterId);
    }

    function move(status: string) {
        if (root.current === "" || status === "")
            return;
        if (root.writable)
            statusDialog.record(root.current, status);
        else
            root.page.told(root.refusal);
    }

    function showMenu(chapterId: string, from: Item) {
        if (chapterId !== "" && from !== null)
            menu.popup(from, 0, from.height);
    }

    focus: true

    PipelineOverview {
        id: overview

        objectName: "pipeline"
        book: root.page.book
        roster: root.page.roster
        lens: root.page.lens
        shown: root.visible
        filter: search.text
        onChanged: board.follow()
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
            visible: !overview.empty
            spacing: Theme.space.s

            SearchField {
                id: search

                objectName: "search"
                prompt: qsTr("Search chapter, place")
                onListRequested: board.forceActiveFocus(Qt.TabFocusReason)
            }

            Label {
                objectName: "summary"
                Layout.fillWidth: true
                text: overview.summary
                color: Theme.color.textMuted
                elide: Text.ElideRight
            }
        }

        PipelineBoard {
            id: board

            objectName: "board"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            visible: overview.ready && !overview.empty
            overview: overview
            writable: root.writable
            onOpened: chapterId => root.open(chapterId)
            onMoveRequested: status => root.move(status)
            onMenuRequested: (chapterId, from) => root.showMenu(chapterId, from)
            onTyped: text => search.take(text)
            onEscaped: search.clear()
        }

        Label {
            Layout.fillWidth: true
            objectName: "boardHint"
            visible: board.visible
            text: root.writable ? qsTr("Arrow keys go from card to card, Enter opens the chapter, M tells what to do with it. Drag a card to move it on, or press Ctrl with an arrow.")
                : root.refusal
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
        }
    }

    PipelineMenu {
        id: menu

        objectName: "boardMenu"
        overview: overview
        status: board.status
        writable: root.writable
        onOpenRequested: root.open(root.current)
        onLogRequested: contactDialog.log(root.current)
        onMoveRequested: status => root.move(status)
    }

    ChapterStatusDialog {
        id: statusDialog

        objectName: "boardStatusDialog"
        book: root.page.book
        roster: root.page.roster
        onClosed: board.forceActiveFocus(Qt.TabFocusReason)
    }

    ContactDialog {
        id: contactDialog

        objectName: "boardContactDialog"
        parent: Overlay.overlay
        book: root.page.book
        onClosed: board.forceActiveFocus(Qt.TabFocusReason)
    }

    LoadingState {
        anchors.centerIn: parent
        running: !overview.ready
        text: qsTr("Reading the chapters…")
    }

    EmptyState {
        objectName: "empty"
        anchors.centerIn: parent
        visible: overview.empty
        title: qsTr("No chapter is on its way yet")
        explanation: qsTr("Start a prospect at one of the schools of “White space”.")
    }
}
