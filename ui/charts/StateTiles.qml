// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// The states as squares of one size, each near its place on the map: the small ones can be read as well as the large.
FocusScope {
    id: root

    required property StatesOverview overview
    property bool walking: true // with the keys
    readonly property int columns: 11
    readonly property int rows: 9
    readonly property int cell: Math.floor(Math.min(root.width / root.columns, root.height / root.rows, 84))
    readonly property bool someCurrent: root.overview.placeOf(root.overview.current) >= 0
    property StateSpot told: null // the tile that says what it stands for
    signal typed(text: string)
    signal escaped
    signal opened

    // The focus stands on a state, not on the grid.
    function enter() {
        const place = root.overview.placeOf(root.someCurrent ? root.overview.current : root.overview.foremost);
        tiles.itemAt(place)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: 11 * 64
    implicitHeight: 9 * 64
    onActiveFocusChanged: {
        if (activeFocus)
            enter();
        else
            walking = true;
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("States as tiles")

    Item {
        id: grid

        width: root.columns * root.cell
        height: root.rows * root.cell
        anchors.centerIn: parent

        Repeater {
            id: tiles

            model: root.overview.states

            StateSpot {
                id: spot

                required property string value
                required property int step
                required property int tileColumn
                required property int tileRow
                readonly property bool telling: pointer.hovered || (root.walking && activeFocus)

                objectName: "tile" + code
                overview: root.overview
                view: StatesOverview.Tiles
                owner: root
                someCurrent: root.someCurrent
                x: tileColumn * root.cell
                y: tileRow * root.cell
                width: root.cell
                height: root.cell
                onTellingChanged: root.told = telling ? spot : root.told === spot ? null : root.told
                onWalked: root.walking = true
                onTyped: text => root.typed(text)
                onEscaped: root.escaped()
                onOpened: root.opened()

                HoverHandler { id: pointer }

                TapHandler {
                    onTapped: {
                        root.walking = false;
                        root.overview.current = spot.code;
                        spot.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }

                Rectangle {
                    anchors { fill: parent; margins: 3 }
                    radius: Theme.radius.control
                    color: Theme.color.ramp(spot.step)
                    border {
                        width: spot.current ? 2 : pointer.hovered ? 1 : 0
                        color: spot.current ? Theme.color.text : Theme.color.borderStrong
                    }

                    Column {
                        anchors.centerIn: parent

                        Text {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: spot.code
                            color: Theme.color.rampText(spot.step)
                            font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
                            Accessible.ignored: true
                        }

                        Text {
                            anchors.horizontalCenter: parent.horizontalCenter
                            visible: root.cell >= 48
                            text: spot.value
                            color: Theme.color.rampText(spot.step)
                            font {
                                family: Theme.family
                                pixelSize: root.cell >= 56 ? Theme.text.body : Theme.text.caption
                                // In the dark the fourth step is the least legible one; see the table of contrasts.
                                weight: Theme.dark && spot.step === 3 ? Font.DemiBold : Font.Normal
                            }
                            Accessible.ignored: true
                        }
                    }

                    FocusRing { shown: root.walking && spot.activeFocus }
                }
            }
        }
    }

    // For whoever was here before the states were.
    Timer {
        id: entering

        interval: 0
        onTriggered: if (root.activeFocus) root.enter()
    }

    Connections {
        target: root.overview.states

        function onModelReset() {
            entering.start();
        }
    }

    StateBubble {
        visible: root.told !== null
        title: root.told !== null ? root.told.name : ""
        detail: root.told !== null ? root.told.detail : ""
        around: root.told ? Qt.rect(grid.x + root.told.x, grid.y + root.told.y, root.cell, root.cell) : Qt.rect(0, 0, 0, 0)
    }
}
