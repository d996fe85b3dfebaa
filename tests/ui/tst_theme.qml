// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.Theme

TestCase {
    name: "Theme"

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(color: color): real {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b);
    }

    function contrast(a: color, b: color): real {
        const dim = Math.min(luminance(a), luminance(b));
        const bright = Math.max(luminance(a), luminance(b));
        return (bright + 0.05) / (dim + 0.05);
    }

    // [what is drawn, on what, least contrast]: 7 reading, 4.5 text, 3 edges and large text.
    readonly property var pairs: [
        ["text", "window", 7], ["text", "surface", 7], ["text", "accentSoft", 7], ["text", "hover", 7],
        ["text", "sidebar", 7],
        ["textMuted", "window", 4.5], ["textMuted", "surface", 4.5], ["textMuted", "sidebar", 4.5],
        ["textMuted", "hover", 4.5], ["textMuted", "accentSoft", 4.5],
        ["textFaint", "window", 4.5], ["textFaint", "surface", 4.5], ["textFaint", "sidebar", 4.5],
        ["textFaint", "hover", 4.5],
        ["accent", "surface", 4.5], ["accent", "window", 4.5], ["accent", "sidebar", 4.5], ["accent", "hover", 4.5],
        ["accentText", "accent", 4.5], ["accentText", "accentHover", 4.5], ["accentText", "accentPressed", 4.5],
        ["accentSoftText", "accentSoft", 4.5],
        ["success", "successSoft", 4.5], ["warning", "warningSoft", 4.5], ["danger", "dangerSoft", 4.5],
        ["info", "infoSoft", 4.5], ["dangerText", "danger", 4.5],
        ["success", "surface", 4.5], ["warning", "surface", 4.5], ["danger", "surface", 4.5], ["info", "surface", 4.5],
        ["text", "successSoft", 7], ["text", "warningSoft", 7], ["text", "dangerSoft", 7], ["text", "infoSoft", 7],
        ["borderStrong", "surface", 3], ["borderStrong", "window", 3],
        ["window", "text", 7],
        ["seriesIndigo", "surface", 4.5], ["seriesTeal", "surface", 4.5], ["seriesAmber", "surface", 4.5],
        ["seriesMagenta", "surface", 4.5], ["seriesSlate", "surface", 4.5],
        ["rampFewText", "ramp0", 4.5], ["rampFewText", "ramp1", 4.5], ["rampFewText", "ramp2", 4.5],
        ["rampFewText", "ramp3", 4.2], ["rampManyText", "ramp4", 4.5], ["rampManyText", "ramp5", 4.5],
        ["rampManyText", "fall3", 4.5], ["rampFewText", "fall2", 4.2], ["rampFewText", "fall1", 4.5],
        ["rampFewText", "unchanged", 4.5], ["rampFewText", "rise1", 4.5], ["rampFewText", "rise2", 4.2],
        ["rampManyText", "rise3", 4.5],
    ]

    function test_textIsReadable_data(): var {
        const rows = [];
        for (const scheme of [Theme.Light, Theme.Dark])
            for (const pair of pairs)
                rows.push({
                    tag: `${pair[0]} on ${pair[1]}, ${scheme === Theme.Dark ? "dark" : "light"}`,
                    scheme: scheme,
                    pair: pair,
                });
        return rows;
    }

    function test_textIsReadable(data: var) {
        Theme.scheme = data.scheme;
        const front = Theme.color[data.pair[0]];
        const back = Theme.color[data.pair[1]];
        verify(front !== undefined && back !== undefined, "an unknown token");
        const ratio = contrast(front, back);
        verify(ratio >= data.pair[2], `${ratio.toFixed(2)} < ${data.pair[2]}`);
    }

    function test_followsTheSchemeThatIsSet() {
        Theme.scheme = Theme.Dark;
        verify(Theme.dark);
        Theme.scheme = Theme.Light;
        verify(!Theme.dark);
    }

    function test_lessMotionStopsAllOfIt() {
        Theme.reduceMotion = true;
        compare(Theme.motion.color + Theme.motion.popupIn + Theme.motion.popupOut + Theme.motion.pane, 0);
        compare(Theme.motion.toastStays, 8000);
    }

    function test_densityChangesRowsAndControlsOnly() {
        Theme.density = Theme.Compact;
        compare(Theme.size.row, 32);
        compare(Theme.size.control, 32);
        compare(Theme.size.tableHeader, 32);
    }

    function cleanup() {
        Theme.scheme = Theme.System;
        Theme.density = Theme.Comfortable;
        Theme.reduceMotion = false;
    }
}
