// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Lines of a chart of bars, below each other. Each opens what stands behind its numbers; together they are one stop for
// the Tab key.
ColumnLayout {
    id: root

    required property var bars // of chartBar
    property bool paired: false
    property bool mirrored: false // the second bar goes to the other side
    property int labelWidth: Theme.size.fieldLabel
    property int textWidth: 132 // at most
    property real widest: 0 // of the texts: the bars take what these leave
    property int current: 0 // the line that the keys stand on
    signal chosen(line: int, at: Item) // of the table behind the chart

    function goTo(place: int) {
        root.current = Math.max(0, Math.min(root.bars.length - 1, place));
        if (root.mirrored)
            (mirrors.itemAt(root.current) as MirrorRow)?.enter();
        else
            (rows.itemAt(root.current) as BarRow)?.enter();
    }

    Layout.fillHeight: false
    spacing: 0

    Repeater {
        id: rows

        model: SteadyList { rows: root.mirrored ? [] : root.bars }

        BarRow {
            id: row

            required property int index
            required property chartBar modelData

            Layout.fillWidth: true
            bar: modelData
            opens: true
            paired: root.paired
            labelWidth: root.labelWidth
            textWidth: Math.min(root.textWidth, Math.ceil(root.widest) + Theme.space.s)
            onTextNeededChanged: root.widest = Math.max(root.widest, textNeeded)
            Component.onCompleted: root.widest = Math.max(root.widest, textNeeded)
            stop: root.current === index
            onEntered: root.current = index
            onChosen: root.chosen(bar.line, row)
            onMoved: step => root.goTo(index + step)
        }
    }

    Repeater {
        id: mirrors

        model: SteadyList { rows: root.mirrored ? root.bars : [] }

        MirrorRow {
            id: mirror

            required property int index
            required property chartBar modelData

            Layout.fillWidth: true
            bar: modelData
            opens: true
            stop: root.current === index
            onEntered: root.current = index
            onChosen: root.chosen(bar.line, mirror)
            onMoved: step => root.goTo(index + step)
        }
    }
}
