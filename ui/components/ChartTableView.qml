// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The data behind a chart, line by line.
ColumnLayout {
    id: root

    required property ChartTableModel table
    required property string name
    property int column: -1 // the number that the keys stand on, among those that open a list
    signal listRequested(list: string)

    function goTo(forward: bool) {
        root.column = root.table.nextList(list.currentIndex, root.column, forward);
    }

    // What the keys stand on; of a row alone its first number.
    function open() {
        const line = list.currentIndex;
        const column = root.table.list(line, root.column) !== "" ? root.column : root.table.nextList(line, -1, true);
        if (column >= 0)
            root.listRequested(root.table.list(line, column));
    }

    spacing: 0

    ChartTableLine {
        Layout.fillWidth: true
        Layout.rightMargin: scrollBar.implicitWidth
        table: root.table
        isHeader: true
        cells: root.table.headers
        lists: []
        Accessible.ignored: true
    }

    ListView {
        id: list

        objectName: "lines"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(240, list.contentHeight)
        implicitHeight: Math.min(240, list.contentHeight)
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // Qt 6.4 complains when a line goes that it is making beyond those in sight
        model: list.visible ? root.table : null // what nobody looks at need not follow the day
        onVisibleChanged: list.positionViewAtEnd()
        onCountChanged: list.currentIndex = list.count - 1
        Keys.onLeftPressed: root.goTo(false)
        Keys.onRightPressed: root.goTo(true)
        Keys.onReturnPressed: root.open()
        Keys.onEnterPressed: root.open()
        ScrollBar.vertical: ScrollBar { id: scrollBar }
        Accessible.role: Accessible.Table
        Accessible.name: root.name

        delegate: ChartTableLine {
            required property int index
            required property string spoken

            width: list.width - scrollBar.implicitWidth
            table: root.table
            current: list.activeFocus && list.currentIndex === index
            column: root.column
            onListRequested: list => root.listRequested(list)
            Accessible.role: Accessible.Row
            Accessible.name: spoken
        }
    }
}
