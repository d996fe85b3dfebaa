// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// From when on a chapter needs someone.
Card {
    id: root

    required property BookSettings settings

    title: qsTr("When a chapter needs you")

    Label {
        Layout.fillWidth: true
        text: qsTr("What the dashboard lists first. 0 turns one off.")
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
    }

    Threshold {
        objectName: "membersDown"
        text: qsTr("Members lost in a year, in percent: more than")
        value: root.settings.membersDownPercent
        most: 100
        step: 5
        onModified: value => root.settings.membersDownPercent = value
    }

    Threshold {
        objectName: "vacantDays"
        text: qsTr("Days without a holder of an office")
        value: root.settings.vacantDays
        onModified: value => root.settings.vacantDays = value
    }

    Threshold {
        objectName: "rosterDays"
        text: qsTr("Days without news of its roster: more than")
        value: root.settings.rosterDays
        onModified: value => root.settings.rosterDays = value
    }

    Threshold {
        objectName: "termEndsDays"
        text: qsTr("Days before its president’s term ends")
        value: root.settings.termEndsDays
        onModified: value => root.settings.termEndsDays = value
    }

    Threshold {
        objectName: "stuckDays"
        text: qsTr("Days in one step without a contact: more than")
        value: root.settings.stuckDays
        onModified: value => root.settings.stuckDays = value
    }

    component Threshold: Setting {
        id: threshold

        required property int value
        property int most: 1000
        property int step: 10
        signal modified(value: int)

        SpinBox {
            objectName: "box"
            Accessible.name: threshold.text
            from: 0
            to: threshold.most
            stepSize: threshold.step
            value: threshold.value
            enabled: !root.settings.book.readOnly
            onValueModified: threshold.modified(value)
        }
    }
}
