// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// The only file that spells a colour or a size. Contrast ratios: tests/ui/tst_theme.qml.
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

    readonly property SystemPalette systemPalette: SystemPalette {}

    component Colors: QtObject {
        id: colors

        required property bool dark

        readonly property color window: colors.dark ? "#17171b" : "#f6f6f8"
        readonly property color sidebar: colors.dark ? "#1d1d22" : "#ececf0"
        readonly property color surface: colors.dark ? "#212127" : "#ffffff"
        readonly property color hover: colors.dark ? "#2a2a31" : "#f0f0f4"
        readonly property color border: colors.dark ? "#34343d" : "#d9d9e0"
        readonly property color borderStrong: colors.dark ? "#7c7c8a" : "#878794"
        readonly property color text: colors.dark ? "#ececf1" : "#1c1c22"
        readonly property color textMuted: colors.dark ? "#b4b4bf" : "#55555f"
        readonly property color textFaint: colors.dark ? "#9898a5" : "#63636e"
        readonly property color accent: colors.dark ? "#a9acff" : "#4a4fc4"
        readonly property color accentHover: colors.dark ? "#bdbfff" : "#3d42ae"
        readonly property color accentPressed: colors.dark ? "#9296f2" : "#33388f"
        readonly property color accentText: colors.dark ? "#16163a" : "#ffffff"
        readonly property color accentSoft: colors.dark ? "#2c2d52" : "#e6e7fa"
        readonly property color accentSoftText: colors.dark ? "#cfd1ff" : "#32369a"
        readonly property color success: colors.dark ? "#7bd79a" : "#1b7340"
        readonly property color successSoft: colors.dark ? "#183424" : "#ddf3e4"
        readonly property color warning: colors.dark ? "#f0b55b" : "#8a5300"
        readonly property color warningSoft: colors.dark ? "#3a2a10" : "#fbebd0"
        readonly property color danger: colors.dark ? "#ff9a91" : "#b3261e"
        readonly property color dangerSoft: colors.dark ? "#45201d" : "#fbe4e2"
        readonly property color dangerText: colors.dark ? "#3a0e0a" : "#ffffff"
        readonly property color info: colors.dark ? "#78c9ea" : "#0b6387"
        readonly property color infoSoft: colors.dark ? "#12323f" : "#dceff7"
        readonly property color shadow: colors.dark ? "#73000000" : "#2e000000"
        readonly property color scrim: colors.dark ? "#8c000000" : "#591c1c22"

        // Also apart for the colour-blind: tests/ui/tst_color_blindness.qml.
        readonly property color seriesIndigo: colors.accent
        readonly property color seriesTeal: colors.dark ? "#4fc3b0" : "#1c5244"
        readonly property color seriesAmber: colors.dark ? "#f0b55b" : "#a85b00"
        readonly property color seriesMagenta: colors.dark ? "#d586c7" : "#a51f6e"
        readonly property color seriesSlate: colors.dark ? "#81909a" : "#5e718c"

        // The map's six steps, none to many, and what is legible on each.
        readonly property color ramp0: colors.dark ? "#2b2b33" : "#eeeff3"
        readonly property color ramp1: colors.dark ? "#33355c" : "#d5d6f5"
        readonly property color ramp2: colors.dark ? "#474a86" : "#aeb1eb"
        readonly property color ramp3: colors.dark ? "#6468b4" : "#7f83dc"
        readonly property color ramp4: colors.dark ? "#8a8ee0" : "#4a4fc4"
        readonly property color ramp5: colors.dark ? "#bdbfff" : "#2c3090"
        readonly property color rampFewText: colors.text
        readonly property color rampManyText: colors.dark ? "#16163a" : "#ffffff"

        function ramp(step: int): color {
            return [colors.ramp0, colors.ramp1, colors.ramp2, colors.ramp3, colors.ramp4, colors.ramp5][Math.max(0, Math.min(5, step))];
        }

        function rampText(step: int): color {
            return step < 4 ? colors.rampFewText : colors.rampManyText;
        }

        // A change: three steps down, none, three steps up. What fell has a pattern over it, too.
        readonly property color fall3: colors.dark ? "#f0b55b" : "#8a4a00"
        readonly property color fall2: colors.dark ? "#8f5f28" : "#d08a2e"
        readonly property color fall1: colors.dark ? "#503a1e" : "#f6d7a8"
        readonly property color unchanged: colors.ramp0
        readonly property color rise1: colors.dark ? "#3c3f70" : "#c3c6f1"
        readonly property color rise2: colors.dark ? "#6468b4" : "#7f83dc"
        readonly property color rise3: colors.dark ? "#bdbfff" : "#32369a"

        function change(step: int): color {
            return [colors.fall3, colors.fall2, colors.fall1, colors.unchanged, colors.rise1, colors.rise2, colors.rise3][Math.max(0, Math.min(6, step + 3))];
        }

        function changeText(step: int): color {
            return Math.abs(step) < 3 ? colors.rampFewText : colors.rampManyText;
        }
    }

    component TextSizes: QtObject {
        id: sizes

        required property real scale

        readonly property int caption: Math.round(12 * sizes.scale)
        readonly property int body: Math.round(14 * sizes.scale)
        readonly property int section: Math.round(16 * sizes.scale)
        readonly property int title: Math.round(22 * sizes.scale)
        readonly property int display: Math.round(32 * sizes.scale)
    }

    component Spaces: QtObject {
        readonly property int xs: 4
        readonly property int s: 8
        readonly property int m: 12
        readonly property int l: 16
        readonly property int xl: 24
        readonly property int xxl: 32
        readonly property int xxxl: 48
    }

    component Sizes: QtObject {
        id: measures

        required property bool compact
        required property real scale

        readonly property int control: Math.round((measures.compact ? 32 : 36) * measures.scale)
        readonly property int row: Math.round((measures.compact ? 32 : 40) * measures.scale)
        readonly property int officeRow: Math.round((measures.compact ? 40 : 48) * measures.scale)
        readonly property int tableHeader: Math.round(32 * measures.scale)
        readonly property int toolbar: Math.round(56 * measures.scale)
        readonly property int icon: Math.round(20 * measures.scale)
        readonly property int indicator: Math.round(20 * measures.scale)
        readonly property int sidebar: Math.round(232 * measures.scale)
        readonly property int sidebarFolded: Math.round(56 * measures.scale)
        readonly property int sidebarFoldsBelow: Math.round(1000 * measures.scale)
        readonly property int listPane: 360
        readonly property int detailPane: 376
        readonly property int field: Math.round(160 * measures.scale)
        readonly property int fieldLabel: Math.round(112 * measures.scale)
        readonly property int calendar: Math.round(300 * measures.scale)
        readonly property int calendarDay: Math.round(34 * measures.scale)
        readonly property int copyButton: Math.round(28 * measures.scale)
        readonly property int form: Math.round(560 * measures.scale)
        readonly property int reading: Math.round(720 * measures.scale)
        readonly property int dialogNarrow: Math.round(460 * measures.scale)
        readonly property int dialog: Math.round(640 * measures.scale)
        readonly property int wizardWidth: Math.round(960 * measures.scale)
        readonly property int wizardHeight: Math.round(680 * measures.scale)
        readonly property int wizardList: Math.round(216 * measures.scale)
        readonly property int dialogWide: Math.round(760 * measures.scale)
        readonly property int windowWidth: 1280
        readonly property int windowHeight: 800
        readonly property int windowLeastWidth: 960
        readonly property int windowLeastHeight: 640
        readonly property int focusRing: 2
        readonly property int focusGap: 2
    }

    component Radii: QtObject {
        readonly property int control: 6
        readonly property int card: 10
        readonly property int dialog: 14
    }

    // Milliseconds; all 0 with reduceMotion. The delays are not motion and stay.
    component Durations: QtObject {
        id: durations

        required property bool still

        readonly property int color: durations.still ? 0 : 100
        readonly property int popupIn: durations.still ? 0 : 150
        readonly property int popupOut: durations.still ? 0 : 100
        readonly property int pane: durations.still ? 0 : 200
        readonly property int toolTipDelay: 700
        readonly property int skeletonDelay: 200
        readonly property int progressDelay: 500
        readonly property int toastStays: 8000
    }
}
