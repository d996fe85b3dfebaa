// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// Who came, who stayed and who went, a card a question.
Item {
    id: root

    required property BookPage page // whose book and lens it shows, and whose signals it sends
    property bool shown: visible
    readonly property bool paired: root.width >= 960 // two cards beside each other
    readonly property int columns: root.paired ? 2 : 1

    PeopleMotionOverview {
        id: motion

        book: root.page.book
        roster: root.page.roster
        lens: root.page.lens
        shown: root.shown
    }

    ChoiceMemory {
        book: root.page.book
        part: "people"
        subject: motion
        choices: ["range"]
    }

    ScrollBody {
        anchors.fill: parent
        visible: motion.ready && !motion.empty
        name: qsTr("People in motion")
        sideMargin: Theme.space.xl
        topMargin: Theme.space.s
        bottomMargin: Theme.space.xl

        GridLayout {
            Layout.fillWidth: true
            columns: root.columns
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.m

            MotionCard {
                id: movement

                objectName: "movement"
                Layout.columnSpan: root.columns
                title: qsTr("Joined, left and net")
                definition: motion.movement.definition
                summary: motion.movement.summary
                table: motion.movementTable
                tools: [
                    RangeButton { text: qsTr("1 year"); range: PeopleMotionOverview.OneYear },
                    RangeButton { text: qsTr("3 years"); range: PeopleMotionOverview.ThreeYears },
                    RangeButton { text: qsTr("All", "the whole time"); range: PeopleMotionOverview.All }
                ]

                MotionBars {
                    objectName: "bars"
                    Layout.fillWidth: true
                    chart: motion.movement
                    name: qsTr("Joined, left and net")
                    onChosen: (place, bar) => movement.openList(place, -1, bar)
                }
            }

            MotionCard {
                id: retention

                objectName: "retention"
                title: qsTr("Who stayed")
                definition: motion.retention.definition
                summary: motion.retention.summary
                table: motion.retentionTable

                ChartKey {
                    first: qsTr("Retention")
                    second: qsTr("Students’ form: without graduates")
                }

                BarRows {
                    bars: motion.retention.bars
                    paired: true
                    textWidth: 192
                    onChosen: (line, at) => retention.openList(line, -1, at)
                }

                Filler {}
            }

            MotionCard {
                id: classYears

                objectName: "classYears"
                title: qsTr("Class years")
                definition: motion.classYears.definition
                summary: motion.classYears.summary
                table: motion.classYearTable

                ChartKey {
                    visible: motion.classYears.mirrored
                    first: qsTr("← At MD schools")
                    second: qsTr("At DO schools →")
                }

                BarRows {
                    objectName: "classes"
                    bars: motion.classYears.bars
                    mirrored: motion.classYears.mirrored
                    textWidth: 72
                    onChosen: (line, at) => classYears.openList(line, -1, at)
                }

                Repeater {
                    model: motion.classYears.apart

                    LinkButton {
                        required property chartBar modelData

                        Layout.fillWidth: true
                        text: modelData.spoken
                        onClicked: root.page.listRequested(modelData.key)
                    }
                }

                Filler {}
            }

            MotionCard {
                id: cohorts

                objectName: "cohorts"
                Layout.columnSpan: grid.implicitWidth > root.width / 2 - 64 ? root.columns : 1
                title: qsTr("How long people stay")
                definition: motion.cohorts.definition
                summary: motion.cohorts.summary
                table: motion.cohortTable

                HeatGrid {
                    id: grid

                    objectName: "cohortGrid"
                    Layout.fillWidth: true
                    visible: motion.cohortGrid.count > 0
                    table: motion.cohortGrid
                    name: qsTr("Share of each academic year of joining that is still here")
                    corner: qsTr("Joined in, people")
                    heading: qsTr("Still here after so many months, in percent")
                    onChosen: (line, place) => cohorts.openList(line, place, grid)
                }

                Blank {
                    text: qsTr("A share shows once all who joined in that year did so long enough ago.")
                    font.pixelSize: Theme.text.caption
                }

                Filler {}
            }

            MotionCard {
                objectName: "breakEven"
                title: qsTr("Recruits needed before graduation")
                definition: motion.breakEven.definition
                summary: motion.breakEven.summary
                table: motion.breakEvenTable

                NeedList {
                    objectName: "needs"
                    Layout.fillWidth: true
                    visible: count > 0
                    name: qsTr("Chapters that need recruits")
                    bars: motion.breakEven.bars
                    onChapterRequested: chapterId => root.page.chapterRequested(chapterId)
                }

                Filler {}
            }

            MotionCard {
                id: channels

                objectName: "channels"
                title: qsTr("How people found us")
                definition: motion.channelYears.definition
                summary: motion.channelYears.summary
                table: motion.channelYearTable

                HeatGrid {
                    id: channelGrid

                    objectName: "channelGrid"
                    Layout.fillWidth: true
                    table: motion.channelGrid
                    name: qsTr("People by channel and academic year of joining")
                    asBars: true
                    onChosen: (line, place) => channels.openList(line, place, channelGrid)
                }

                Filler {}
            }

            MotionCard {
                id: channelsKept

                objectName: "channelsKept"
                title: qsTr("Which channel brings people who stay")
                definition: motion.channelsKept.definition
                summary: motion.channelsKept.summary
                table: motion.channelKeptTable

                BarRows {
                    bars: motion.channelsKept.bars
                    textWidth: 192
                    onChosen: (line, at) => channelsKept.openList(line, -1, at)
                }

                Blank {
                    visible: motion.channelsKept.bars.length === 0
                    text: qsTr("Nobody joined twelve months ago or longer.")
                }

                Filler {}
            }

            MotionCard {
                id: pushes

                objectName: "pushes"
                Layout.columnSpan: root.columns
                title: qsTr("Which push brought people who stayed")
                definition: motion.pushes.definition
                summary: motion.pushes.summary
                table: motion.pushTable

                BarRows {
                    bars: motion.pushes.bars
                    labelWidth: root.paired ? 280 : 180
                    textWidth: 112
                    onChosen: (line, at) => pushes.openList(line, -1, at)
                }

                Blank {
                    visible: motion.pushes.bars.length === 0
                    text: qsTr("No push had begun by then. Pushes are kept in the settings.")
                }
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: motion.empty
        title: qsTr("Nobody has joined yet")
        explanation: qsTr("Who joins, stays and leaves shows here, as soon as there are members.")
    }

    LoadingState {
        anchors.centerIn: parent
        running: !motion.ready
        text: qsTr("Reading the book…")
    }

    component MotionCard: ChartCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        overview: motion
        onTold: message => root.page.told(message)
        onListRequested: list => root.page.listRequested(list)
    }

    // Below what is shorter than the card beside it.
    component Filler: Item {
        Layout.fillHeight: true
    }

    component Blank: Label {
        Layout.fillWidth: true
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
    }

    component RangeButton: ToolButton {
        required property int range

        objectName: "range" + range
        checkable: true
        autoExclusive: true
        checked: motion.range === range
        onClicked: motion.range = range
    }
}
