// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// Who holds which office when, and where no one does: on a time line, or as a table.
BookPage {
    id: root

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function showOnly(offices: int) {
        search.clear();
        which.currentIndex = which.indexOfValue(offices);
    }

    function addRecord() {
        termDialog.beginNew(list.currentHome, list.currentGap, "");
    }

    title: qsTr("Officers")
    padding: Theme.space.xl
    topPadding: Theme.space.s

    header: PageHeader {
        title: root.title
        summary: officers.summary

        SearchField {
            id: search

            objectName: "search"
            prompt: qsTr("Search office, chapter, name")
            onListRequested: list.forceActiveFocus(Qt.TabFocusReason)
        }

        ComboBox {
            id: which

            readonly property string whenNone: model[currentIndex].none ?? ""

            objectName: "which"
            Accessible.name: qsTr("Which offices are shown")
            textRole: "text"
            valueRole: "value"
            model: [
                { text: qsTr("All offices"), value: OfficersModel.All },
                { text: qsTr("Vacant"), value: OfficersModel.Vacant, none: qsTr("No office is vacant") },
                { text: qsTr("Vacant for long"), value: OfficersModel.VacantForLong, none: qsTr("No office has been vacant for long") },
                { text: qsTr("Ending soon"), value: OfficersModel.EndingSoon, none: qsTr("No term ends soon without a successor") },
                { text: qsTr("Presidency ending"), value: OfficersModel.PresidencyEnding, none: qsTr("No presidency ends soon without a successor") },
                { text: qsTr("National board"), value: OfficersModel.National, none: qsTr("No one is on the national board yet") }
            ]
        }

        Button {
            objectName: "addTerm"
            icon.name: "plus"
            text: qsTr("Add term…")
            enabled: root.editable
            onClicked: root.addRecord()
        }

        ToolButton {
            objectName: "asTable"
            text: qsTr("Table")
            checkable: true
            onToggled: list.asTable = checked
        }
    }

    OfficersModel {
        id: officers

        book: root.book
        roster: root.roster
        lens: root.lens
        shown: root.visible
        filter: search.text
        which: which.currentValue ?? OfficersModel.All
    }

    Action {
        id: clearFilter
        text: qsTr("Show all offices")
        onTriggered: {
            search.clear();
            which.currentIndex = 0;
        }
    }

    OfficeList {
        id: list

        anchors.fill: parent
        focus: true
        model: officers
        onEscaped: clearFilter.trigger()
        onEditRequested: term => { if (root.editable) termDialog.beginOld(term); }
        onTyped: text => search.take(text)
        onChapterRequested: chapterId => root.chapterRequested(chapterId)
        onMemberRequested: key => root.memberRequested(key)
    }

    TermDialog {
        id: termDialog

        objectName: "officersTermDialog"
        parent: Overlay.overlay
        book: root.book
        roster: root.roster
    }

    LoadingState {
        anchors.centerIn: parent
        running: !officers.ready
        text: qsTr("Reading the officers…")
    }

    EmptyState {
        readonly property bool narrowed: search.text !== "" || which.currentIndex > 0

        objectName: "empty"
        anchors.centerIn: parent
        visible: officers.ready && officers.count === 0
        title: !narrowed ? qsTr("No one holds an office yet") : search.text !== "" ? qsTr("No such office") : which.whenNone
        explanation: narrowed ? "" : qsTr("Add the terms one by one, or bring them in from a file.")
        action: narrowed ? clearFilter : null
    }
}
