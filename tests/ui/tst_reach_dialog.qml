// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

// The list behind a number of chapters, schools or states.
TestCase {
    id: testCase

    name: "ReachDialog"
    visible: true
    when: windowShown
    width: 900
    height: 700

    Component {
        id: dialog

        ReachDialog {
            book: Sample.book
            roster: Sample.roster
            lens: BoardLens {}
        }
    }

    SignalSpy {
        id: chapterChosen

        signalName: "chapterChosen"
    }

    SignalSpy {
        id: stateChosen

        signalName: "stateChosen"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function open(list: string): ReachDialog {
        const subject = createTemporaryObject(dialog, testCase);
        chapterChosen.target = subject;
        stateChosen.target = subject;
        chapterChosen.clear();
        stateChosen.clear();
        verify(subject.begin(list));
        const lines = findChild(subject, "reached");
        tryVerify(() => subject.opened && lines.count > 0);
        tryVerify(() => lines.activeFocus && lines.currentItem !== null);
        return subject;
    }

    function test_aSchoolWithoutAChapterOpensItsState() {
        const subject = open("schools;eligible;;");
        const lines = findChild(subject, "reached");
        compare(subject.title, "192 eligible schools");
        compare(lines.count, 192);
        while (lines.currentItem.note !== "No chapter")
            keyClick(Qt.Key_Down);
        const state = lines.currentItem.key;
        keyClick(Qt.Key_Return);
        compare(stateChosen.signalArguments[0][0], state);
        compare(state.length, 2);
        compare(chapterChosen.count, 0);
        verify(!subject.opened);
    }

    function test_aSchoolWithOneOpensTheChapter() {
        const lines = findChild(open("schools;eligible;;"), "reached");
        while (lines.currentItem.note === "No chapter")
            keyClick(Qt.Key_Down);
        const chapter = lines.currentItem.key;
        keyClick(Qt.Key_Return);
        compare(chapterChosen.signalArguments[0][0], chapter);
        compare(stateChosen.count, 0);
    }

    function test_aChangeListsWhatCameAndWhatWent() {
        const subject = open("chapters;changed;;");
        compare(subject.title, "Chapters: +26 in 12 months");
        const lines = findChild(subject, "reached");
        compare(lines.count, 32);
        verify(lines.currentItem.note.includes("since "), lines.currentItem.note);
        keyClick(Qt.Key_End);
        verify(lines.currentItem.note.includes("until "), lines.currentItem.note);
    }
}
