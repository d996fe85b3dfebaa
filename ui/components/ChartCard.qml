// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A chart on a card: what it counts, the sentence that it says, the data behind it as a table, and both as files. What
// leaves the program is drawn for sharing, whatever the screen shows.
Card {
    id: root

    required property BookOverview overview
    required property ChartTableModel table
    property string definition // of what is counted, with its date
    property string summary // what the chart says, in a sentence
    property bool asTable: false
    property bool isPicture: false // nothing to press
    property bool leads: false // its summary is what the page says first
    property bool plain: false // the title, and nothing to press: for small cards
    property bool hasTable: true // else the page shows one for all its charts
    default property alias chart: charts.data
    property alias tools: toolRow.data // what is chosen about this chart
    signal told(message: string)
    signal listRequested(list: string) // whom a number counts

    // Whom the numbers of a line of the table count; of one of them, or whichever is chosen.
    function openList(line: int, column: int, at: Item) {
        const lists = root.table.listsOf(line);
        if (column >= 0 || lists.length === 1)
            listMenu.choose(line, column >= 0 ? column : lists[0].column);
        else if (lists.length > 1)
            listMenu.ask(line, lists, at);
    }

    function save(picture: bool) {
        if (files.item === null)
            files.setSource("ChartFiles.qml", { card: root, overview: root.overview, table: root.table });
        (files.item as ChartFiles).ask(picture);
    }

    aside: RowLayout {
        visible: !root.isPicture && !root.plain && !(files.item as ChartFiles)?.drawing
        spacing: Theme.space.xs

        RowLayout {
            id: toolRow

            spacing: Theme.space.xs
        }

        ToolButton {
            objectName: "definition"
            visible: root.definition !== ""
            icon.name: "info"
            text: qsTr("What “%1” counts").arg(root.title)
            Accessible.description: root.definition
            ToolTip.visible: hovered || visualFocus || down
            ToolTip.text: root.definition
        }

        ToolButton {
            objectName: "chartTableSwitch"
            visible: root.hasTable
            text: root.asTable ? qsTr("Chart", "show the chart") : qsTr("Table", "show the table")
            Accessible.name: root.asTable ? qsTr("Show “%1” as a chart").arg(root.title)
                : qsTr("Show “%1” as a table").arg(root.title)
            onClicked: root.asTable = !root.asTable
        }

        ToolButton {
            id: more

            objectName: "more"
            icon.name: "more"
            text: qsTr("Save “%1”").arg(root.title)
            hoverEnabled: !menu.visible // what it is called does not cover what it opened
            onClicked: menu.popup(more, 0, more.height)

            Menu {
                id: menu

                objectName: "chartMenu"

                MenuItem {
                    icon.name: "export"
                    text: qsTr("Save picture…")
                    onTriggered: root.save(true)
                }

                MenuItem {
                    icon.name: "columns"
                    text: qsTr("Save data as CSV…")
                    onTriggered: root.save(false)
                }
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.summary
        color: root.leads ? Theme.color.text : Theme.color.textMuted
        wrapMode: Text.Wrap
        font.pixelSize: root.leads ? Theme.text.body : Theme.text.caption
        Accessible.role: Accessible.StaticText
    }

    ColumnLayout {
        id: charts

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.asTable
        spacing: Theme.space.s
    }

    ChartTableView {
        objectName: "table"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.asTable
        table: root.table
        name: root.title
        onListRequested: list => root.listRequested(list)
    }

    ListMenu {
        id: listMenu

        objectName: "listMenu"
        onChosen: (line, column) => {
            if (root.table.list(line, column) !== "")
                root.listRequested(root.table.list(line, column));
        }
    }

    // Stands under what leaves the program.
    Label {
        Layout.fillWidth: true
        visible: (files.item as ChartFiles)?.drawing ?? false
        text: root.overview.asOfText + " · " + root.overview.sharingText
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.text.caption
    }

    Loader {
        id: files

        visible: false

        Connections {
            target: files.item

            function onTold(message: string) { root.told(message); }
        }
    }
}
