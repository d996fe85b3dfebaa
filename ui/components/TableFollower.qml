// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// What a view of a table has to know of it: that its rows are about to be others, or stand elsewhere, or are of another
// size.
Item {
    id: root

    required property TableModel table
    signal reordered
    signal aboutToChange
    signal refilled
    signal moved
    signal resized

    Connections {
        target: root.table

        function onSortChanged() { root.reordered(); }
        function onAboutToRefill() { root.aboutToChange(); }
        function onRefilled() { root.refilled(); }
    }

    Connections {
        target: root.table.columns

        function onModelAboutToBeReset() { root.aboutToChange(); }
        function onModelReset() { root.refilled(); }
        function onRowsInserted() { root.moved(); }
        function onRowsRemoved() { root.moved(); }
        function onWidthsChanged() { root.resized(); }
    }

    Connections {
        target: Theme.size

        function onRowChanged() { root.resized(); }
    }
}
