// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// What a paste would do, row by row, before it is done. It stays open until the book has it.
Dialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property PasteEditor paste

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialog
    modal: true
    closePolicy: root.paste.saving.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: qsTr("Paste into the roster")
    onOpened: (root.paste.needsChapter ? chapter.field : list).forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.paste

        function onDone() { root.close(); }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: root.paste.sentence
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        ChapterField {
            id: chapter

            visible: root.paste.needsChapter || root.paste.chapterId !== ""
            book: root.book
            roster: root.roster
            network: true
            label: qsTr("Chapter of those who are added")
            key: root.paste.chapterId
            onChosen: key => root.paste.chapterId = key
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 320
            radius: Theme.radius.control
            color: Theme.color.surface
            border { width: 1; color: Theme.color.border }

            WalkedList {
                id: list

                anchors { fill: parent; margins: 1 }
                name: qsTr("Rows of the paste")
                model: root.paste

                delegate: PasteLine {
                    width: list.width
                    current: list.activeFocus && ListView.isCurrentItem
                }
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.paste.warning
            color: Theme.color.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        FailureNote { saving: root.paste.saving }
    }

    footer: DialogActions {
        Button {
            text: qsTr("Cancel")
            enabled: !root.paste.saving.running
            onClicked: root.close()
        }

        Button {
            objectName: "runPaste"
            text: root.paste.commandText
            highlighted: true
            enabled: root.paste.ready && !root.paste.saving.running
            onClicked: root.paste.run()
        }
    }
}
