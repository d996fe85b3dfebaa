// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// What the curve of growth counts, how, and against what.
Flow {
    id: root

    required property GrowthCurve curve

    spacing: Theme.space.s

    ComboBox {
        objectName: "curveMeasure"
        visible: root.curve.national
        Accessible.name: qsTr("What is counted")
        model: [qsTr("Chapters"), qsTr("Schools reached"), qsTr("States reached"), qsTr("Members")]
        currentIndex: root.curve.measure
        onActivated: index => root.curve.measure = index
    }

    ComboBox {
        objectName: "curvePace"
        Accessible.name: qsTr("How it is counted")
        model: [qsTr("At each month’s end"), qsTr("New in each month"), qsTr("New in each term")]
        currentIndex: root.curve.pace
        onActivated: index => root.curve.pace = index
    }

    ComboBox {
        objectName: "curveUnit"
        visible: root.curve.canShare
        Accessible.name: qsTr("In what unit")
        model: [qsTr("Numbers"), qsTr("Share of eligible")]
        currentIndex: root.curve.asShare ? 1 : 0
        onActivated: index => root.curve.asShare = index === 1
    }

    ComboBox {
        objectName: "curveComparison"
        Accessible.name: qsTr("What it is compared with")
        model: root.curve.national ? [qsTr("Not compared"), qsTr("Another year"), qsTr("Two regions")]
            : [qsTr("Not compared"), qsTr("Another year")]
        currentIndex: root.curve.comparison
        onActivated: index => root.curve.comparison = index
    }

    ComboBox {
        objectName: "curveYear"
        visible: root.curve.comparison === GrowthCurve.Years && root.curve.yearNames.length > 0
        Accessible.name: qsTr("Academic year to compare with")
        model: root.curve.yearNames
        currentIndex: root.curve.otherYear
        onActivated: index => root.curve.otherYear = index
    }

    ComboBox {
        objectName: "curveFirstRegion"
        visible: root.curve.comparison === GrowthCurve.Regions
        Accessible.name: qsTr("First region")
        model: root.curve.regionNames
        currentIndex: root.curve.firstRegion
        onActivated: index => root.curve.firstRegion = index
    }

    ComboBox {
        objectName: "curveSecondRegion"
        visible: root.curve.comparison === GrowthCurve.Regions
        Accessible.name: qsTr("Second region")
        model: root.curve.regionNames
        currentIndex: root.curve.secondRegion
        onActivated: index => root.curve.secondRegion = index
    }

    ComboBox {
        objectName: "curveRange"
        visible: root.curve.comparison !== GrowthCurve.Years
        Accessible.name: qsTr("How far back")
        model: [qsTr("1 year"), qsTr("3 years"), qsTr("All the time")]
        currentIndex: root.curve.range
        onActivated: index => root.curve.range = index
    }

    CheckBox {
        objectName: "curveProjecting"
        visible: root.curve.canProject
        height: Theme.size.control
        text: qsTr("Next 12 months")
        checked: root.curve.projecting
        onToggled: root.curve.projecting = checked
    }
}
