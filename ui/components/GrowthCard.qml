// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// One count of the overview over time, on a card of its own: counts of different size never share an axis.
ChartCard {
    id: root

    required property GrowthOverview growth
    required property growthTile figure
    required property string valueRole
    required property string textRole
    required property color color
    required property ReferencePointsModel marks
    property int leastHeight: 240
    property GrowthCard partner: null // below it or above: both have one axis of time
    readonly property alias countRoom: chart.countRoom
    readonly property alias endRoom: chart.endRoom

    overview: root.growth
    table: root.growth.table
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Layout.minimumHeight: root.leastHeight
    Layout.preferredHeight: root.leastHeight

    // Not hidden while the chart shows no marks: the chart is laid out after its title, which would not be again.
    tools: Row {
        visible: caption.text !== ""
        opacity: chart.showsMarks ? 1 : 0
        spacing: Theme.space.s

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 11
            height: 11
            radius: width / 2
            color: Theme.color.surface
            border { width: 3; color: Theme.color.seriesAmber }
        }

        Text {
            id: caption

            text: root.marks.caption
            color: Theme.color.textMuted
            font { family: Theme.family; pixelSize: Theme.text.caption }
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Accessible.ignored: !chart.showsMarks
        }
    }

    LineChart {
        id: chart

        objectName: "chart"
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: root.title
        summary: qsTr("%1: %2, %3", "date, figure, its change").arg(root.growth.asOfText).arg(root.figure.figure).arg(root.figure.change)
        from: root.growth.fromDay
        to: root.growth.toDay
        marks: root.marks
        leastCountRoom: root.partner?.countRoom ?? 0
        leastEndRoom: root.partner?.endRoom ?? 0

        ChartSeries {
            model: root.growth.months
            dayRole: "day"
            valueRole: root.valueRole
            textRole: root.textRole
            color: root.color
            filled: true
        }
    }
}
