// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// How a chapter does: its figures, its members over time, its statuses, how to reach it.
DetailBody {
    id: root

    required property ChapterDetail detail
    required property ChapterNeeds needs
    property bool editable: true
    readonly property chapterFacts facts: root.detail.facts
    signal needRequested(need: chapterNeed) // the step that mends it
    signal changeRequested
    signal correctionRequested(statusId: string)
    signal countRequested(count: int) // whom a figure counts
    signal headCountRequested(id: string) // '': a new one

    name: qsTr("Overview of %1").arg(root.facts.name)

    ChapterNeedsSection {
        objectName: "needs"
        lines: root.needs.lines
        editable: root.editable
        onRequested: need => root.needRequested(need)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.facts.figures

            delegate: TileRow {
                required property growthTile modelData

                Layout.fillWidth: true
                tile: modelData
                onClicked: root.countRequested(modelData.people)
            }
        }
    }

    DetailSection {
        title: qsTr("Members over time")
        visible: root.facts.fromDay < root.facts.toDay

        LineChart {
            objectName: "sparkline"
            Layout.fillWidth: true
            implicitHeight: 132
            title: qsTr("Members of %1").arg(root.facts.name)
            from: root.facts.fromDay
            to: root.facts.toDay

            ChartSeries {
                model: root.detail.months
                dayRole: "day"
                valueRole: "members"
                textRole: "membersText"
                color: Theme.color.seriesIndigo
                filled: true
            }
        }
    }

    DetailSection {
        title: qsTr("Joined and left, by month")
        visible: root.facts.fromDay < root.facts.toDay

        LineChart {
            objectName: "movementCurve"
            Layout.fillWidth: true
            implicitHeight: 132
            title: qsTr("Joined and left at %1").arg(root.facts.name)
            from: root.facts.fromDay
            to: root.facts.toDay

            ChartSeries {
                model: root.detail.months
                dayRole: "day"
                valueRole: "joined"
                textRole: "joinedText"
                color: Theme.color.seriesTeal
            }

            ChartSeries {
                model: root.detail.months
                dayRole: "day"
                valueRole: "left"
                textRole: "leftText"
                color: Theme.color.seriesAmber
                dashes: [4, 3]
            }
        }
    }

    StatusSection {
        objectName: "statuses"
        visible: !root.facts.isNational
        statuses: root.facts.statuses
        editable: root.editable
        onChangeRequested: root.changeRequested()
        onCorrectionRequested: statusId => root.correctionRequested(statusId)
    }

    HeadCounts {
        counts: root.facts.headCounts
        editable: root.editable
        onAddRequested: root.headCountRequested("")
        onEditRequested: id => root.headCountRequested(id)
    }

    DetailSection {
        visible: root.facts.fields.length > 0
        title: qsTr("About")

        Fields { fields: root.facts.fields }
    }

    DetailSection {
        visible: root.facts.accounts.length > 0
        title: qsTr("Public accounts")

        Fields {
            objectName: "accounts"
            fields: root.facts.accounts
        }
    }

    DetailSection {
        visible: root.facts.notes !== ""
        title: qsTr("Notes")

        Label {
            Layout.fillWidth: true
            text: root.facts.notes
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
