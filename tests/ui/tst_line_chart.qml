// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.Charts

TestCase {
    id: testCase

    readonly property int start: 2458120 // 1 January 2018

    name: "LineChart"
    when: windowShown
    visible: true
    width: 640
    height: 320

    ListModel {
        id: samples

        ListElement { day: 2458120; count: 0; words: "0 chapters" }
        ListElement { day: 2458150; count: 4; words: "4 chapters" }
        ListElement { day: 2458178; count: 9; words: "9 chapters" }
        ListElement { day: 2458209; count: 12; words: "12 chapters" }
    }

    ListModel {
        id: published

        ListElement { fromDay: 2458120; untilDay: 2458200; value: 6; text: "6 schools"; description: "Source: a letter" }
    }

    Component {
        id: chart

        LineChart {
            width: 600
            height: 300
            title: "Chapters over time"
            summary: "12 chapters"
            from: testCase.start
            to: testCase.start + 89
            marks: published

            ChartSeries {
                model: samples
                dayRole: "day"
                valueRole: "count"
                textRole: "words"
                color: "black"
            }
        }
    }

    function test_arrowsReadEachMonth() {
        const subject = createTemporaryObject(chart, testCase);
        subject.forceActiveFocus();
        verify(!subject.probing);

        keyClick(Qt.Key_Left);
        compare(subject.probeText, "March 2018, 12 chapters");
        keyClick(Qt.Key_Left);
        compare(subject.probeText, "February 2018, 9 chapters");
        keyClick(Qt.Key_Home);
        compare(subject.probeText, "January 2018, 0 chapters");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_End);
        compare(subject.probeText, "March 2018, 12 chapters");
        compare(subject.Accessible.name, subject.probeText);

        keyClick(Qt.Key_Escape);
        verify(!subject.probing);
        compare(subject.Accessible.name, "Chapters over time");
        compare(subject.Accessible.description, "12 chapters");
    }

    function test_leavingTakesTheCrosshairAway() {
        const subject = createTemporaryObject(chart, testCase);
        subject.forceActiveFocus();
        keyClick(Qt.Key_Right);
        verify(subject.probing);
        subject.focus = false;
        verify(!subject.probing);
    }

    function test_thePointerReadsTheMonthBelowIt() {
        const subject = createTemporaryObject(chart, testCase);
        mouseMove(subject, subject.width / 2, subject.height / 2);
        tryVerify(() => subject.probing);
        mouseMove(subject, 60, subject.height / 2);
        tryCompare(subject, "probeText", "January 2018, 0 chapters");
    }

    function test_publishedFiguresAreShown() {
        const subject = createTemporaryObject(chart, testCase);
        tryVerify(() => subject.showsMarks);
        subject.from = testCase.start + 82;
        tryVerify(() => !subject.showsMarks);
    }
}
