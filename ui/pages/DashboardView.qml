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
    required property AttentionOverview attention
    required property StatesOverview reach // shown where there is more than one chapter to show
    property bool asTable: false
    property Action firstStep: null // with an empty book
    property Action otherStep: null
    property bool isPicture: false // nothing to press, and all of it on one page
    readonly property bool mapped: root.reach.ready && root.reach.national
    readonly property real around: Theme.space.s + Theme.space.xl // above and below the column
    readonly property real leastHeight: root.overview.empty ? 0 : header.height + column.implicitHeight + root.around
    signal chaptersRequested(column: int) // and how to sort them
    signal concernRequested(concern: string)
    signal listRequested(list: string) // what a number counts
    signal growthRequested(measure: int) // its curve, as GrowthCurve calls it
    signal stateRequested(code: string)
    signal officesRequested(which: int)
    signal told(message: string)

    PageHeader {
        id: header

        anchors { left: parent.left; right: parent.right }
        title: root.title
        summary: root.overview.asOfText

        RowLayout {
            visible: flickable.visible && !root.isPicture
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

            Button {
                objectName: "tableSwitch"
                flat: true
                text: root.asTable ? qsTr("View curves") : qsTr("View table")
                onClicked: root.asTable = !root.asTable
            }
        }
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

        FocusFollower { view: flickable }

        ColumnLayout {
            id: column

            x: Theme.space.xl
            y: Theme.space.s
            width: flickable.width - 2 * Theme.space.xl
            height: Math.max(implicitHeight, flickable.height - root.around)
            spacing: Theme.space.l

            AttentionList {
                Layout.fillWidth: true
                visible: root.attention.ready
                attention: root.attention
                onConcernRequested: concern => root.concernRequested(concern)
                onOfficesRequested: which => root.officesRequested(which)
            }

            DashboardTiles {
                Layout.fillWidth: true
                columns: root.width < 720 ? 2 : 4
                overview: root.overview
                opens: !root.isPicture
                onChaptersRequested: column => root.chaptersRequested(column)
                onListRequested: list => root.listRequested(list)
            }

            GridLayout {
                id: charts

                // The map takes half, if there is one: then the curves lie below each other in the other.
                readonly property bool folded: root.width < 840
                readonly property bool stacked: folded || root.mapped
                readonly property int leastCurve: root.mapped && !folded ? 208 : 240

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.asTable
                columnSpacing: Theme.space.m
                rowSpacing: Theme.space.m

                GrowthCard {
                    id: chapterCurve

                    objectName: "chapterCurve"
                    partner: charts.stacked ? memberCurve : null
                    visible: root.overview.national
                    Layout.row: 0
                    Layout.column: 0
                    leastHeight: charts.leastCurve
                    title: qsTr("Chapters over time")
                    figure: root.overview.chapters
                    opens: !root.isPicture
                    onOpened: root.growthRequested(GrowthCurve.Chapters)
                    growth: root.overview
                    isPicture: root.isPicture
                    hasTable: false // beside the tiles, which also say what is counted
                    onTold: message => root.told(message)
                    marks: root.overview.chapterPoints
                    valueRole: "chapters"
                    textRole: "chaptersText"
                    color: Theme.color.seriesIndigo
                }

                GrowthCard {
                    id: memberCurve

                    objectName: "memberCurve"
                    partner: charts.stacked && chapterCurve.visible ? chapterCurve : null
                    Layout.row: charts.stacked ? 1 : 0
                    Layout.column: charts.stacked ? 0 : 1
                    leastHeight: charts.leastCurve
                    title: qsTr("Members over time")
                    figure: root.overview.members
                    opens: !root.isPicture
                    onOpened: root.growthRequested(GrowthCurve.Members)
                    growth: root.overview
                    isPicture: root.isPicture
                    hasTable: false // beside the tiles, which also say what is counted
                    onTold: message => root.told(message)
                    marks: root.overview.memberPoints
                    valueRole: "members"
                    textRole: "membersText"
                    color: Theme.color.seriesTeal
                }

                ReachCard {
                    Layout.row: charts.folded ? 2 : 0
                    Layout.column: charts.folded ? 0 : 1
                    Layout.rowSpan: charts.folded ? 1 : 2
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    visible: root.mapped
                    reach: root.reach
                    isPicture: root.isPicture
                    onTold: message => root.told(message)
                    onListRequested: list => root.listRequested(list)
                    onStateRequested: code => root.stateRequested(code)
                }
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.asTable
                title: qsTr("Month by month")

                ChartTableView {
                    objectName: "monthTable"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 240
                    table: root.overview.table
                    onListRequested: list => root.listRequested(list)
                    name: qsTr("Month by month")
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
        title: root.overview.national ? qsTr("No chapters yet") : qsTr("No members yet")
        explanation: qsTr("Bring in a list of chapters or members as a file, or add the first by hand.")
        action: root.firstStep
        alternative: root.otherStep
    }

    LoadingState {
        anchors.centerIn: parent
        running: !root.overview.ready
        text: qsTr("Reading the book…")
    }

    component RangeButton: ToolButton {
        required property int range

        checkable: true
        autoExclusive: true
        checked: root.overview.range === range
        onClicked: root.overview.range = range
    }
}
