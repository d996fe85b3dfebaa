// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts

// Where the organisation is: the map of the states, small. Each state opens the page of the states there.
Card {
    id: root

    required property StatesOverview overview
    signal stateRequested(code: string)

    // The choice is made on that page; none is kept here.
    function open(code: string) {
        root.stateRequested(code);
        root.overview.current = "";
    }

    title: qsTr("Share of schools by state")

    StateMap {
        objectName: "map"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 200
        implicitHeight: 200
        dots: false
        overview: root.overview
        onOpened: root.open(root.overview.current)
        onTapped: code => {
            if (code !== "")
                root.open(code);
        }
    }

    StateLegend {
        Layout.fillWidth: true
        overview: root.overview
        dots: false
    }
}
