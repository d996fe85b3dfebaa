// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// That those who are no longer in the file left: when, and why.
RowLayout {
    id: root

    required property ImportFindings findings
    required property Book book

    spacing: Theme.space.l
    Keys.onReturnPressed: {} // nothing is brought in from here
    Keys.onEnterPressed: {}

    CheckBox {
        objectName: "everyoneLeft"
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.space.xl + Theme.space.xs // beside the fields, not their labels
        text: qsTr("They all left")
        checked: root.findings.everyoneLeft
        onToggled: root.findings.everyoneLeft = checked
    }

    DateField {
        objectName: "leftOn"
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        book: root.book
        label: qsTr("Left on")
        onEdited: date => root.findings.leftOn = date
        Component.onCompleted: date = root.findings.leftOn // not bound: what is typed may be no date yet
    }

    FormField {
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        label: qsTr("Why they left")

        ComboBox {
            objectName: "leftReason"
            Layout.fillWidth: true
            model: root.findings.reasons
            currentIndex: root.findings.reason
            Accessible.name: qsTr("Why they left")
            onActivated: root.findings.reason = currentIndex
        }
    }
}
