// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Two people side by side, field by field. What differs stands out and can be chosen; Up and Down go from choice to
// choice.
FocusScope {
    id: root

    required property PairModel pair

    // The next choice from a row on, by steps of 1 or -1; false if there is none.
    function goFrom(row: int, step: int): bool {
        for (let next = row + step; next >= 0 && next < rows.count; next += step) {
            if ((rows.itemAt(next) as PairFieldRow).enter())
                return true;
        }
        return false;
    }

    function enter(): bool {
        return root.goFrom(-1, 1);
    }

    function toTop() {
        body.contentY = 0;
    }

    RowLayout {
        id: heads

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.space.l
        }
        spacing: Theme.space.m

        Item { implicitWidth: Theme.size.fieldLabel }

        PairHead {
            name: root.pair.oneName
            note: root.pair.oneNote
        }

        PairHead {
            name: root.pair.otherName
            note: root.pair.otherNote
        }
    }

    Rectangle {
        id: line

        anchors { left: parent.left; right: parent.right; top: heads.bottom; topMargin: Theme.space.m }
        height: 1
        color: Theme.color.border
    }

    ScrollBody {
        id: body

        objectName: "pairFields"
        anchors { left: parent.left; right: parent.right; top: line.bottom; bottom: parent.bottom; leftMargin: 1; rightMargin: 1 }
        focus: true
        name: qsTr("Fields of the two people")
        sideMargin: Theme.space.l
        topMargin: Theme.space.m
        bottomMargin: Theme.space.m
        spacing: Theme.space.s

        Repeater {
            id: rows

            model: root.pair

            PairFieldRow {
                Layout.fillWidth: true
                oneName: root.pair.oneName
                otherName: root.pair.otherName
                onChosen: choice => root.pair.choose(index, choice)
                onPassedOn: step => root.goFrom(index, step)
            }
        }
    }
}
