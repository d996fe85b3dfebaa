// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The list below a field: what may be meant by what is typed there. The field keeps the keyboard.
Popup {
    id: root

    required property PickModel choices
    property bool offersFirst: true // the first entry stands out at once
    property string missing // where nothing was found
    readonly property string spoken: entries.currentItem !== null ? (entries.currentItem as PickEntry).spoken : "" // what stands out
    readonly property int currentIndex: entries.currentIndex
    signal picked(row: int)

    function walk(step: int) {
        entries.currentIndex = Math.max(0, Math.min(entries.count - 1, entries.currentIndex + step));
    }

    // Below the field as far as the window goes.
    function fit() {
        const below = root.parent.Window.height - root.parent.mapToItem(null, 0, root.parent.height).y - 2 * Theme.space.s;
        entries.most = Math.max(3 * Theme.size.officeRow, Math.min(7 * Theme.size.officeRow, below - 2 * root.padding));
    }

    function begin() {
        entries.currentIndex = root.offersFirst && entries.count > 0 ? 0 : -1;
    }

    y: root.parent.height + Theme.space.xs
    width: root.parent.width
    padding: Theme.space.xs
    focus: false
    closePolicy: Popup.NoAutoClose
    onAboutToShow: root.fit()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.space.s
            visible: text !== ""
            text: root.missing
            textFormat: Text.PlainText
            color: Theme.color.textMuted
            elide: Text.ElideRight
        }

        ListView {
            id: entries

            property real most: 0

            objectName: "picks"
            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, most)
            // Lines kept behind a closed list crash Qt 6.4 when they go, once a screen reader has seen them.
            model: root.visible ? root.choices : null
            clip: true
            cacheBuffer: 0 // of lines that are still to be made when the list shrinks Qt 6.4 complains
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")
            ScrollBar.vertical: ScrollBar {}
            onModelChanged: root.begin()

            delegate: PickEntry {
                required property int index

                width: entries.width
                highlighted: ListView.isCurrentItem
                onClicked: root.picked(index)
            }
        }
    }

    Connections {
        target: root.choices

        function onCountChanged() { root.begin(); }
    }
}
