// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App

// A school or campus chosen by typing its name, short name, city or state. One that is missing can be added.
PickField {
    id: root

    required property Book book
    required property RosterWatcher roster
    property string besides // a chapter whose being there is not told
    property bool adds: true // offers to add one that is missing

    label: qsTr("School")
    placeholderText: qsTr("Name, city or state")
    onAdditionRequested: typed => dialog.begin(typed)
    choices: SchoolChoices {
        book: root.book
        roster: root.roster
        besides: root.besides
        addition: root.adds ? qsTr("Add a school that is missing…") : ""
    }

    SchoolDialog {
        id: dialog

        objectName: "schoolDialog"
        book: root.book
        roster: root.roster
        onSaved: id => root.choose(id)
        onClosed: root.field.forceActiveFocus(Qt.PopupFocusReason)
    }
}
