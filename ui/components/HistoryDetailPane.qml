// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One step of the history: every row and column of it before and after, and the button that takes it back.
FocusScope {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property string changeId
    readonly property historyFacts facts: detail.facts
    signal closed
    signal chapterRequested(chapterId: string)
    signal memberRequested(key: string)

    HistoryEntryDetail {
        id: detail

        book: root.book
        roster: root.roster
        changeId: root.changeId
    }

    DetailHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: root.facts.title
        badge: root.facts.state
        onClosed: root.closed()

        Label {
            Layout.fillWidth: true
            visible: detail.found
            text: qsTr("%1 · %2", "when, who").arg(root.facts.when).arg(root.facts.who)
            elide: Text.ElideRight
            color: Theme.color.textMuted
        }

        Button {
            objectName: "undoThis"
            Layout.topMargin: Theme.space.s
            visible: detail.found && root.facts.undoable
            enabled: !root.book.busy
            icon.name: "undo"
            text: qsTr("Undo this")
            onClicked: detail.undo()
        }

        Label {
            objectName: "refusal"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.facts.refusal
            wrapMode: Text.Wrap
            color: Theme.color.textMuted
            font.pixelSize: Theme.text.caption
        }
    }

    DetailBody {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom; bottomMargin: 1 }
        visible: detail.found
        focus: true
        name: qsTr("What the step did")

        DetailLines {
            objectName: "changes"
            lines: root.facts.lines
            onOpened: key => root.memberRequested(key)
            onChapterOpened: chapterId => root.chapterRequested(chapterId)
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.facts.more
            wrapMode: Text.Wrap
            color: Theme.color.textMuted
        }

        Label {
            Layout.fillWidth: true
            visible: root.facts.lines.length === 0 && root.facts.more === ""
            text: qsTr("Nothing of it is kept: what it was about was forgotten.")
            wrapMode: Text.Wrap
            color: Theme.color.textMuted
        }
    }
}
