// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// The curve of growth: what one wants to see of it, what changed under it, and where it leads.
Item {
    id: root

    required property BookPage page // whose book and lens it shows, and whose signals it sends
    property bool shown: visible
    readonly property alias curve: curve
    readonly property color lineColor: curve.measure === GrowthCurve.Members ? Theme.color.seriesTeal
        : Theme.color.seriesIndigo

    GrowthCurve {
        id: curve

        book: root.page.book
        roster: root.page.roster
        lens: root.page.lens
        shown: root.shown
    }

    ChoiceMemory {
        book: root.page.book
        part: "curve"
        subject: curve
        choices: ["measure", "pace", "comparison", "range", "asShare", "projecting", "firstRegion", "secondRegion"]
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl; topMargin: Theme.space.s; bottomMargin: Theme.space.xl }
        visible: curve.ready && !curve.empty
        spacing: Theme.space.m

        CurveChoices {
            Layout.fillWidth: true
            curve: curve
        }

        ChartCard {
            id: card

            objectName: "curveCard"
            Layout.fillWidth: true
            Layout.fillHeight: true
            overview: curve
            table: curve.table
            title: curve.title
            definition: curve.definition
            summary: curve.summary
            leads: true
            onTold: message => root.page.told(message)
            onListRequested: list => root.page.listRequested(list)

            tools: Row {
                spacing: Theme.space.xs

                ToolButton {
                    objectName: "curveFormula"
                    visible: curve.projected
                    text: qsTr("Formula", "behind the projection")
                    onClicked: formula.open()
                }
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 180

                LineChart {
                    id: chart

                    objectName: "chart"
                    anchors.fill: parent
                    title: card.title
                    summary: curve.summary
                    from: curve.fromDay
                    to: curve.toDay
                    now: curve.nowDay
                    marks: curve.marks
                    spans: curve.comparison === GrowthCurve.Years ? null : curve.pushes
                    percent: curve.asShare
                    yearless: curve.comparison === GrowthCurve.Years
                    below: strip.visible ? strip.height + Theme.space.m : 0

                    Line {
                        model: curve.line
                        label: curve.lineLabel
                        color: root.lineColor
                        filled: curve.comparison === GrowthCurve.Alone
                    }

                    Line {
                        model: curve.otherLine
                        label: curve.otherLabel
                        color: Theme.color.seriesMagenta
                        dashes: [6, 2, 1, 2]
                    }

                    Line {
                        model: curve.projection
                        label: curve.projectedLabel
                        lowRole: "low"
                        highRole: "high"
                        color: root.lineColor
                        dashes: [3, 2]
                    }
                }

                BarStrip {
                    id: strip

                    objectName: "changes"
                    x: chart.plotX
                    y: parent.height - height
                    width: chart.plotWidth
                    height: Math.round(Math.max(88, Math.min(160, parent.height * 0.26)))
                    visible: curve.comparison === GrowthCurve.Alone
                    plot: chart.plot
                    model: curve.changes
                    color: root.lineColor
                    appearedText: curve.appearedHeader
                    returnedText: curve.returnedHeader
                    lostText: curve.lostHeader
                    onChosen: (row, bar) => card.openList(row, -1, bar)
                }
            }

            // Not by what the chart shows: it is laid out after this line, which would not be again.
            RowLayout {
                visible: outlook.text !== "" || curve.marks.caption !== ""
                spacing: Theme.space.l

                Label {
                    id: outlook

                    objectName: "curveOutlook"
                    Layout.fillWidth: true
                    text: curve.outlook
                    color: Theme.color.textMuted
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.text.caption
                    Accessible.role: Accessible.StaticText
                }

                Rectangle {
                    Layout.preferredWidth: 11
                    Layout.preferredHeight: 11
                    visible: curve.marks.caption !== ""
                    opacity: chart.showsMarks ? 1 : 0
                    radius: width / 2
                    color: Theme.color.surface
                    border { width: 3; color: Theme.color.seriesAmber }
                }

                Label {
                    Layout.leftMargin: -Theme.space.s
                    visible: text !== ""
                    opacity: chart.showsMarks ? 1 : 0
                    text: curve.marks.caption
                    Accessible.ignored: !chart.showsMarks
                    color: Theme.color.textMuted
                    font.pixelSize: Theme.text.caption
                }
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: curve.sharingText
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: curve.empty
        title: curve.national ? qsTr("No chapters yet") : qsTr("No members yet")
        explanation: qsTr("The curve begins with the first chapter or member that counts.")
    }

    LoadingState {
        anchors.centerIn: parent
        running: !curve.ready
        text: qsTr("Reading the book…")
    }

    FormulaDialog {
        id: formula

        objectName: "formulaDialog"
        text: curve.model
    }

    component Line: ChartSeries {
        dayRole: "day"
        valueRole: "value"
        textRole: "text"
        titleRole: "title"
        noteRole: "note"
    }
}
