// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The list behind the number of schools or states: each once, and opened by choosing it.
Dialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property BoardLens lens
    signal chapterChosen(chapterId: string)
    signal stateChosen(code: string)

    function begin(places: int) {
        overview.places = places;
        root.open();
    }

    function choose(key: string) {
        root.close();
        if (overview.places === ReachOverview.Schools)
            root.chapterChosen(key);
        else
            root.stateChosen(key);
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
                onClicked: root.choose(line.key)
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
