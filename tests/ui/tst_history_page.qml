// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "HistoryPage"
    visible: true
    when: windowShown
    width: 1100
    height: 700

    Component {
        id: page

        HistoryPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1100
            height: 700
        }
    }

    Component {
        id: bookSettings
        BookSettings { book: Sample.book }
    }

    function initTestCase() {
        Sample.openExample();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        const steps = findChild(subject, "steps");
        tryVerify(() => steps.count >= 6);
        waitForRendering(subject);
        steps.forceActiveFocus();
        tryCompare(steps, "currentIndex", 0);
        return subject;
    }

    function test_theFirstStepIsTheOldest() {
        const subject = open();
        const steps = findChild(subject, "steps");
        keyClick(Qt.Key_End);
        compare(steps.currentIndex, steps.count - 1);
        compare(steps.currentItem.title, "Make book");
        const refusal = findChild(subject, "refusal");
        tryVerify(() => refusal.text.includes("final"));
        verify(!findChild(subject, "undoThis").visible);
        tryVerify(() => findChild(subject, "changes").lines.length > 0);
    }

    function test_undoThisTakesTheStepBack() {
        const settings = createTemporaryObject(bookSettings, testCase); // other tests have taken back what they did
        settings.name = "Renamed";
        tryCompare(Sample.book, "name", "Renamed");
        const subject = open();
        const steps = findChild(subject, "steps");
        const count = steps.count;
        const undo = findChild(subject, "undoThis");
        tryVerify(() => undo.visible);
        const title = steps.currentItem.title;
        undo.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryCompare(steps, "count", count + 1);
        compare(steps.currentItem.title, title, "the step stays in sight");
        tryCompare(steps.currentItem, "stateText", "Undone");
        tryVerify(() => !undo.visible);
        Sample.book.redo();
        tryCompare(steps, "count", count + 2);
        tryCompare(steps.currentItem, "stateText", "");
        Sample.book.undo();
        tryVerify(() => Sample.book.name !== "Renamed");
    }

    function test_searchAndKindNarrowAndEscapeShowsAll() {
        const subject = open();
        const steps = findChild(subject, "steps");
        const all = steps.count;
        findChild(subject, "kind").currentIndex = 5; // imports
        tryCompare(steps, "count", 4);
        subject.startSearch();
        keySequence("o,f,f,i,c");
        tryCompare(steps, "count", 1);
        keyClick(Qt.Key_Down);
        verify(steps.activeFocus);
        keyClick(Qt.Key_Escape);
        tryCompare(steps, "count", all);
    }

    function test_noMatchOffersToShowAll() {
        const subject = open();
        const steps = findChild(subject, "steps");
        subject.startSearch();
        keySequence("q,q,q,q");
        tryCompare(steps, "count", 0);
        const empty = findChild(subject, "empty");
        tryVerify(() => empty.visible);
        empty.action.trigger();
        tryVerify(() => steps.count > 0);
    }

    function test_enterGoesIntoTheDetailsAndEscapeBack() {
        const subject = open();
        const steps = findChild(subject, "steps");
        tryVerify(() => findChild(subject, "detailPane").visible);
        keyClick(Qt.Key_Return);
        verify(!steps.activeFocus);
        keyClick(Qt.Key_Escape);
        verify(steps.activeFocus);
    }
}
