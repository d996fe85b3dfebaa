// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What scrolls in a detail pane: sections below each other. The keys scroll it, and what gets the focus comes in sight.
Flickable {
    id: root

    required property string name
    default property alias sections: column.data

    function scrollBy(distance: real) {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + distance));
    }

    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y + column.y;
        if (top < root.contentY)
            root.contentY = top;
        else if (top + item.height > root.contentY + root.height)
            root.contentY = Math.min(top, top + item.height - root.height + Theme.space.l);
    }

    clip: true
    contentHeight: column.y + column.height + Theme.space.l
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    Accessible.focusable: true
    ScrollBar.vertical: ScrollBar { id: scrollBar }
    Keys.onUpPressed: root.scrollBy(-Theme.size.row)
    Keys.onDownPressed: root.scrollBy(Theme.size.row)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageUp: return root.scrollBy(-root.height);
        case Qt.Key_PageDown: return root.scrollBy(root.height);
        case Qt.Key_Home: return root.scrollBy(-root.contentHeight);
        case Qt.Key_End: return root.scrollBy(root.contentHeight);
        }
        event.accepted = false;
    }

    ColumnLayout {
        id: column

        x: Theme.space.l
        y: Theme.space.m
        width: root.width - 2 * Theme.space.l
        spacing: Theme.space.xl
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            for (let above = item; above !== null; above = above.parent) {
                if (above === column)
                    return root.reveal(item);
            }
        }
    }

    FocusRing {
        parent: root
        shown: root.activeFocus
        gap: -Theme.size.focusRing - 1
    }
}
