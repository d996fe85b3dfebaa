// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

// Whose list is to be opened, where a part of a chart stands for several numbers.
Menu {
    id: root

    property int line: -1 // of the table behind the chart
    signal chosen(line: int, column: int)

    function choose(line: int, column: int) {
        root.chosen(line, column);
    }

    function ask(line: int, lists: var, at: Item) {
        root.line = line;
        entries.model = lists;
        root.popup(at, at.width / 2, at.height / 2);
    }

    Instantiator {
        id: entries

        onObjectAdded: (index, object) => root.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)

        MenuItem {
            required property var modelData

            text: modelData.text
            onTriggered: root.chosen(root.line, modelData.column)
        }
    }
}
