// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The dashboard's figures: of all chapters, or of the one there is.
GridLayout {
    id: root

    required property GrowthOverview overview
    property bool opens: true // the lists behind them
    signal chaptersRequested(column: int) // and how to sort them
    signal listRequested(list: string) // what a number counts

    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m

    Tile {
        objectName: "chapters"
        visible: root.overview.national
        tile: root.overview.chapters
        onClicked: root.chaptersRequested(ChaptersModel.Name)
    }

    Tile {
        objectName: "schools"
        visible: root.overview.national
        tile: root.overview.schools
    }

    Tile {
        objectName: "states"
        visible: root.overview.national
        tile: root.overview.states
    }

    Tile {
        objectName: "members"
        tile: root.overview.members
    }

    // What a book of one chapter tells instead.
    Tile {
        objectName: "joined"
        visible: !root.overview.national
        tile: root.overview.joined
    }

    Tile {
        objectName: "left"
        visible: !root.overview.national
        tile: root.overview.left
    }

    Tile {
        objectName: "retention"
        visible: !root.overview.national
        tile: root.overview.retention
    }

    ListMenu {
        id: listMenu

        objectName: "changeMenu"
        onListChosen: list => root.listRequested(list)
    }

    component Tile: StatTile {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        opens: root.opens
        noteOpens: opens && tile.noteList !== ""
        changeOpens: opens && tile.changeLists.length > 0
        onClicked: if (tile.list !== "") root.listRequested(tile.list)
        onNoteClicked: root.listRequested(tile.noteList)
        onChangeClicked: at => listMenu.openOne(tile.changeLists, at)
    }
}
