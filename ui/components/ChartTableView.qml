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

    spacing: 0

    ChartTableLine {
        Layout.fillWidth: true
        Layout.rightMargin: scrollBar.implicitWidth
        table: root.table
        isHeader: true
        cells: root.table.headers
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
        model: root.table
        onVisibleChanged: list.positionViewAtEnd()
        onCountChanged: list.currentIndex = list.count - 1
        ScrollBar.vertical: ScrollBar { id: scrollBar }
        Accessible.role: Accessible.Table
        Accessible.name: root.name

        delegate: ChartTableLine {
            required property int index
            required property string spoken

            width: list.width - scrollBar.implicitWidth
            table: root.table
            current: list.activeFocus && list.currentIndex === index
            Accessible.role: Accessible.Row
            Accessible.name: spoken
        }
    }
}
