// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// Moves members to another chapter: it ends where they are, and begins there.
StepDialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property TransferStep change

    step: root.change
    title: qsTr("Move to another chapter: %1", "who").arg(root.change.who)
    command: qsTr("Record the transfer")
    hint: qsTr("Say to which chapter, and on which day.")
    firstField: chapter.field

    ChapterField {
        id: chapter

        objectName: "toChapter"
        book: root.book
        roster: root.roster
        network: true
        label: qsTr("To which chapter")
        key: root.change.chapterId
        onChosen: key => root.change.chapterId = key
    }

    DateField {
        objectName: "on"
        book: root.book
        label: qsTr("On")
        date: root.change.on
        onEdited: date => root.change.on = date
        onAccepted: root.accept()
    }
}
