// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// Records that look like one person: the pairs, and beside them the two records of one pair, to be merged or kept
// apart. Letters answer wherever one stands, so that a long list is soon done.
BookPage {
    id: root

    readonly property string mergeKey: qsTr("M", "the key that merges")
    readonly property string keepKey: qsTr("K", "the key that keeps two people apart")
    readonly property string nextKey: qsTr("N", "the key that goes to the next pair")
    readonly property string previousKey: qsTr("P", "the key that goes to the previous pair")

    function nextPane(): bool {
        const goesOn = !pair.activeFocus && pair.visible;
        (goesOn ? pair : list).forceActiveFocus(Qt.TabFocusReason);
        return goesOn;
    }

    // False for a key that means nothing here.
    function answer(key: string): bool {
        if (key === root.mergeKey)
            pair.merge();
        else if (key === root.keepKey)
            pair.keepApart();
        else
            return root.walk(key);
        return true;
    }

    function walk(key: string): bool {
        const step = key === root.nextKey ? 1 : key === root.previousKey ? -1 : 0;
        if (step !== 0)
            list.goTo(list.currentIndex + step);
        return step !== 0;
    }

    title: qsTr("Duplicates")
    listsPeople: true
    padding: Theme.space.xl
    topPadding: Theme.space.s
    Keys.onPressed: event => {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        event.accepted = !combined && root.answer(event.text.toUpperCase());
    }
    Keys.onEscapePressed: root.membersRequested()

    header: PageHeader {
        title: root.title
        summary: duplicates.summary

        Button {
            objectName: "backToMembers"
            text: qsTr("Back to the members")
            onClicked: root.membersRequested()
        }
    }

    DuplicatesModel {
        id: duplicates

        book: root.book
        roster: root.roster
        shown: root.visible
    }

    DuplicateList {
        id: list

        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: Math.min(Theme.size.listPane, root.availableWidth / 3)
        focus: true
        visible: duplicates.count > 0
        model: duplicates
        onOpened: pair.forceActiveFocus(Qt.TabFocusReason)
        onEscaped: root.membersRequested()
        onTyped: text => root.answer(text.toUpperCase())
        onMenuRequested: (line, at) => pairMenu.popup(line, at.x, at.y)
    }

    Menu {
        id: pairMenu

        objectName: "pairMenu"

        MenuItem {
            objectName: "menuMerge"
            text: pair.mergeText
            enabled: pair.answerable
            onTriggered: pair.merge()
        }

        MenuItem {
            objectName: "menuKeep"
            text: pair.keepText
            enabled: pair.answerable
            onTriggered: pair.keepApart()
        }
    }

    PairView {
        id: pair

        anchors {
            left: list.right
            leftMargin: Theme.space.m
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        visible: duplicates.count > 0
        book: root.book
        roster: root.roster
        one: list.currentOne
        other: list.currentOther
        hasPrevious: list.currentIndex > 0
        hasNext: list.currentIndex < duplicates.count - 1
        keys: qsTr("%1 merges, %2 keeps both, %3 and %4 go on and back; Left and Right choose.", "four keys")
            .arg(root.mergeKey).arg(root.keepKey).arg(root.nextKey).arg(root.previousKey)
        onNextRequested: list.goTo(list.currentIndex + 1)
        onPreviousRequested: list.goTo(list.currentIndex - 1)
        onEscaped: list.forceActiveFocus(Qt.TabFocusReason)
        onSettled: (one, other) => {
            duplicates.drop(one, other);
            list.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    LoadingState {
        anchors.centerIn: parent
        running: !duplicates.ready
        text: qsTr("Comparing the members…")
    }

    Action {
        id: back
        text: qsTr("Back to the members")
        onTriggered: root.membersRequested()
    }

    EmptyState {
        objectName: "empty"
        anchors.centerIn: parent
        visible: duplicates.ready && duplicates.count === 0
        title: qsTr("No two records look like one person")
        explanation: qsTr("Compared were names, e-mails, phones, schools and class years.")
        action: back
    }
}
