// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The figures behind the curves, month by month.
ColumnLayout {
    id: root

    required property GrowthMonthsModel months

    spacing: 0

    Line {
        Layout.fillWidth: true
        Layout.rightMargin: scrollBar.implicitWidth
        isHeader: true
        Accessible.ignored: true
        cells: [qsTr("Month"), qsTr("Chapters"), qsTr("Schools"), qsTr("States"), qsTr("Members")]
    }

    ListView {
        id: list

        objectName: "months"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 240
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.months
        onVisibleChanged: list.positionViewAtEnd()
        onCountChanged: list.currentIndex = list.count - 1
        ScrollBar.vertical: ScrollBar { id: scrollBar }
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Month by month")

        delegate: Line {
            required property int index
            required property string monthText
            required property string chaptersNumber
            required property string schoolsNumber
            required property string statesNumber
            required property string membersNumber

            width: list.width - scrollBar.implicitWidth
            current: list.activeFocus && list.currentIndex === index
            spoken: qsTr("%1: %2 chapters, %3 schools, %4 states, %5 members").arg(monthText).arg(chaptersNumber)
                .arg(schoolsNumber).arg(statesNumber).arg(membersNumber)
            cells: [monthText, chaptersNumber, schoolsNumber, statesNumber, membersNumber]
        }
    }

    component Line: Rectangle {
        id: line

        required property list<string> cells
        property string spoken
        property bool isHeader: false
        property bool current: false

        implicitHeight: line.isHeader ? Theme.size.tableHeader : Theme.size.row
        color: line.current ? Theme.color.accentSoft : "transparent"
        Accessible.role: Accessible.Row
        Accessible.name: line.spoken

        RowLayout {
            anchors.fill: parent
            spacing: Theme.space.m

            Repeater {
                model: line.cells

                delegate: Text {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData
                    color: line.isHeader ? Theme.color.textMuted : line.current ? Theme.color.accentSoftText : Theme.color.text
                    horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                    elide: Text.ElideRight
                    font {
                        family: Theme.family
                        pixelSize: line.isHeader ? Theme.text.caption : Theme.text.body
                        weight: line.isHeader ? Font.Medium : Font.Normal
                    }
                }
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.color.border
        }
    }
}
