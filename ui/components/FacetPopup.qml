// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The values of one filter, with how many rows have each: ticked, and searched when they are many.
DropPopup {
    id: root

    required property TableFilters filters
    property string title

    // Below what was pressed.
    function openAt(facet: string, facetTitle: string, from: Item) {
        root.title = facetTitle;
        options.load(facet);
        root.parent = from;
        root.opener = from;
        root.open();
    }

    onOpened: {
        list.currentIndex = 0;
        if (options.isLong)
            search.forceActiveFocus(Qt.PopupFocusReason);
        else
            list.forceActiveFocus(Qt.TabFocusReason);
    }

    FacetOptions {
        id: options
        filters: root.filters
        search: search.text
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.xs

        TextField {
            id: search

            objectName: "valueSearch"
            Layout.fillWidth: true
            visible: options.isLong
            placeholderText: qsTr("Search in “%1”").arg(root.title)
            Accessible.name: placeholderText
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            Connections {
                target: root
                function onClosed() { search.clear(); }
            }
        }

        ListView {
            id: list

            objectName: "values"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 320)
            clip: true
            cacheBuffer: 0 // what is still to come when the list gets short is complained about
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            // Lines kept behind a closed list crash Qt 6.4 when they go, once a screen reader has seen them.
            model: root.visible ? options : null
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: root.title

            delegate: CheckBox {
                id: line

                required property int index
                required property string label
                required property string count
                required property bool chosen

                width: ListView.view.width
                leftPadding: Theme.space.xs
                rightPadding: Theme.space.xxxl
                implicitHeight: Theme.size.control - Theme.space.xs
                focus: ListView.isCurrentItem
                text: line.label
                checked: line.chosen
                onToggled: options.toggle(line.index)
                onActiveFocusChanged: if (line.activeFocus) list.currentIndex = line.index
                Accessible.name: qsTr("%1, %2", "value of a filter, how many rows have it").arg(line.label).arg(line.count)

                Label {
                    anchors {
                        right: parent.right
                        rightMargin: Theme.space.m
                        verticalCenter: parent.verticalCenter
                    }
                    text: line.count
                    color: Theme.color.textFaint
                    Accessible.ignored: true
                }
            }
        }

        Label {
            Layout.margins: Theme.space.s
            visible: list.count === 0
            text: qsTr("Nothing to choose")
            color: Theme.color.textMuted
        }

        Button {
            Layout.fillWidth: true
            visible: options.anyChosen
            flat: true
            text: qsTr("Choose none")
            onClicked: options.clear()
        }
    }
}
