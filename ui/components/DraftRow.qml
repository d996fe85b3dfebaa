// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Desktop
import Chapterhouse.Theme

// The row on top of the roster in which new members are typed, a cell under each column. Tab goes on, Enter adds the
// member and begins the next one, Esc ends it.
FocusScope {
    id: root

    required property MemberDraft draft
    required property TableColumns columns
    required property real offset
    property bool shown: false
    signal closed
    signal pasted
    signal reached(column: int) // has the focus, and wants to be in sight

    function begin(chapterId: string) {
        if (root.draft.blank)
            root.draft.begin(chapterId);
        root.shown = true;
        root.focusCell(0);
    }

    function focusCell(column: int) {
        const cell = cells.itemAt(column) as DraftCell;
        if (cell !== null)
            cell.forceActiveFocus(Qt.TabFocusReason);
    }

    // The first one that is wrong, or else the name, for the next member.
    function add() {
        const done = root.draft.add();
        for (let i = 0; i < root.columns.count; ++i) {
            if (!done && root.draft.problems[root.columns.source(i)] !== "")
                return root.focusCell(i);
        }
        root.focusCell(0);
    }

    visible: root.shown
    width: parent.width
    height: root.shown ? Theme.size.row + Theme.space.s + foot.height : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("New member")
    Keys.onReturnPressed: root.add()
    Keys.onEnterPressed: root.add()
    Keys.onEscapePressed: {
        root.shown = false;
        root.closed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.accentSoft
    }

    Item {
        id: row

        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.size.row + Theme.space.s
        clip: true

        Repeater {
            id: cells

            model: root.columns.count

            DraftCell {
                required property int index

                draft: root.draft
                column: root.columns.sources[index] ?? 0 // while columns come and go
                title: root.columns.titles[index] ?? ""
                x: (root.columns.starts[index] ?? 0) - root.offset + 2
                y: Theme.space.xs
                width: (root.columns.starts[index + 1] ?? 0) - (root.columns.starts[index] ?? 0) - 4
                height: Theme.size.row
                onPasted: root.pasted()
                onActiveFocusChanged: if (activeFocus) root.reached(index)
            }
        }
    }

    Row {
        id: foot

        anchors { left: parent.left; right: parent.right; top: row.bottom; leftMargin: Theme.space.m; rightMargin: Theme.space.m }
        height: note.height + Theme.space.s
        spacing: Theme.space.s

        Label {
            id: note

            width: parent.width
            text: root.draft.problem !== "" ? root.draft.problem : qsTr("Enter adds the member · Tab goes on · Esc ends · paste adds many")
            color: root.draft.problem !== "" ? Theme.color.danger : Theme.color.accentSoftText
            font.pixelSize: Theme.text.caption
            wrapMode: Text.Wrap
            Accessible.role: root.draft.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.color.border
    }
}
