// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The roster: every person at every chapter, to be searched and sorted.
BookPage {
    id: root

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    title: qsTr("Members")
    padding: Theme.space.xl
    topPadding: Theme.space.s

    header: PageHeader {
        title: root.title
        summary: members.summary

        SearchField {
            id: search

            objectName: "search"
            prompt: qsTr("Search name, chapter, school")
            onListRequested: table.forceActiveFocus(Qt.TabFocusReason)
        }

        ComboBox {
            id: who

            objectName: "who"
            Accessible.name: qsTr("Who is shown")
            textRole: "text"
            valueRole: "value"
            model: [
                { text: qsTr("On the roster"), value: MembersModel.Present },
                { text: qsTr("Prospects"), value: MembersModel.Prospects },
                { text: qsTr("Alumni"), value: MembersModel.Alumni },
                { text: qsTr("Left"), value: MembersModel.Gone },
                { text: qsTr("Everyone"), value: MembersModel.Everyone }
            ]
        }

        Button {
            icon.name: root.commands.exportRoster.icon
            text: root.commands.exportRoster.text
            onClicked: root.commands.exportRoster.trigger()
        }
    }

    MembersModel {
        id: members

        book: root.book
        roster: root.roster
        filter: search.text
        who: who.currentValue ?? MembersModel.Present
    }

    Action {
        id: clearSearch
        text: qsTr("Clear the search")
        onTriggered: search.clear()
    }

    Action {
        id: showEveryone
        text: qsTr("Look among everyone")
        onTriggered: who.currentIndex = who.indexOfValue(MembersModel.Everyone)
    }

    DataTable {
        id: table

        objectName: "roster"
        anchors.fill: parent
        focus: true
        model: members
        name: root.title
        onTyped: text => search.take(text)
        onEscaped: search.clear()
    }

    LoadingState {
        anchors.centerIn: parent
        running: !members.ready
        text: qsTr("Reading the roster…")
    }

    EmptyState {
        readonly property bool searched: !members.vacant && search.text !== ""
        readonly property bool narrowed: !members.vacant && who.currentValue !== MembersModel.Everyone

        objectName: "empty"
        anchors.centerIn: parent
        visible: members.ready && members.count === 0
        title: searched ? qsTr("No one matches “%1”").arg(search.text)
            : narrowed ? qsTr("No one here") : qsTr("No members yet")
        explanation: searched && narrowed ? qsTr("Only “%1” was searched.").arg(who.currentText)
            : searched || narrowed ? "" : qsTr("A roster comes in as a CSV file: chapterhouse import, from a terminal.")
        action: searched && !narrowed ? clearSearch : narrowed ? showEveryone : null
    }
}
