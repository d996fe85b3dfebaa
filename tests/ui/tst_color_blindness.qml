// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.Theme

// The colours that stand beside each other, as the colour-blind see them. Protanopia and deuteranopia: Viénot, Brettel
// and Mollon, "Digital video colourmaps for checking the legibility of displays by dichromats", Color Research and
// Application 24 (1999) 243. Tritanopia: Brettel, Viénot and Mollon, "Computerized simulation of color appearance for
// dichromats", JOSA A 14 (1997) 2647. Both as matrices on linear sRGB, as libDaltonLens works them out from the papers.
TestCase {
    name: "ColorBlindness"

    readonly property var sights: ["all colours", "protanopia", "deuteranopia", "tritanopia"]
    readonly property var protan: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]]
    readonly property var deutan: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
    readonly property var tritanOneSide: [[1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.80500, 0.11911]]
    readonly property var tritanOtherSide: [[0.93678, 0.18979, -0.12657], [0.06154, 0.81526, 0.12320], [-0.37562, 1.12767, 0.24796]]
    readonly property var tritanPlane: [0.03901, -0.02788, -0.01113]

    readonly property real leastStep: 5 // of lightness, from one step of a ramp to the next
    readonly property real leastDistance: 12 // CIE76, between any two series; 2.3 can just be seen side by side

    function product(a: var, b: var): real {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    function linear(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function seen(color: color, sight: string): var {
        const light = [linear(color.r), linear(color.g), linear(color.b)];
        if (sight === "all colours")
            return light;
        const matrix = sight === "protanopia" ? protan : sight === "deuteranopia" ? deutan
            : product(tritanPlane, light) >= 0 ? tritanOneSide : tritanOtherSide;
        return matrix.map(row => Math.min(1, Math.max(0, product(row, light))));
    }

    // CIE L*a*b* under D65.
    function lab(color: color, sight: string): var {
        const light = seen(color, sight);
        const part = t => t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116;
        const x = part(product([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
        const y = part(product([0.2126729, 0.7151522, 0.0721750], light));
        const z = part(product([0.0193339, 0.1191920, 0.9503041], light) / 1.08883);
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    }

    function distance(one: color, other: color, sight: string): real {
        const a = lab(one, sight);
        const b = lab(other, sight);
        return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    }

    function everySight(): var {
        const rows = [];
        for (const scheme of [Theme.Light, Theme.Dark])
            for (const sight of sights)
                rows.push({ tag: `${sight}, ${scheme === Theme.Dark ? "dark" : "light"}`, scheme: scheme, sight: sight });
        return rows;
    }

    function verifyOrder(names: var, sight: string) {
        for (let step = 1; step < names.length; ++step) {
            const before = lab(Theme.color[names[step - 1]], sight)[0];
            const after = lab(Theme.color[names[step]], sight)[0];
            const further = Theme.dark ? after - before : before - after;
            verify(further >= leastStep, `${names[step - 1]} to ${names[step]}: ${further.toFixed(1)}`);
        }
    }

    function test_theSimulationLeavesGreysAsTheyAre() {
        for (const sight of sights) {
            const grey = lab(Qt.rgba(128 / 255, 128 / 255, 128 / 255, 1), sight);
            fuzzyCompare(grey[0], 53.6, 0.3, sight);
            verify(Math.hypot(grey[1], grey[2]) < 2, sight);
        }
        const red = Qt.rgba(0.75, 0, 0, 1);
        const green = Qt.rgba(0, 0.38, 0, 1);
        verify(distance(red, green, "deuteranopia") < distance(red, green, "all colours") / 2);
    }

    function test_aRampGoesOneWay_data(): var {
        return everySight();
    }

    function test_aRampGoesOneWay(data: var) {
        Theme.scheme = data.scheme;
        verifyOrder(["ramp0", "ramp1", "ramp2", "ramp3", "ramp4", "ramp5"], data.sight);
        verifyOrder(["unchanged", "rise1", "rise2", "rise3"], data.sight);
        verifyOrder(["unchanged", "fall1", "fall2", "fall3"], data.sight);
    }

    function test_lossAndGainAreNotTakenForEachOther_data(): var {
        return everySight();
    }

    function test_lossAndGainAreNotTakenForEachOther(data: var) {
        Theme.scheme = data.scheme;
        for (const step of ["1", "2", "3"]) {
            const apart = distance(Theme.color["fall" + step], Theme.color["rise" + step], data.sight);
            verify(apart >= leastDistance, `step ${step}: ${apart.toFixed(1)}`);
        }
    }

    function test_seriesStayApart_data(): var {
        return everySight();
    }

    function test_seriesStayApart(data: var) {
        Theme.scheme = data.scheme;
        const names = ["seriesIndigo", "seriesTeal", "seriesAmber", "seriesMagenta", "seriesSlate"];
        for (let one = 0; one < names.length; ++one) {
            for (let other = one + 1; other < names.length; ++other) {
                const apart = distance(Theme.color[names[one]], Theme.color[names[other]], data.sight);
                verify(apart >= leastDistance, `${names[one]} and ${names[other]}: ${apart.toFixed(1)}`);
            }
        }
    }

    function cleanup() {
        Theme.scheme = Theme.System;
    }
}
