// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// What the colours of the states mean, and the dots of the schools.
Column {
    id: root

    required property StatesOverview overview
    property string title // '': it is told elsewhere
    property bool dots: true // else there is less room

    spacing: Theme.space.s
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Legend")

    Flow {
        width: root.width
        spacing: root.dots ? Theme.space.m : Theme.space.s

        Entry {
            visible: text !== ""
            text: root.title
            strong: true
        }

        Repeater {
            model: root.overview.legend

            Entry {
                id: entry

                required property int step
                required property int pattern

                Rectangle {
                    implicitWidth: root.dots ? 22 : 14
                    implicitHeight: 14
                    radius: 3
                    color: root.overview.ofChange ? Theme.color.change(entry.step) : Theme.color.ramp(entry.step)
                    border { width: 1; color: Theme.color.border }

                    Pattern {
                        anchors { fill: parent; margins: 1 }
                        visible: entry.pattern !== StatesOverview.Plain
                        pattern: entry.pattern
                        paper: Theme.color.surface
                        ink: Theme.color.borderStrong
                        radius: 2
                    }
                }
            }
        }
    }

    Flow {
        width: root.width
        visible: root.dots
        spacing: Theme.space.m

        Entry {
            text: qsTr("Schools")
            strong: true
        }

        DotEntry {
            dot: StatesOverview.Reached
            ink: Theme.color.seriesTeal
            size: 9
        }

        DotEntry {
            dot: StatesOverview.Forming
            ink: Theme.color.seriesAmber
            size: 9
            line: 2
        }

        DotEntry {
            dot: StatesOverview.Prospect
            ink: Theme.color.seriesMagenta
            size: 7
            turned: true
        }

        DotEntry {
            dot: StatesOverview.Open
            ink: Theme.color.seriesSlate
            size: 5
            line: 1
        }
    }

    component Entry: RowLayout {
        id: told

        required property string text
        property bool strong: false
        default property alias sign: sign.data

        spacing: Theme.space.xs + 2
        Accessible.role: Accessible.StaticText
        Accessible.name: told.text

        RowLayout {
            id: sign
            visible: children.length > 0
        }

        Text {
            text: told.text
            color: told.strong ? Theme.color.text : Theme.color.textMuted
            font {
                family: Theme.family
                pixelSize: Theme.text.caption
                weight: told.strong ? Font.DemiBold : Font.Normal
            }
            Accessible.ignored: true
        }
    }

    component DotEntry: Entry {
        id: dotEntry

        required property int dot
        required property color ink
        required property int size
        property int line: 0 // 0: filled
        property bool turned: false

        text: root.overview.dotText(dotEntry.dot)

        Rectangle {
            implicitWidth: dotEntry.size
            implicitHeight: dotEntry.size
            radius: dotEntry.turned ? 0 : dotEntry.size / 2
            rotation: dotEntry.turned ? 45 : 0
            color: dotEntry.line === 0 ? dotEntry.ink : Theme.color.surface
            border { width: dotEntry.line; color: dotEntry.ink }
        }
    }
}
