// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App

// A chapter chosen by typing: its name, its school, city or state. Each shows where it is and how it stands.
PickField {
    id: root

    required property Book book
    required property RosterWatcher roster
    property string besides // a chapter that is not offered
    property bool network: false // the network may be chosen too
    property bool board: false // the national board may

    label: qsTr("Chapter")
    placeholderText: qsTr("Name, school or place")
    choices: ChapterChoices {
        book: root.book
        roster: root.roster
        besides: root.besides
        national: root.board ? qsTr("National board") : root.network ? qsTr("Network, no chapter yet") : ""
    }
}
