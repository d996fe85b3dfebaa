// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A school that the directory lacks.
FormDialog {
    id: root

    required property Book book
    required property RosterWatcher roster

    function begin(name: string) {
        school.add(name);
        place.code = "";
        campus.begin("");
        root.open();
    }

    width: Theme.size.form
    title: qsTr("Add school")
    saveText: qsTr("Add school")
    firstField: name.field
    editor: SchoolEditor {
        id: school

        book: root.book
        roster: root.roster
    }

    TextFormField {
        id: name

        objectName: "schoolName"
        label: qsTr("Name")
        text: school.name
        problem: school.nameProblem
        onEdited: text => school.name = text
        onAccepted: root.save()
    }

    FormPair {
        TextFormField {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("Short name")
            text: school.shortName
            onEdited: text => school.shortName = text
            onAccepted: root.save()
        }

        TextFormField {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("Degree")
            placeholderText: qsTr("MD, DO…")
            text: school.degree
            onEdited: text => school.degree = text
            onAccepted: root.save()
        }

        TextFormField {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("City")
            text: school.city
            onEdited: text => school.city = text
            onAccepted: root.save()
        }

        StateField {
            id: place

            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            problem: school.stateProblem
            onChosen: code => school.state = code
        }

        TextFormField {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("Year of the first class")
            hint: qsTr("It is eligible from August of that year.")
            text: school.firstClass
            problem: school.firstClassProblem
            onEdited: text => school.firstClass = text
            onAccepted: root.save()
        }

        PickField {
            id: campus

            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("Campus of")
            placeholderText: qsTr("If it counts as another school")
            choices: SchoolChoices {
                book: root.book
                roster: root.roster
            }
            onChosen: key => school.campusOf = key
            onAccepted: root.save()
        }
    }
}
