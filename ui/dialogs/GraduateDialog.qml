// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Makes alumni of a class: which one, where, on which day, and who of it stays.
StepDialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property GraduateStep change

    step: root.change
    title: qsTr("Graduate a class")
    command: qsTr("Graduate %1", "12 members").arg(root.change.who)
    hint: root.change.classes.length === 0 ? qsTr("No one on the roster has a class year.") : qsTr("Choose the class and the day.")
    firstField: classes

    FormField {
        label: qsTr("Class")

        ComboBox {
            id: classes

            objectName: "classes"
            Layout.fillWidth: true
            model: root.change.classes
            currentIndex: root.change.chosenClass
            Accessible.name: qsTr("Class")
            onActivated: index => root.change.chosenClass = index

            Connections {
                target: root.change
                function onChanged() { classes.currentIndex = root.change.chosenClass; }
            }
        }
    }

    ChapterField {
        objectName: "atChapter"
        book: root.book
        roster: root.roster
        label: qsTr("At")
        placeholderText: qsTr("All chapters")
        key: root.change.chapterId
        onChosen: key => root.change.chapterId = key
    }

    DateField {
        objectName: "graduatesOn"
        book: root.book
        label: qsTr("Graduation day")
        date: root.change.on
        onEdited: date => root.change.on = date
        onAccepted: root.accept()
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(200, Math.max(1, list.contentHeight) + 2)
        visible: list.count > 0
        radius: Theme.radius.control
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }

        ListView {
            id: list

            objectName: "graduates"
            anchors { fill: parent; margins: 1 }
            clip: true
            model: root.change.graduates
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Who graduates")
            ScrollBar.vertical: ScrollBar {}

            delegate: CheckBox {
                required property int index
                required property string name
                required property string chapter
                required property bool taken

                x: Theme.space.s
                width: list.width - 2 * Theme.space.s
                text: qsTr("%1 · %2", "a person, a chapter").arg(name).arg(chapter)
                checked: taken
                onToggled: root.change.graduates.toggle(index)
                onActiveFocusChanged: if (activeFocus) list.positionViewAtIndex(index, ListView.Contain)
            }
        }
    }
}
