// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts

// Where the organisation is: the map of the states, small. Each state opens the page of the states there.
ChartCard {
    id: root

    required property StatesOverview reach
    signal stateRequested(code: string)

    // The choice is made on that page; none is kept here.
    function open(code: string) {
        root.stateRequested(code);
        root.reach.current = "";
    }

    title: qsTr("Share of schools by state")
    overview: root.reach
    table: root.reach.chart
    hasTable: false // the page of the states shows it
    definition: root.reach.measureDefinition
    summary: root.reach.sentence

    StateMap {
        objectName: "map"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 200
        implicitHeight: 200
        dots: false
        overview: root.reach
        onOpened: root.open(root.reach.current)
        onTapped: code => {
            if (code !== "")
                root.open(code);
        }
    }

    StateLegend {
        Layout.fillWidth: true
        overview: root.reach
        dots: false
    }
}
