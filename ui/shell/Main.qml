// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The window: welcomes while no book is open, else shows the book; says what happened and what went wrong.
ApplicationWindow {
    id: root

    required property Session session
    readonly property alias commands: commands
    readonly property Workspace workspace: content.item as Workspace // null while no book is open

    function present() {
        toast.close();
        memory.book = root.session.book;
        if (root.session.book === null)
            content.setSource("WelcomePage.qml", { session: root.session, actions: actions });
        else {
            root.recallSize();
            content.setSource("Workspace.qml", {
                page: memory.page,
                book: root.session.book,
                roster: root.session.roster,
                commands: commands,
                actions: actions,
                preferences: root.session.preferences,
                documents: root.session.documents
            });
        }
    }

    // As it was left with this book. Whoever made the window as large as the screen keeps that.
    function recallSize() {
        if (memory.width === 0 || root.visibility !== Window.Windowed)
            return;
        root.width = Math.min(memory.width, root.Screen.desktopAvailableWidth);
        root.height = Math.min(memory.height, root.Screen.desktopAvailableHeight);
    }

    function keepSize() {
        if (root.visibility === Window.Windowed)
            memory.keepSize(root.width, root.height);
    }

    function take(file: url) {
        if (!/\.(csv|tsv|txt|xlsx|xlsm)$/i.test(String(file)))
            root.session.open(file);
        else if (root.workspace === null)
            root.complain(qsTr("First open the book that this file is for."));
        else
            root.workspace.importFile(file);
    }

    // What went well makes an older complaint untrue.
    function tell(message: string, canUndo: bool) {
        notice.close();
        toast.show(message, canUndo);
    }

    function complain(message: string) {
        toast.close();
        notice.show(message);
    }

    title: root.session.title
    width: root.session.preferences.windowWidth > 0 ? root.session.preferences.windowWidth : Theme.size.windowWidth
    height: root.session.preferences.windowHeight > 0 ? root.session.preferences.windowHeight : Theme.size.windowHeight
    minimumWidth: Theme.size.windowLeastWidth
    minimumHeight: Theme.size.windowLeastHeight
    visible: true
    onWidthChanged: root.keepSize()
    onHeightChanged: root.keepSize()
    onClosing: root.session.preferences.keepWindowSize(root.width, root.height)
    Component.onCompleted: root.present()

    LooksOfTheme { preferences: root.session.preferences }

    WindowMemory { id: memory }

    Commands {
        id: commands
        objectName: "commands"
        book: root.session.book
        nameCover: root.session.nameCover
        preferences: root.session.preferences
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        CommandActions {
            id: actions
            commands: root.commands
        }

        Notice {
            id: notice
            objectName: "notice"
            Layout.fillWidth: true
            Layout.margins: Theme.space.s
        }

        Loader {
            id: content
            objectName: "content"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
        }
    }

    // A book that is dropped on the window is opened; a table is imported into the one that is open.
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: drop => root.take(drop.urls[0])
    }

    UndoToast {
        id: toast

        objectName: "toast"
        anchors {
            bottom: parent.bottom
            bottomMargin: Theme.space.xl + Theme.size.control + Theme.space.m // clear of what can be done with a selection
            horizontalCenter: parent.horizontalCenter
        }
        width: Math.min(implicitWidth, root.width - 2 * Theme.space.xl)
        onUndoRequested: commands.undo.trigger()
    }

    OnDemand {
        id: palette

        over: root.contentItem

        CommandPalette {
            objectName: "palette"
            book: root.session.book
            roster: root.session.roster
            commands: root.commands
            onChapterChosen: chapterId => root.workspace.showChapter(chapterId)
            onMemberChosen: key => root.workspace.showMember(key)
            onStateChosen: code => root.workspace.showState(code)
        }
    }

    OnDemand {
        id: files

        over: root.contentItem

        BookFiles { session: root.session }
    }

    OnDemand {
        id: keys

        over: root.contentItem

        KeysDialog {
            objectName: "keysDialog"
            commands: root.commands
        }
    }

    Connections {
        target: root.session

        function onBookChanged() {
            notice.close();
            root.present();
        }

        function onFailed(message: string) {
            root.complain(message);
        }
    }

    Connections {
        target: root.session.book

        function onPerformed(text: string, canUndo: bool) {
            root.tell(text, canUndo);
        }

        function onFailed(message: string) {
            root.complain(message);
        }
    }

    Connections {
        target: content.item
        ignoreUnknownSignals: true

        function onPageChanged() {
            memory.page = root.workspace.page;
        }

        function onTold(message: string) {
            root.tell(message, false);
        }

        function onFailed(message: string) {
            root.complain(message);
        }

        function onNewBookNamed(name: string, national: bool) {
            (files.made() as BookFiles).saveNew(name, national);
        }
    }

    Connections {
        target: commands.newWindow
        function onTriggered() { root.session.openWindow(); }
    }

    Connections {
        target: commands.newBook
        function onTriggered() { (files.made() as BookFiles).askForNew(); }
    }

    Connections {
        target: commands.openBook
        function onTriggered() { (files.made() as BookFiles).askForBook(); }
    }

    Connections {
        target: commands.closeBook
        function onTriggered() { root.session.close(); }
    }

    Connections {
        target: commands.save
        function onTriggered() { news.tell(); }
    }

    BackupNews {
        id: news
        book: root.session.book
        shown: false
        onTold: text => toast.show(text, false)
    }

    Connections {
        target: commands.undo
        function onTriggered() { root.session.book.undo(); }
    }

    Connections {
        target: commands.redo
        function onTriggered() { root.session.book.redo(); }
    }

    Connections {
        target: commands.showPalette
        function onTriggered() { (palette.made() as CommandPalette).open(); }
    }

    Connections {
        target: commands.showKeys
        function onTriggered() { (keys.made() as KeysDialog).open(); }
    }

    Connections {
        target: commands.quit
        function onTriggered() { Qt.quit(); }
    }
}
