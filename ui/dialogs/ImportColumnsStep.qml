// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Each column of the file with some of its cells, and where they go.
ImportStep {
    id: root

    function begin() {
        const first = list.itemAtIndex(0) as ImportColumnRow;
        if (first !== null)
            first.begin();
        else
            list.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        InlineNotice {
            Layout.fillWidth: true
            isProblem: true
            text: root.wizard.problem
        }

        ImportDateQuestion {
            Layout.fillWidth: true
            wizard: root.wizard
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.l

            Label {
                Layout.fillWidth: true
                text: qsTr("Where the columns go is remembered for the next file with these columns.")
                color: Theme.color.textMuted
                wrapMode: Text.Wrap
            }

            Label {
                text: root.wizard.columns.summary
                color: Theme.color.textMuted
            }
        }

        ListView {
            id: list

            objectName: "columns"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            cacheBuffer: 4000 // the Tab key goes from line to line
            boundsBehavior: Flickable.StopAtBounds
            model: root.wizard.columns
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Columns of the file")
            ScrollBar.vertical: ScrollBar { id: scrollBar }

            delegate: ImportColumnRow {
                width: list.width - scrollBar.width
                columns: root.wizard.columns
                onEntered: root.onRequested()
            }

            FocusFollower { view: list }
        }
    }
}
