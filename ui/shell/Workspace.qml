// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// An open book: the sidebar and its pages. A page is made when it is first shown.
FocusScope {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property Commands commands
    required property CommandActions actions
    required property Preferences preferences
    property int page: 0
    signal exported(message: string)
    signal failed(message: string)

    function searchPage() {
        if (root.page === 0)
            root.page = 2;
        if (root.page === 1)
            (chapters.item as ChaptersPage).startSearch();
        else
            (members.item as MembersPage).startSearch();
    }

    function show(page: int) {
        root.page = page;
        pages.forceActiveFocus(Qt.TabFocusReason);
    }

    onPageChanged: {
        if (root.page === 1 && chapters.item === null)
            chapters.setSource("ChaptersPage.qml", { book: root.book, roster: root.roster });
        if (root.page === 2 && members.item === null)
            members.setSource("MembersPage.qml", {
                book: root.book,
                roster: root.roster,
                exportAction: root.actions.exportRoster
            });
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Sidebar {
            id: sidebar

            objectName: "sidebar"
            Layout.fillHeight: true
            book: root.book
            roster: root.roster
            actions: root.actions
            preferences: root.preferences
            page: root.page
            folded: root.width < Theme.size.sidebarFoldsBelow
        }

        FocusScope {
            id: pages

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true

            StackLayout {
                anchors.fill: parent
                currentIndex: root.page

                DashboardPage {
                    focus: root.page === 0
                    book: root.book
                    roster: root.roster
                    onChaptersRequested: column => {
                        root.show(1);
                        (chapters.item as ChaptersPage).sortBy(column);
                    }
                    onMembersRequested: root.show(2)
                }

                Loader {
                    id: chapters
                    focus: root.page === 1
                }

                Loader {
                    id: members
                    focus: root.page === 2
                }
            }
        }
    }

    ExportDialog {
        id: exportDialog

        objectName: "exportDialog"
        book: root.book
        roster: root.roster
        onDone: message => root.exported(message)
        onFailed: message => root.failed(message)
    }

    Connections {
        target: root.commands.showDashboard
        function onTriggered() { root.show(0); }
    }

    Connections {
        target: root.commands.showChapters
        function onTriggered() { root.show(1); }
    }

    Connections {
        target: root.commands.showMembers
        function onTriggered() { root.show(2); }
    }

    Connections {
        target: root.commands.nextPane
        function onTriggered() {
            if (pages.activeFocus)
                sidebar.focusPage();
            else
                pages.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Connections {
        target: root.commands.search
        function onTriggered() { root.searchPage(); }
    }

    Connections {
        target: root.commands.exportRoster
        function onTriggered() { exportDialog.open(); }
    }
}
