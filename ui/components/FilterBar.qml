// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// What a table is narrowed by, above it: a chip each; at the end the filters with a name, and the columns.
RowLayout {
    id: root

    required property TableModel table
    required property Book book
    required property string page

    function openFacet(facet: string, title: string, from: Item) {
        values.openAt(facet, title, from);
    }

    spacing: Theme.space.s

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.table.filters

            FilterChip {
                id: chip

                required property string facet
                required property string title
                required property string label
                required property bool isSwitch
                required property bool upFront

                objectName: "chip-" + facet
                visible: upFront || chosen
                text: chip.label
                toggles: chip.isSwitch
                onPressed: chip.isSwitch ? root.table.filters.toggle(chip.facet, "1") : root.openFacet(chip.facet, chip.title, chip)
                onCleared: root.table.filters.reset(chip.facet)
            }
        }

        FilterChip {
            id: more

            objectName: "moreFilters"
            visible: root.table.filters.hasMore
            text: qsTr("More")
            symbol: "plus"
            chosen: false
            onPressed: others.popup(more, 0, more.height + Theme.space.xs)
        }

        Button {
            objectName: "clearFilters"
            implicitHeight: more.implicitHeight
            visible: root.table.filters.narrowed
            flat: true
            text: qsTr("Clear all")
            onClicked: root.table.filters.resetAll()
        }
    }

    ToolButton {
        id: savedButton

        Layout.alignment: Qt.AlignTop
        objectName: "savedFilters"
        icon.name: "bookmark"
        text: qsTr("Saved filters")
        onClicked: saved.open()

        SavedFiltersPopup {
            id: saved

            opener: savedButton
            x: savedButton.width - width
            book: root.book
            page: root.page
            filters: root.table.filters
        }
    }

    ToolButton {
        id: columnsButton

        Layout.alignment: Qt.AlignTop
        objectName: "columns"
        icon.name: "columns"
        text: qsTr("Columns")
        onClicked: columns.open()

        ColumnsPopup {
            id: columns

            opener: columnsButton
            x: columnsButton.width - width
            columns: root.table.columns
        }
    }

    FacetPopup {
        id: values
        objectName: "facetPopup"
        opener: more
        filters: root.table.filters
    }

    Menu {
        id: others

        Instantiator {
            model: root.table.filters
            onObjectAdded: (index, object) => others.insertItem(index, object as MenuItem)
            onObjectRemoved: (index, object) => others.removeItem(object as MenuItem)

            MenuItem {
                id: other

                required property string facet
                required property string title
                required property bool isSwitch
                required property bool upFront
                required property bool chosen
                readonly property bool offered: !upFront && !chosen

                text: other.title
                visible: other.offered
                enabled: other.offered
                height: other.offered ? implicitHeight : 0
                onTriggered: other.isSwitch ? root.table.filters.toggle(other.facet, "1") : root.openFacet(other.facet, other.title, more)
            }
        }
    }
}
