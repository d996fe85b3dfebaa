// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// How a state came to where it is: a small curve of what the map shows, and what happened there.
FocusScope {
    id: root

    required property StateHistory history
    required property string place // whose history
    required property bool ofMembers // the curve; else of chapters
    signal chapterRequested(chapterId: string)
    signal listRequested(list: string) // the people behind a number
    signal told(message: string)
    signal escaped

    ChartCard {
        id: top

        objectName: "historyCard"
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.space.s; rightMargin: Theme.space.s }
        title: root.ofMembers ? qsTr("Members over time") : qsTr("Chapters over time")
        overview: root.history
        table: root.history.table
        definition: root.history.definition
        summary: events.count > 0 ? root.history.summary : qsTr("No chapter has been here yet.")
        onTold: message => root.told(message)
        onListRequested: list => root.listRequested(list)

        LineChart {
            objectName: "historyCurve"
            Layout.fillWidth: true
            implicitHeight: 120
            visible: root.history.fromDay < root.history.toDay
            title: root.ofMembers ? qsTr("Members, %1", "a state").arg(root.place) : qsTr("Chapters, %1", "a state").arg(root.place)
            summary: root.history.summary
            from: root.history.fromDay
            to: root.history.toDay

            ChartSeries {
                model: root.history.months
                dayRole: "day"
                valueRole: root.ofMembers ? "members" : "chapters"
                textRole: root.ofMembers ? "membersText" : "chaptersText"
                color: root.ofMembers ? Theme.color.seriesTeal : Theme.color.seriesIndigo
                stepped: !root.ofMembers
                filled: true
            }
        }
    }

    PlaceList {
        id: events

        objectName: "events"
        anchors {
            top: top.bottom
            topMargin: Theme.space.xs
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        focus: true
        name: qsTr("What happened, %1", "a state").arg(root.place)
        model: root.history.events
        onPlacePressed: chapterId => root.chapterRequested(chapterId)
        onEscaped: root.escaped()
    }
}
