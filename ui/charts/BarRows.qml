// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Lines of a chart of bars, below each other; nothing to press.
ColumnLayout {
    id: root

    required property var bars // of chartBar
    property bool paired: false
    property int labelWidth: Theme.size.fieldLabel
    property int textWidth: 132

    Layout.fillHeight: false
    spacing: 0

    Repeater {
        model: root.bars

        BarRow {
            required property chartBar modelData

            Layout.fillWidth: true
            bar: modelData
            paired: root.paired
            labelWidth: root.labelWidth
            textWidth: root.textWidth
        }
    }
}
