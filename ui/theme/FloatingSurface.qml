// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The face of everything that floats: surface, hairline, and a soft shadow of stacked outlines.
Rectangle {
    id: root

    radius: Theme.radius.card
    color: Theme.color.surface
    border {
        width: 1
        color: Theme.color.border
    }

    Repeater {
        model: 8

        Rectangle {
            required property int index

            z: -1
            anchors {
                fill: root
                margins: -2 * (index + 1)
                topMargin: -2 * (index + 1) + 4
                bottomMargin: -2 * (index + 1) - 4
            }
            radius: root.radius + 2 * (index + 1)
            color: Theme.color.shadow
            opacity: 0.14
        }
    }
}
