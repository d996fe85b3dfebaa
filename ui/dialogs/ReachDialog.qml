// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The list behind a number of chapters, schools or states: each opens by choosing it.
Dialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property BoardLens lens
    signal chapterChosen(chapterId: string)
    signal stateChosen(code: string)

    // What a number lists; false if these are no places.
    function begin(list: string): bool {
        const known = overview.showList(list);
        if (known)
            root.open();
        return known;
    }

    function choose(key: string, ofState: bool) {
        root.close();
        if (ofState)
            root.stateChosen(key);
        else
            root.chapterChosen(key);
    }

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialog
    height: Math.min(600, parent ? parent.height - 2 * Theme.space.xl : 600)
    modal: true
    title: overview.title
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    ReachOverview {
        id: overview

        book: root.book
        roster: root.roster
        lens: root.lens
        shown: root.visible
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: overview.definition
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
        }

        WalkedList {
            id: list

            objectName: "reached"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            name: overview.title
            model: overview.list
            onOpened: (currentItem as ReachLine)?.clicked()
            onEscaped: root.close()

            delegate: ReachLine {
                id: line

                width: list.width
                current: list.activeFocus && ListView.isCurrentItem
                onClicked: root.choose(line.key, line.ofState)
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: overview.apartText
            wrapMode: Text.Wrap
        }
    }

    footer: DialogActions {
        Button {
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
