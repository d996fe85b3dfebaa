// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

// Whose list is to be opened, where a part of a chart stands for several numbers.
Menu {
    id: root

    property int line: -1 // of the table behind the chart
    signal chosen(line: int, column: int)
    signal listChosen(list: string) // of those that know their list

    function choose(line: int, column: int) {
        root.chosen(line, column);
    }

    // The one there is, or whichever of them is chosen.
    function openOne(lists: var, at: Item) {
        if (lists.length === 1)
            root.listChosen(lists[0].list);
        else if (lists.length > 1)
            root.ask(-1, lists, at);
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
            onTriggered: {
                if (modelData.list !== undefined)
                    root.listChosen(modelData.list);
                else
                    root.chosen(root.line, modelData.column);
            }
        }
    }
}
