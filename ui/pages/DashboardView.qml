// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The dashboard without its window: also what `chapterhouse picture` draws.
Item {
    id: root

    required property GrowthOverview overview
    required property string title
    property bool asTable: false
    property bool isPicture: false // nothing to press, and all of it on one page
    readonly property real around: Theme.space.s + Theme.space.xl // above and below the column
    readonly property real leastHeight: root.overview.empty ? 0 : header.height + column.implicitHeight + root.around
    signal chaptersRequested(column: int) // and how to sort them
    signal membersRequested

    PageHeader {
        id: header

        anchors { left: parent.left; right: parent.right }
        title: root.title
        summary: root.overview.asOfText
    }

    Flickable {
        id: flickable

        anchors { top: header.bottom; left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.overview.ready && !root.overview.empty
        clip: true
        contentWidth: width
        contentHeight: column.height + root.around
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { }

        ColumnLayout {
            id: column

            x: Theme.space.xl
            y: Theme.space.s
            width: flickable.width - 2 * Theme.space.xl
            height: Math.max(implicitHeight, flickable.height - root.around)
            spacing: Theme.space.l

            GridLayout {
                id: tiles

                readonly property bool folded: root.width < 720

                Layout.fillWidth: true
                columns: tiles.folded ? 2 : 4
                columnSpacing: Theme.space.m
                rowSpacing: Theme.space.m

                Tile {
                    objectName: "chapters"
                    tile: root.overview.chapters
                    onClicked: root.chaptersRequested(ChaptersModel.Name)
                }

                Tile {
                    objectName: "schools"
                    tile: root.overview.schools
                    onClicked: root.chaptersRequested(ChaptersModel.School)
                }

                Tile {
                    objectName: "states"
                    tile: root.overview.states
                    onClicked: root.chaptersRequested(ChaptersModel.Place)
                }

                Tile {
                    objectName: "members"
                    tile: root.overview.members
                    onClicked: root.membersRequested()
                }
            }

            RowLayout {
                Layout.fillWidth: true
                visible: !root.isPicture
                spacing: Theme.space.xs

                RangeButton {
                    text: qsTr("1 year")
                    range: GrowthOverview.OneYear
                }

                RangeButton {
                    text: qsTr("3 years")
                    range: GrowthOverview.ThreeYears
                }

                RangeButton {
                    text: qsTr("All", "the whole time")
                    range: GrowthOverview.All
                }

                Item {
                    Layout.fillWidth: true
                }

                Button {
                    objectName: "tableSwitch"
                    flat: true
                    text: root.asTable ? qsTr("View curves") : qsTr("View table")
                    onClicked: root.asTable = !root.asTable
                }
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.asTable
                columns: root.width < 840 ? 1 : 2
                columnSpacing: Theme.space.m
                rowSpacing: Theme.space.m

                GrowthCard {
                    objectName: "chapterCurve"
                    title: qsTr("Chapters over time")
                    figure: root.overview.chapters
                    overview: root.overview
                    marks: root.overview.chapterPoints
                    valueRole: "chapters"
                    textRole: "chaptersText"
                    color: Theme.color.seriesIndigo
                }

                GrowthCard {
                    objectName: "memberCurve"
                    title: qsTr("Members over time")
                    figure: root.overview.members
                    overview: root.overview
                    marks: root.overview.memberPoints
                    valueRole: "members"
                    textRole: "membersText"
                    color: Theme.color.seriesTeal
                }
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.asTable
                title: qsTr("Month by month")

                GrowthTable {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    months: root.overview.months
                }
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.overview.sharingText
                color: Theme.color.textMuted
                wrapMode: Text.Wrap
                font.pixelSize: Theme.text.caption
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: root.overview.empty
        title: qsTr("No chapters yet")
        explanation: qsTr("Import a roster with “chapterhouse import”, or open the example from the welcome screen.")
    }

    LoadingState {
        anchors.centerIn: parent
        running: !root.overview.ready
        text: qsTr("Reading the book…")
    }

    component Tile: StatTile {
        required property growthTile tile

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        opens: !root.isPicture
        title: tile.title
        figure: tile.figure
        note: tile.note
        change: tile.change
        trend: tile.trend
        definition: tile.definition
    }

    component RangeButton: ToolButton {
        required property int range

        checkable: true
        autoExclusive: true
        checked: root.overview.range === range
        onClicked: root.overview.range = range
    }
}
