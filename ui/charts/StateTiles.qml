// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// The states as squares of one size, each near its place on the map: the small ones can be read as well as the large.
StateView {
    id: root

    readonly property int columns: 11
    readonly property int rows: 9
    readonly property int cell: Math.floor(Math.min(root.width / root.columns, root.height / root.rows, 84))
    readonly property string standingKey: root.activeFocus && root.someCurrent ? root.overview.current : ""
    property StateSpot told: null // the tile that says what it stands for

    implicitWidth: 11 * 64
    implicitHeight: 9 * 64
    Accessible.name: qsTr("States as tiles")

    Item {
        id: grid

        width: root.columns * root.cell
        height: root.rows * root.cell
        anchors.centerIn: parent

        Repeater {
            model: root.overview.states

            StateSpot {
                id: spot

                required property string value
                required property int step
                required property int pattern
                required property int tileColumn
                required property int tileRow
                required property int tileEdges
                readonly property bool telling: pointer.hovered || (root.walking && activeFocus)

                objectName: "tile" + code
                owner: root
                view: StatesOverview.Tiles
                x: tileColumn * root.cell
                y: tileRow * root.cell
                width: root.cell
                height: root.cell
                onTellingChanged: root.told = telling ? spot : root.told === spot ? null : root.told

                HoverHandler { id: pointer }

                TapHandler {
                    onTapped: {
                        root.walking = false;
                        root.overview.current = spot.key;
                        root.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }

                Rectangle {
                    anchors { fill: parent; margins: 3 }
                    radius: Theme.radius.control
                    color: root.fillColor(spot.step)
                    border {
                        width: spot.current ? 2 : pointer.hovered ? 1 : 0
                        color: spot.current ? Theme.color.text : Theme.color.borderStrong
                    }

                    Pattern {
                        anchors { fill: parent; margins: 2 }
                        visible: spot.pattern !== StatesOverview.Plain
                        pattern: spot.pattern
                        paper: Theme.color.surface
                        ink: Theme.color.borderStrong
                        radius: Theme.radius.control
                    }

                    Column {
                        anchors.centerIn: parent

                        Text {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: spot.code
                            color: root.textColor(spot.step)
                            font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
                            Accessible.ignored: true
                        }

                        Text {
                            anchors.horizontalCenter: parent.horizontalCenter
                            visible: root.cell >= 48
                            text: spot.value
                            color: root.textColor(spot.step)
                            font {
                                family: Theme.family
                                pixelSize: root.cell >= 56 ? Theme.text.body : Theme.text.caption
                                weight: Theme.dark && root.isFaint(spot.step) ? Font.DemiBold : Font.Normal
                            }
                            Accessible.ignored: true
                        }
                    }

                    FocusRing { shown: root.walking && root.standingKey === spot.key }
                }

                TileEdges {
                    anchors.fill: parent
                    visible: root.overview.grouped
                    edges: spot.tileEdges
                }
            }
        }
    }

    StateBubble {
        visible: root.told !== null
        title: root.told !== null ? root.told.name : ""
        detail: root.told !== null ? root.told.detail : ""
        around: root.told ? Qt.rect(grid.x + root.told.x, grid.y + root.told.y, root.cell, root.cell) : Qt.rect(0, 0, 0, 0)
    }
}
