// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "TimeBar"
    visible: true
    when: windowShown
    width: 904
    height: 500

    Component {
        id: place

        Item {
            id: whole

            property BoardLens lens: BoardLens {}
            property TimeTravel travel: TimeTravel {
                book: Sample.book // shows the sample as of 31 August 2020
                roster: Sample.roster
                lens: whole.lens
                shown: bar.visible
            }

            width: 904
            height: 500

            TimeNotice {
                objectName: "notice"
                width: parent.width
                travel: whole.travel
                followed: true
            }

            TimeBar {
                id: bar

                objectName: "bar"
                y: 400
                width: parent.width
                travel: whole.travel
                book: Sample.book
            }
        }
    }

    SignalSpy {
        id: closed
        signalName: "closed"
    }

    function initTestCase() {
        Sample.openExample();
    }

    // Where the last test left the pointer, a mark would soon have its tip.
    function init() {
        mouseMove(testCase, testCase.width / 2, testCase.height / 2);
    }

    function open(): Item {
        const subject = createTemporaryObject(place, testCase);
        const bar = findChild(subject, "bar");
        bar.begin();
        tryVerify(() => subject.travel.lastStep > 0);
        waitForRendering(subject);
        closed.target = bar;
        closed.clear();
        return subject;
    }

    function test_theKeysOfTheSliderGoByMonthsAndYears() {
        const subject = open();
        const slider = findChild(subject, "timeSlider");
        verify(slider.activeFocus);
        const last = subject.travel.lastStep;
        keyClick(Qt.Key_Left);
        compare(subject.travel.date, "2020-07-31");
        compare(slider.Accessible.name, "Shown day: 31 July 2020");
        keyClick(Qt.Key_PageUp);
        compare(subject.travel.date, "2019-07-31");
        keyClick(Qt.Key_PageDown);
        keyClick(Qt.Key_Right);
        compare(subject.travel.step, last);
        verify(!subject.lens.away);
        keyClick(Qt.Key_Home);
        compare(subject.travel.step, 0);
        keyClick(Qt.Key_End);
        compare(subject.travel.step, last);
        compare(slider.value, last);
    }

    function test_theSliderIsDragged() {
        const subject = open();
        const slider = findChild(subject, "timeSlider");
        mousePress(slider, slider.width - 10, slider.height / 2);
        for (let x = slider.width - 10; x > slider.width / 2; x -= 10)
            mouseMove(slider, x, slider.height / 2);
        mouseRelease(slider, slider.width / 2, slider.height / 2);
        fuzzyCompare(subject.travel.step, subject.travel.lastStep / 2, 2);
        compare(slider.value, subject.travel.step);
        keyClick(Qt.Key_Right); // it still follows
        compare(slider.value, subject.travel.step);
    }

    function test_theNoticeSaysTheDayAndLeadsBack() {
        const subject = open();
        const notice = findChild(subject, "notice");
        verify(!notice.visible);
        subject.travel.date = "2019-05-17";
        verify(notice.visible);
        compare(findChild(notice, "asOf").text, "As of 17 May 2019");
        const back = findChild(notice, "backToToday");
        compare(back.text, "Back to 31 August 2020");
        mouseClick(back);
        verify(!notice.visible);
    }

    function test_aDayIsTyped() {
        const subject = open();
        const day = findChild(subject, "day");
        day.field.forceActiveFocus();
        day.field.selectAll();
        for (const letter of "2019-02-03")
            keyClick(letter);
        compare(subject.travel.date, "2019-02-03");
        compare(day.field.text, "2019-02-03");
    }

    function test_milestonesAreChosenWithTheKeys() {
        const subject = open();
        tryVerify(() => subject.travel.milestones.count > 0);
        findChild(subject, "milestones").clicked();
        const list = findChild(testCase.Window.contentItem ?? subject, "milestoneList")
            ?? findChild(findChild(subject, "milestonesPopup"), "milestoneList");
        tryVerify(() => list.activeFocus);
        compare(list.currentIndex, 0);
        keyClick(Qt.Key_Down);
        const line = list.currentItem;
        const day = line.day;
        verify(line.Accessible.name.length > 0);
        keyClick(Qt.Key_Return);
        compare(subject.travel.date, day);
        tryVerify(() => !list.visible);
    }

    function test_aMarkIsPressed() {
        const subject = open();
        tryVerify(() => subject.travel.marks.count > 0);
        const marks = findChild(subject, "timeSlider").parent.children;
        const mark = Array.from(marks).find(item => item.day !== undefined && item.step > 3);
        mouseClick(mark, mark.width / 2, 3);
        compare(subject.travel.date, mark.day);
    }

    function test_playingShowsPauseAndEscapeCloses() {
        const subject = open();
        const play = findChild(subject, "play");
        compare(play.text, "Play month by month");
        play.clicked();
        compare(play.text, "Pause");
        tryVerify(() => subject.travel.step > 0);
        play.clicked();
        verify(!subject.travel.playing);
        findChild(subject, "timeSlider").forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(closed.count, 1);
        verify(!findChild(subject, "bar").visible);
    }
}
