// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
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
    required property url documents // where file dialogs begin
    property int page: Commands.Dashboard
    property bool begun: false // the window has shown; its first page is made after that
    signal told(message: string)
    signal failed(message: string)

    function show(page: int): QtObject {
        root.page = page;
        pages.forceActiveFocus(Qt.TabFocusReason);
        return root.current();
    }

    function current(): QtObject {
        root.begun = true;
        return (places.itemAt(root.page) as PagePlace).item;
    }

    // What the Members page shows; null if it was not opened yet.
    function members(): MembersModel {
        const page = (places.itemAt(Commands.Members) as PagePlace).item as MembersPage;
        return page === null ? null : page.members;
    }

    // The list of exports has one more line.
    function noteExport() {
        const page = (places.itemAt(Commands.Exports) as PagePlace).item as ExportsPage;
        if (page !== null)
            page.readAnew();
    }

    function showChapter(chapterId: string) {
        (root.show(Commands.Chapters) as BookPage).showKey(chapterId);
    }

    function showMember(key: string) {
        (root.show(Commands.Members) as BookPage).showKey(key);
    }

    function showState(code: string) {
        (root.show(Commands.States) as BookPage).showKey(code);
    }

    // What a number counts: chapters, schools or states in a dialog, people in their table.
    function showList(list: string) {
        if (!dialogs.showPlaces(list) && guard.mayList())
            (root.show(Commands.Members) as MembersPage).showList(list);
    }

    function importFile(file: url) {
        dialogs.importFile(file);
    }

    // The dashboard has nothing to search but the people behind it.
    function searchPage() {
        (root.show(root.page === Commands.Dashboard ? Commands.Members : root.page) as BookPage).startSearch();
    }

    Connections {
        target: root.Window.window
        enabled: !root.begun
        function onFrameSwapped() { root.begun = true; }
    }

    BoardLens {
        id: lens

        onForSharingChanged: {
            root.commands.forSharing = forSharing;
            if (forSharing)
                root.members()?.filters.resetAll(); // whom a number counts
        }
        Component.onDestruction: root.commands.forSharing = false
    }

    Guard {
        id: guard

        lens: lens
        onRefused: message => root.told(message)
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
            commands: root.commands
            actions: root.actions
            preferences: root.preferences
            page: root.page === Commands.Duplicates ? Commands.Members : root.page
            lens: lens
            folded: root.width < Theme.size.sidebarFoldsBelow
        }

        ColumnLayout {
            spacing: 0

            TimeNotice {
                objectName: "timeNotice"
                Layout.fillWidth: true
                travel: time
                followed: root.commands.isOfBoard(root.page)
            }

            FocusScope {
                id: pages

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true

                Repeater {
                    id: places

                    // in the order of Commands.Page
                    model: ["DashboardPage.qml", "ChaptersPage.qml", "MembersPage.qml", "StatesPage.qml", "GrowthPage.qml",
                        "ExpansionPage.qml", "OfficersPage.qml", "HistoryPage.qml", "ExportsPage.qml", "SettingsPage.qml",
                        "DuplicatesPage.qml"]

                    PagePlace {
                        begun: root.begun
                        shown: root.page === index
                        inputs: ({ book: root.book, roster: root.roster, commands: root.commands, preferences: root.preferences,
                            lens: lens })
                        onChaptersRequested: column => (root.show(Commands.Chapters) as ChaptersPage).sortBy(column)
                        onConcernRequested: concern => (root.show(Commands.Chapters) as ChaptersPage).showConcern(concern)
                        onMembersRequested: root.show(Commands.Members)
                        onListRequested: list => root.showList(list)
                        onGrowthRequested: measure => (root.show(Commands.Growth) as GrowthPage).showCurve(measure)
                        onStateRequested: code => root.showState(code)
                        onTold: message => root.told(message)
                        onFailed: message => root.failed(message)
                        onOfficesRequested: which => (root.show(Commands.Officers) as OfficersPage).showOnly(which)
                        onNewChapterRequested: schoolId => (root.show(Commands.Chapters) as ChaptersPage).startAt(schoolId)
                        onChapterRequested: chapterId => root.showChapter(chapterId)
                        onMemberRequested: key => root.showMember(key)
                        onExportRequested: dialogs.exportMembers(root.members(), true)
                        onStepsRequested: (root.show(Commands.History) as HistoryPage).showSinceBackup()
                    }
                }
            }

            TimeBar {
                id: timeBar

                objectName: "timeBar"
                Layout.fillWidth: true
                travel: time
                book: root.book
                onClosed: pages.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }

    TimeTravel {
        id: time

        book: root.book
        roster: root.roster
        lens: lens
        shown: timeBar.visible
    }

    BookDialogs {
        id: dialogs

        anchors.fill: parent
        book: root.book
        roster: root.roster
        commands: root.commands
        preferences: root.preferences
        lens: lens
        guard: guard
        documents: root.documents
        onTold: message => root.told(message)
        onExported: root.noteExport()
        onChapterChosen: chapterId => root.showChapter(chapterId)
        onStateChosen: code => root.showState(code)
        onMembersRequested: root.show(Commands.Members)
    }

    Connections {
        target: root.commands.projector
        function onTriggered() { lens.forSharing = !lens.forSharing; }
    }

    Connections {
        target: root.commands

        function onPageRequested(page: int) {
            root.show(page);
        }
    }

    Connections {
        target: root.commands.nextPane
        function onTriggered() {
            if (!pages.activeFocus)
                pages.forceActiveFocus(Qt.TabFocusReason);
            else if (!(root.current() as BookPage).nextPane())
                sidebar.focusPage();
        }
    }

    Connections {
        target: root.commands.lookAtDay
        function onTriggered() {
            if (!root.commands.isOfBoard(root.page))
                root.show(Commands.Dashboard);
            timeBar.begin();
        }
    }

    Connections {
        target: root.commands.search
        function onTriggered() { root.searchPage(); }
    }

    Connections {
        target: root.commands.addRecord
        function onTriggered() { if (guard.mayEdit()) (root.current() as BookPage).addRecord(); }
    }

    Connections {
        target: root.commands.addMember
        function onTriggered() { if (guard.mayEdit()) (root.show(Commands.Members) as BookPage).addRecord(); }
    }

    Connections {
        target: root.commands.graduate
        function onTriggered() { if (guard.mayEdit()) (root.show(Commands.Members) as MembersPage).graduate(); }
    }

    Connections {
        target: root.commands.addChapter
        function onTriggered() { if (guard.mayEdit()) (root.show(Commands.Chapters) as BookPage).addRecord(); }
    }

    Connections {
        target: root.commands.showPushes
        function onTriggered() { (root.show(Commands.Settings) as SettingsPage).showPushes(); }
    }

    Connections {
        target: root.commands.exportRoster
        function onTriggered() { dialogs.exportMembers(root.members(), false); }
    }
}
