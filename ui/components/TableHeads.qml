// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// The heads of a table, scrolled with it. One stop for the Tab key; the arrows go from head to head, with Alt they make
// a column wider, with Ctrl and Shift they move it.
FocusScope {
    id: root

    required property TableModel model
    required property real offset
    readonly property TableColumns columns: root.model.columns
    signal reached(column: int) // with the keys: it should be in sight

    function goTo(column: int) {
        const next = Math.max(0, Math.min(heads.count - 1, column));
        heads.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        row.stop = next; // only now: what has the focus must stay a stop
        root.reached(next);
    }

    function press(event: KeyEvent, column: int) {
        const by = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0;
        event.accepted = by !== 0;
        if (by === 0)
            return;
        if (event.modifiers & Qt.AltModifier) {
            root.columns.widen(column, by);
            root.reached(column);
            return;
        }
        if ((event.modifiers & Qt.ControlModifier) && (event.modifiers & Qt.ShiftModifier))
            root.columns.move(column, by);
        root.goTo(column + by);
    }

    clip: true

    Item {
        id: row

        property int stop: 0

        x: -root.offset
        height: root.height

        Repeater {
            id: heads

            model: root.columns.count

            TableHeader {
                id: head

                required property int index
                readonly property int source: root.columns.sources[index] ?? 0 // for a moment there is one head too many

                objectName: "head" + index
                x: root.columns.starts[index] ?? 0
                width: (root.columns.starts[index + 1] ?? x) - x
                height: root.height
                activeFocusOnTab: index === Math.min(row.stop, heads.count - 1)
                text: root.columns.titles[index] ?? ""
                alignment: root.model.isNumber(source) ? Qt.AlignRight : Qt.AlignLeft
                sortable: root.model.isSortable(source)
                sorted: root.model.sortColumn === source
                descending: root.model.descending
                onClicked: root.model.sortBy(source)
                onResized: width => root.columns.resize(head.index, width)
                onWidthReset: root.columns.resetWidth(head.index)
                Keys.onPressed: event => root.press(event, head.index)
            }
        }
    }
}
