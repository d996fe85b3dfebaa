// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// The theme follows what the user prefers.
Item {
    id: root

    required property Preferences preferences

    Binding {
        target: Theme
        property: "scheme"
        value: root.preferences.scheme
    }

    Binding {
        target: Theme
        property: "density"
        value: root.preferences.density
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.textPercent / 100
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.preferences.reducedMotion
    }
}
