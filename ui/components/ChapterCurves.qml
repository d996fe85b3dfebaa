// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// The roster of a chapter over time: its members, and who joined and left.
ColumnLayout {
    id: root

    required property ChapterHistory history
    required property string name // of the chapter
    signal told(message: string)
    signal listRequested(list: string) // the people behind a number

    spacing: Theme.space.m

    CurveCard {
        objectName: "membersCard"
        title: qsTr("Members over time")
        table: root.history.membersTable
        definition: root.history.membersDefinition
        summary: root.history.membersSummary

        MonthCurve {
            objectName: "sparkline"
            title: qsTr("Members of %1").arg(root.name)
            summary: root.history.membersSummary

            ChartSeries {
                model: root.history.months
                dayRole: "day"
                valueRole: "members"
                textRole: "membersText"
                color: Theme.color.seriesIndigo
                filled: true
            }
        }
    }

    CurveCard {
        objectName: "movementCard"
        title: qsTr("Joined and left, by month")
        table: root.history.movementTable
        definition: root.history.movementDefinition
        summary: root.history.movementSummary

        MonthCurve {
            objectName: "movementCurve"
            title: qsTr("Joined and left at %1").arg(root.name)
            summary: root.history.movementSummary

            ChartSeries {
                model: root.history.months
                dayRole: "day"
                valueRole: "joined"
                textRole: "joinedText"
                color: Theme.color.seriesTeal
            }

            ChartSeries {
                model: root.history.months
                dayRole: "day"
                valueRole: "left"
                textRole: "leftText"
                color: Theme.color.seriesAmber
                dashes: [4, 3]
            }
        }
    }

    component CurveCard: ChartCard {
        Layout.fillWidth: true
        overview: root.history
        onTold: message => root.told(message)
        onListRequested: list => root.listRequested(list)
    }

    component MonthCurve: LineChart {
        Layout.fillWidth: true
        implicitHeight: 132
        from: root.history.fromDay
        to: root.history.toDay
    }
}
