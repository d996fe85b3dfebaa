// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// Chapters side by side, only those in sight made. One stop for the Tab key; the arrow keys walk, Enter opens, and who
// stands on a chapter stays there when the order changes.
GridView {
    id: root

    required property ChaptersCompared compared
    property bool ownScales: false
    property string standing // the chapter on which one stands
    signal opened(chapterId: string)
    signal escaped

    readonly property int cellsWidth: root.width - bar.width // clear of the scroll bar
    readonly property int columns: Math.max(1, Math.floor(root.cellsWidth / 232))

    function goTo(cell: int) {
        root.currentIndex = Math.max(0, Math.min(root.count - 1, cell));
        root.standing = root.compared.cells.idAt(root.currentIndex);
    }

    function rowsInSight(): int {
        return Math.max(1, Math.floor(root.height / root.cellHeight));
    }

    cellWidth: Math.floor(root.cellsWidth / root.columns)
    cellHeight: 148
    clip: true
    activeFocusOnTab: root.count > 0 || root.activeFocus // what has the focus cannot stop taking it
    keyNavigationEnabled: false
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    model: root.compared.cells
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chapters side by side")
    ScrollBar.vertical: ScrollBar { id: bar }
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) root.goTo(0)

    Connections {
        target: root.compared.cells
        function onModelReset() { root.currentIndex = root.compared.cells.placeOf(root.standing); }
    }

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: return root.goTo(root.currentIndex - 1);
        case Qt.Key_Right: return root.goTo(root.currentIndex + 1);
        case Qt.Key_Up: return root.goTo(root.currentIndex < root.columns ? root.currentIndex : root.currentIndex - root.columns);
        case Qt.Key_Down: return root.goTo(root.currentIndex + root.columns);
        case Qt.Key_PageUp: return root.goTo(root.currentIndex - root.rowsInSight() * root.columns);
        case Qt.Key_PageDown: return root.goTo(root.currentIndex + root.rowsInSight() * root.columns);
        case Qt.Key_Home: return root.goTo(0);
        case Qt.Key_End: return root.goTo(root.count - 1);
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space: return root.opened(root.standing);
        case Qt.Key_Escape: return root.escaped();
        }
        event.accepted = false;
    }

    delegate: ChapterCell {
        required property int index

        objectName: "cell" + index
        width: root.cellWidth
        height: root.cellHeight
        sharedTop: root.ownScales ? 0 : root.compared.top
        current: GridView.isCurrentItem
        gridFocused: root.activeFocus
        onPressed: {
            root.goTo(index);
            root.opened(chapterId);
        }
    }
}
