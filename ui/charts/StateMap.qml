// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// The states by their outlines, coloured by what is shown, with a dot for each school. The arrow keys walk from state to
// state; each is an item of its own, so that a screen reader finds it.
StateView {
    id: root

    property bool pointing: false // the pointer moved after the last choice
    readonly property StateSpot pointedSpot: pointer.hovered && root.pointing ? root.spotOf(pointer.key) : null
    property StateSpot focusedSpot: null
    property alias dots: painted.dotted // one for each school
    signal tapped(key: string) // '': beside the states

    function spotOf(key: string): StateSpot {
        const place = root.overview.placeOf(key);
        return place < 0 || place >= spots.count ? null : spots.itemAt(place) as StateSpot;
    }

    implicitWidth: 975
    implicitHeight: 610
    Accessible.name: qsTr("Map of the states")

    Connections {
        target: root.overview
        function onCurrentChanged() { root.pointing = false; }
    }

    FontMetrics {
        id: letters
        font { family: Theme.family; pixelSize: Theme.text.caption; weight: Font.DemiBold }
    }

    PaintedStates {
        id: painted

        objectName: "painted"
        anchors.fill: parent
        overview: root.overview
        labelHeight: Math.ceil(letters.height) - 2
        paper: Theme.color.surface
        lines: Theme.color.borderStrong
        ink: Theme.color.text
        none: root.overview.ofChange ? 3 : 0
        ramp: root.overview.ofChange
            ? [Theme.color.fall3, Theme.color.fall2, Theme.color.fall1, Theme.color.unchanged, Theme.color.rise1, Theme.color.rise2, Theme.color.rise3]
            : [Theme.color.ramp0, Theme.color.ramp1, Theme.color.ramp2, Theme.color.ramp3, Theme.color.ramp4, Theme.color.ramp5]
        dotColors: [Theme.color.seriesSlate, Theme.color.seriesMagenta, Theme.color.seriesAmber, Theme.color.seriesTeal]

        HoverHandler {
            id: pointer

            readonly property string key: root.overview.keyOf(painted.stateAt(pointer.point.position))
            readonly property string school: painted.schoolAt(pointer.point.position)

            onPointChanged: root.pointing = true
        }

        TapHandler {
            onTapped: eventPoint => {
                root.walking = false;
                root.overview.current = root.overview.keyOf(painted.stateAt(eventPoint.position));
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.tapped(root.overview.current);
            }
        }
    }

    StateOutline {
        map: painted
        code: root.pointedSpot !== null ? pointer.key : ""
        color: Theme.color.borderStrong
    }

    StateOutline {
        map: painted
        code: root.overview.current
        color: Theme.color.text
    }

    StateOutline {
        map: painted
        code: root.walking && Theme.input.byKeys && root.focusedSpot !== null ? root.focusedSpot.key : ""
        ringColor: Theme.color.accent
        ringWidth: Theme.size.focusRing
        ringGap: Theme.size.focusGap
        ringed: true
    }

    Repeater {
        id: spots

        model: root.overview.states

        StateSpot {
            id: spot

            required property int index
            required property int step
            readonly property statePlace place: index < painted.places.length ? painted.places[index] : painted.nowhere

            objectName: "map" + code
            owner: root
            view: StatesOverview.Map
            visible: place.shown
            x: place.box.x
            y: place.box.y
            width: place.box.width
            height: place.box.height
            onActiveFocusChanged: root.focusedSpot = activeFocus ? spot : root.focusedSpot === spot ? null : root.focusedSpot

            Text {
                x: spot.place.label.x - spot.x - width / 2
                y: spot.place.label.y - spot.y - height / 2
                text: spot.code
                color: spot.place.outside ? Theme.color.text : root.textColor(spot.step)
                // Some states are hardly wider than their letters: light ones would be lost beside it.
                style: Qt.colorEqual(color, Theme.color.text) ? Text.Normal : Text.Outline
                styleColor: root.fillColor(spot.step)
                font {
                    family: Theme.family
                    // In the dark the fourth step is the least legible one; see the table of contrasts.
                    pixelSize: Theme.dark && root.isFaint(spot.step) && !spot.place.outside ? Theme.text.body : Theme.text.caption
                    weight: Font.DemiBold
                }
                Accessible.ignored: true
            }
        }
    }

    StateBubble {
        readonly property bool pointed: root.pointedSpot !== null
        readonly property StateSpot spot: pointed ? root.pointedSpot : root.walking ? root.focusedSpot : null

        visible: spot !== null
        title: spot !== null ? spot.name : ""
        detail: spot !== null ? spot.detail : ""
        school: pointed ? pointer.school : ""
        around: pointed ? Qt.rect(pointer.point.position.x, pointer.point.position.y - 4, 0, 24)
            : spot !== null ? Qt.rect(spot.x, spot.y, spot.width, spot.height) : Qt.rect(0, 0, 0, 0)
    }
}
