// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// The states as a map, as tiles and as a table, all of one selection; beside them what is there.
BookPage {
    id: root

    property int view: StatesOverview.Map
    property bool dotted: true
    readonly property var shipped: [
        { text: qsTr("By state"), value: StatesOverview.States },
        { text: qsTr("Census regions"), value: StatesOverview.CensusRegions },
        { text: qsTr("Census divisions"), value: StatesOverview.CensusDivisions }
    ]
    readonly property var own: ({ text: qsTr("Our regions"), value: StatesOverview.OwnRegions })
    readonly property string unknown: search.text !== "" && overview.find(search.text) === "" ? search.text : ""

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function showState(code: string) {
        overview.grouping = StatesOverview.States;
        overview.current = code;
        root.enterView();
    }

    function showKey(key: string) {
        root.showState(key);
    }

    function enterView() {
        views.forceActiveFocus(Qt.TabFocusReason);
    }

    function leaveState() {
        if (search.text !== "")
            search.clear();
        else
            overview.current = "";
    }

    function addRecord() {
        root.commands.addChapter.trigger();
    }

    title: qsTr("States")
    padding: Theme.space.xl
    topPadding: Theme.space.s

    header: PageHeader {
        title: root.title
        summary: root.unknown !== "" ? qsTr("No state is called “%1”").arg(root.unknown) : overview.summary

        SearchField {
            id: search

            objectName: "search"
            implicitWidth: 180
            prompt: qsTr("Go to a state")
            onTextEdited: {
                const found = overview.find(text);
                if (found !== "")
                    overview.current = found;
            }
            onListRequested: {
                clear();
                root.enterView();
            }
        }

        RowLayout {
            spacing: 0

            ViewButton {
                text: qsTr("Map")
                view: StatesOverview.Map
            }

            ViewButton {
                text: qsTr("Tiles")
                view: StatesOverview.Tiles
            }

            ViewButton {
                text: qsTr("Table")
                view: StatesOverview.Table
            }
        }
    }

    StatesOverview {
        id: overview

        objectName: "overview"
        book: root.book
        roster: root.roster
        lens: root.lens
        shown: root.visible
        onCurrentChanged: table.follow()
    }

    StateHistory {
        id: history

        book: root.book
        roster: root.roster
        lens: root.lens
        shown: root.visible && panel.showsHistory
        states: overview.currentStates
    }

    RowLayout {
        id: choices

        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.space.s

        ComboBox {
            id: measure

            objectName: "measure"
            implicitContentWidthPolicy: ComboBox.WidestText
            Accessible.name: qsTr("What is shown")
            textRole: "text"
            valueRole: "value"
            currentIndex: overview.measure
            onActivated: overview.measure = currentValue
            model: [
                { text: qsTr("Chapters"), value: StatesOverview.Chapters },
                { text: qsTr("Schools reached"), value: StatesOverview.Schools },
                { text: qsTr("Share of schools"), value: StatesOverview.Share },
                { text: qsTr("Members"), value: StatesOverview.Members },
                { text: qsTr("Members per school"), value: StatesOverview.MembersPerSchool },
                { text: qsTr("Change of chapters"), value: StatesOverview.ChapterChange },
                { text: qsTr("Change of members"), value: StatesOverview.MemberChange }
            ]
        }

        ComboBox {
            objectName: "grouping"
            implicitContentWidthPolicy: ComboBox.WidestText
            Accessible.name: qsTr("States or regions")
            textRole: "text"
            valueRole: "value"
            currentIndex: overview.grouping
            onActivated: overview.grouping = currentValue
            model: overview.ownRegions ? [...root.shipped, root.own] : root.shipped
        }

        Item { Layout.fillWidth: true }
    }

    RowLayout {
        anchors { fill: parent; topMargin: choices.height + Theme.space.m }
        spacing: Theme.space.m

        FocusScope {
            id: views

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true

            ChartCard {
                anchors.fill: parent
                visible: root.view !== StatesOverview.Table
                overview: overview
                table: overview.chart
                hasTable: false
                title: measure.displayText
                definition: overview.measureDefinition
                summary: overview.sentence
                onTold: message => root.told(message)

                tools: ToolButton {
                    objectName: "dots"
                    visible: root.view === StatesOverview.Map
                    text: qsTr("Schools")
                    checkable: true
                    checked: root.dotted
                    Accessible.name: qsTr("Show the schools as dots")
                    onToggled: root.dotted = checked
                }

                StackLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    currentIndex: root.view

                    StateMap {
                        objectName: "map"
                        dots: root.dotted
                        focus: root.view === StatesOverview.Map
                        overview: overview
                        onTyped: text => search.take(text)
                        onEscaped: root.leaveState()
                        onOpened: panel.forceActiveFocus(Qt.TabFocusReason)
                    }

                    StateTiles {
                        objectName: "tiles"
                        focus: root.view === StatesOverview.Tiles
                        overview: overview
                        onTyped: text => search.take(text)
                        onEscaped: root.leaveState()
                        onOpened: panel.forceActiveFocus(Qt.TabFocusReason)
                    }
                }

                StateLegend {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xs
                    overview: overview
                    dots: root.view === StatesOverview.Map && root.dotted
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: overview.unplacedText
                    color: Theme.color.textMuted
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.text.caption
                }
            }

            DataTable {
                id: table

                objectName: "statesTable"

                // Goes to the state that is looked at, if it stands on another.
                function follow() {
                    const row = overview.table.rowOf(overview.current);
                    if (row >= 0 && row !== table.currentRow)
                        table.moveTo(row, 0);
                }

                anchors.fill: parent
                visible: root.view === StatesOverview.Table
                focus: root.view === StatesOverview.Table
                model: overview.table
                name: root.title
                onCurrentRowChanged: if (currentRow >= 0) overview.current = overview.table.keyAt(currentRow)
                onTyped: text => search.take(text)
                onEscaped: root.leaveState()
            }
        }

        StatePanel {
            id: panel

            objectName: "panel"
            Layout.preferredWidth: Math.round(Math.max(264, Math.min(Theme.size.listPane, root.width * 0.3)))
            Layout.fillHeight: true
            overview: overview
            history: history
            starts: root.editable
            onListRequested: list => root.listRequested(list)
            onTold: message => root.told(message)
            onStateRequested: code => root.showState(code)
            onChapterRequested: chapterId => root.chapterRequested(chapterId)
            onStartRequested: schoolId => root.newChapterRequested(schoolId)
            onEscaped: root.enterView()
        }
    }

    LoadingState {
        anchors.centerIn: parent
        running: !overview.ready
        text: qsTr("Reading the states…")
    }

    component ViewButton: ToolButton {
        required property int view

        checkable: true
        autoExclusive: true
        checked: root.view === view
        onClicked: root.view = view
    }
}
