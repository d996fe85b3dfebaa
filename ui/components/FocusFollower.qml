// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// Brings into sight what gets the focus within a view that scrolls.
Item {
    id: root

    required property Flickable view

    function reveal(item: Item) {
        const top = item.mapToItem(root.view.contentItem, 0, 0).y;
        const room = Math.min(Theme.space.l, Math.max(0, root.view.height - item.height));
        if (top < root.view.contentY)
            root.view.contentY = Math.max(0, top - room);
        else if (top + item.height > root.view.contentY + root.view.height)
            root.view.contentY = Math.min(top, top + item.height - root.view.height + room);
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            for (let above = item; above !== null; above = above.parent) {
                if (above === root.view.contentItem)
                    return root.reveal(item);
            }
        }
    }
}
