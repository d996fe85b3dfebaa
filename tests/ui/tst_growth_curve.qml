// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "GrowthCurve"
    visible: true
    when: windowShown
    width: 1048
    height: 760

    Component {
        id: page

        GrowthPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            lens: BoardLens {}
            width: 1048
            height: 760
        }
    }

    Component {
        id: spy

        SignalSpy {}
    }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        Sample.forgetViews();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryVerify(() => findChild(subject, "curveCard") !== null && findChild(subject, "curveCard").overview.ready);
        waitForRendering(subject);
        return subject;
    }

    function curve(subject: Item): GrowthCurve {
        return findChild(subject, "curveCard").overview;
    }

    function choose(subject: Item, name: string, place: int) {
        const box = findChild(subject, name);
        verify(box !== null && box.visible, name);
        box.forceActiveFocus(Qt.TabFocusReason);
        while (box.currentIndex !== place)
            keyClick(box.currentIndex < place ? Qt.Key_Down : Qt.Key_Up);
    }

    function test_theMeasureIsChosenByKeys() {
        const subject = open();
        compare(curve(subject).title, "Chapters over time");
        choose(subject, "curveMeasure", GrowthCurve.Members);
        compare(curve(subject).measure, GrowthCurve.Members);
        compare(findChild(subject, "curveCard").title, "Members over time");
        verify(!findChild(subject, "curveUnit").visible);
        verify(!curve(subject).projected);
    }

    function test_paceAndUnitAreChosen() {
        const subject = open();
        choose(subject, "curvePace", GrowthCurve.PerTerm);
        compare(curve(subject).pace, GrowthCurve.PerTerm);
        verify(!findChild(subject, "curveProjecting").visible);
        choose(subject, "curvePace", GrowthCurve.MonthEnd);
        choose(subject, "curveUnit", 1);
        verify(curve(subject).asShare);
        verify(findChild(subject, "chart").percent);
    }

    function test_theCrosshairReadsAllOfAMonth() {
        const subject = open();
        const chart = findChild(subject, "chart");
        chart.forceActiveFocus();
        keyClick(Qt.Key_End);
        verify(chart.probeText.startsWith("August 2021, "), chart.probeText);
        verify(chart.probeText.includes("projected"), chart.probeText);
        for (let month = 0; month < 12; ++month)
            keyClick(Qt.Key_Left);
        verify(chart.probeText.startsWith("August 2020, 52 chapters, "), chart.probeText);
        verify(chart.probeText.includes(" new, "), chart.probeText);
        compare(chart.Accessible.name, chart.probeText);
        keyClick(Qt.Key_Escape);
        verify(!chart.probing);
    }

    function test_thePointerReadsTheBarsToo() {
        const subject = open();
        const strip = findChild(subject, "changes");
        const chart = findChild(subject, "chart");
        mouseMove(strip, 4, strip.height - 20);
        tryVerify(() => chart.probing);
        mouseMove(subject, 2, 2);
        tryVerify(() => !chart.probing);
    }

    function test_aBarOpensTheListsBehindItsNumbers() {
        const subject = open();
        const asked = createTemporaryObject(spy, this, { target: subject, signalName: "listRequested" });
        const strip = findChild(subject, "changes");
        const menu = findChild(subject, "listMenu");
        strip.chosen(curve(subject).table.count - 14, strip); // July 2020: after August come twelve projected months
        tryVerify(() => menu.opened);
        menu.itemAt(1).triggered();
        compare(asked.signalArguments[0][0], "chapters;appeared;2020-07-01;2020-08-01");
    }

    function test_twoYearsAndTwoRegions() {
        const subject = open();
        choose(subject, "curveComparison", GrowthCurve.Years);
        verify(findChild(subject, "curveYear").visible);
        verify(!findChild(subject, "changes").visible);
        const chart = findChild(subject, "chart");
        chart.forceActiveFocus();
        keyClick(Qt.Key_End);
        verify(chart.probeText.startsWith("July, "), chart.probeText);
        verify(chart.probeText.includes("2019–20: "), chart.probeText);
        choose(subject, "curveComparison", GrowthCurve.Regions);
        verify(findChild(subject, "curveFirstRegion").visible);
        tryVerify(() => curve(subject).otherLine.count > 0);
        choose(subject, "curveSecondRegion", 2);
        tryVerify(() => curve(subject).summary.includes(curve(subject).regionNames[2].split(" (")[0]));
    }

    function test_theFormulaIsOneClickAway() {
        const subject = open();
        const button = findChild(subject, "curveFormula");
        verify(button.visible);
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        const dialog = findChild(subject, "formulaDialog");
        tryVerify(() => dialog.opened);
        const text = findChild(dialog.contentItem, "formula");
        verify(text.text.includes("chapters(t) = "));
        text.selectAll();
        verify(text.selectedText.length > 100);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.opened);
    }

    function test_theProjectionCanBeLeftOut() {
        const subject = open();
        verify(findChild(subject, "curveOutlook").text !== "");
        const box = findChild(subject, "curveProjecting");
        box.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!curve(subject).projected);
        compare(findChild(subject, "curveOutlook").text, "");
        verify(!findChild(subject, "curveFormula").visible);
    }

    function test_theDashboardLeadsHere() {
        const subject = open();
        subject.view = 1;
        subject.showCurve(GrowthCurve.Members);
        compare(subject.view, 0);
        compare(curve(subject).measure, GrowthCurve.Members);
    }
}
