// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Chapterhouse.Theme

// How everything looks. Only the classes behind it spell a colour or a size.
QtObject {
    id: theme

    enum Scheme { System, Light, Dark }
    enum Density { Comfortable, Compact }

    property int scheme: Theme.System
    property int density: Theme.Comfortable
    property bool reduceMotion: false
    property real textScale: 1

    readonly property bool dark: scheme === Theme.Dark || (scheme === Theme.System && systemPalette.window.hslLightness < 0.5)
    readonly property bool compact: density === Theme.Compact

    readonly property string family: "Noto Sans"
    readonly property Colors color: Colors { dark: theme.dark }
    readonly property TextSizes text: TextSizes { scale: theme.textScale }
    readonly property Spaces space: Spaces {}
    readonly property Sizes size: Sizes {
        compact: theme.compact
        scale: theme.textScale
    }
    readonly property Radii radius: Radii {}
    readonly property Durations motion: Durations { still: theme.reduceMotion }

    readonly property LastInput input: LastInput {}

    readonly property SystemPalette systemPalette: SystemPalette {}
}
