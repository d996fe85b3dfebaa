// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Every chapter's curve beside those of the others: who grows, who shrinks, who stands still.
FocusScope {
    id: root

    required property BookPage page // whose book and lens it shows, and whose signals it sends
    property bool shown: visible
    property bool ownScales: false

    ChaptersCompared {
        id: compared

        objectName: "compared"
        book: root.page.book
        roster: root.page.roster
        lens: root.page.lens
        shown: root.shown
        text: search.text
    }

    ChoiceMemory {
        book: root.page.book
        part: "compared"
        subject: compared
        choices: ["which", "order", "descending"]
    }

    ColumnLayout {
        anchors { fill: parent; margins: Theme.space.xl; topMargin: Theme.space.s }
        spacing: Theme.space.m

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            SearchField {
                id: search

                objectName: "compareSearch"
                width: 180
                prompt: qsTr("Search chapter, school")
                onListRequested: grid.forceActiveFocus(Qt.TabFocusReason)
            }

            ComboBox {
                objectName: "compareState"
                implicitContentWidthPolicy: ComboBox.WidestText
                Accessible.name: qsTr("State")
                textRole: "text"
                valueRole: "value"
                model: compared.states
                currentIndex: compared.statePlace
                onActivated: compared.state = currentValue
            }

            ComboBox {
                objectName: "compareWhich"
                implicitContentWidthPolicy: ComboBox.WidestText
                Accessible.name: qsTr("Which chapters")
                textRole: "text"
                valueRole: "value"
                currentIndex: compared.which
                onActivated: compared.which = currentValue
                model: [
                    { text: qsTr("Active and at risk"), value: ChaptersCompared.Counted },
                    { text: qsTr("Active"), value: ChaptersCompared.Active },
                    { text: qsTr("At risk"), value: ChaptersCompared.AtRisk },
                    { text: qsTr("No longer active"), value: ChaptersCompared.Ended },
                    { text: qsTr("All"), value: ChaptersCompared.Every }
                ]
            }

            ComboBox {
                objectName: "compareOrder"
                implicitContentWidthPolicy: ComboBox.WidestText
                Accessible.name: qsTr("Sorted by")
                textRole: "text"
                valueRole: "value"
                currentIndex: compared.order
                onActivated: compared.order = currentValue
                model: [
                    { text: qsTr("By name"), value: ChaptersCompared.ByName },
                    { text: qsTr("By members"), value: ChaptersCompared.ByMembers },
                    { text: qsTr("By change in the year"), value: ChaptersCompared.ByChange },
                    { text: qsTr("By age"), value: ChaptersCompared.ByAge },
                    { text: qsTr("By retention"), value: ChaptersCompared.ByRetention }
                ]
            }

            ToolButton {
                objectName: "compareDirection"
                text: compared.descending ? qsTr("Descending") : qsTr("Ascending")
                Accessible.name: qsTr("Order: %1").arg(text)
                onClicked: compared.descending = !compared.descending
            }

            Switch {
                objectName: "compareScales"
                height: Theme.size.control // as the others of the row
                text: qsTr("A scale for each")
                checked: root.ownScales
                onToggled: root.ownScales = checked
            }
        }

        ChartCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Members of each chapter")
            overview: compared
            table: compared.table
            definition: compared.definition
            summary: compared.summary
            onTold: message => root.page.told(message)
            onListRequested: list => root.page.listRequested(list)

            ChapterGrid {
                id: grid

                objectName: "grid"
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space.xs // the cells have that margin themselves
                Layout.fillHeight: true
                focus: true
                compared: compared
                ownScales: root.ownScales
                onOpened: chapterId => root.page.chapterRequested(chapterId)
                onEscaped: search.text !== "" ? search.clear() : search.forceActiveFocus(Qt.ShortcutFocusReason)
            }
        }
    }

    LoadingState {
        anchors.centerIn: parent
        running: !compared.ready
        text: qsTr("Reading the chapters…")
    }

    EmptyState {
        objectName: "compareEmpty"
        anchors.centerIn: parent
        visible: compared.ready && grid.count === 0
        title: compared.empty ? qsTr("No chapters yet") : qsTr("No chapter matches")
        explanation: compared.empty ? qsTr("Each chapter has its curve here, beside those of the others.")
            : qsTr("Search for something else, or look among all.")
    }
}
