// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// What can be done with a chapter.
Menu {
    id: root

    required property Book book
    required property string chapterId
    property bool archived: false
    property bool editable: true
    signal editRequested
    signal statusRequested(status: string) // a change to this one; "": it is still to be chosen

    ChapterActions {
        id: actions

        book: root.book
        chapterId: root.chapterId
    }

    MenuItem {
        objectName: "editChapter"
        icon.name: "edit"
        text: qsTr("Edit chapter…")
        enabled: root.editable
        onTriggered: root.editRequested()
    }

    MenuItem {
        objectName: "changeChapterStatus"
        text: qsTr("Change status…")
        enabled: root.editable
        onTriggered: root.statusRequested("")
    }

    MenuItem {
        text: qsTr("Close chapter…")
        enabled: root.editable
        onTriggered: root.statusRequested("closed")
    }

    MenuItem {
        text: root.archived ? qsTr("Bring back from the archive") : qsTr("Archive: out of lists, kept in past figures")
        enabled: root.editable
        onTriggered: root.archived ? actions.restore() : actions.archive()
    }

    MenuSeparator {}

    MenuItem {
        objectName: "removeChapter"
        icon.name: "remove"
        text: qsTr("Remove: only if made by mistake")
        enabled: root.editable
        onTriggered: actions.remove()
    }
}
