// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "DuplicatesPage"
    visible: true
    when: windowShown
    width: 1000
    height: 700

    Component {
        id: page

        DuplicatesPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1000
            height: 700
        }
    }

    SignalSpy {
        id: membersRequested
        signalName: "membersRequested"
    }

    function init() {
        Sample.openWithTwins();
    }

    function cleanupTestCase() {
        Sample.openExample();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        const pairs = findChild(subject, "pairs");
        tryVerify(() => pairs.count >= 2);
        waitForRendering(subject);
        pairs.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => pairs.currentItem !== null);
        return subject;
    }

    function line(subject: Item): DuplicateLine {
        return findChild(subject, "pairs").currentItem;
    }

    function field(subject: Item, title: string): PairFieldRow {
        const rows = findChild(subject, "pairFields").contentItem.children[0].children;
        for (let i = 0; i < rows.length; ++i) {
            if (rows[i].title === title)
                return rows[i];
        }
        return null;
    }

    // Walks to the first pair that can be answered so.
    function goTo(subject: Item, answer: string) {
        const merge = findChild(subject, "mergePair");
        for (let i = 0; i < 10 && merge.text !== answer; ++i)
            keyClick(Qt.Key_Down);
        compare(merge.text, answer);
    }

    function test_theSurestPairComesFirstAndSaysWhy() {
        const subject = open();
        compare(line(subject).likelihood, "Sure");
        verify(line(subject).reason.includes("ame name"));
        goTo(subject, "Merge");
        verify(field(subject, "Chosen name").spoken.startsWith("Chosen name: both "));
        verify(!field(subject, "Chosen name").choosable);
        verify(field(subject, "Personal e-mail").choosable);
    }

    function test_arrowsGoThroughPairsAndLettersToo() {
        const subject = open();
        const pairs = findChild(subject, "pairs");
        const first = line(subject).oneKey;
        keyClick(Qt.Key_Down);
        compare(pairs.currentIndex, 1);
        keyClick(Qt.Key_P);
        compare(pairs.currentIndex, 0);
        keyClick(Qt.Key_N);
        compare(pairs.currentIndex, 1);
        verify(line(subject).oneKey !== first);
        mouseClick(findChild(subject, "previousPair"));
        compare(pairs.currentIndex, 0);
        verify(!findChild(subject, "previousPair").enabled);
    }

    function test_leftAndRightChooseWhatStays() {
        const subject = open();
        keyClick(Qt.Key_Return);
        const row = field(subject, "Pronouns");
        for (let i = 0; i < 12 && !row.activeFocus; ++i)
            keyClick(Qt.Key_Down);
        verify(row.activeFocus);
        const before = row.choice;
        keyClick(before === PairComparison.One ? Qt.Key_Right : Qt.Key_Left);
        verify(row.choice !== before);
        verify(row.activeFocus);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(row.choice, PairComparison.One);
        compare(row.spoken.endsWith("The first one stays."), true);
    }

    function test_aLetterMergesAndTheNextPairIsThere() {
        const subject = open();
        const pairs = findChild(subject, "pairs");
        const count = pairs.count;
        goTo(subject, "Merge");
        const first = line(subject).oneKey;
        keyClick(Qt.Key_M);
        tryCompare(pairs, "count", count - 1);
        verify(pairs.activeFocus);
        tryVerify(() => line(subject) !== null && line(subject).oneKey !== first);
        compare(Sample.book.undoText, "Merge members");
        Sample.book.undo();
        tryCompare(pairs, "count", count);
        tryVerify(() => line(subject).oneKey === first);
    }

    function test_twoChaptersAreLinked() {
        const subject = open();
        const merge = findChild(subject, "mergePair");
        goTo(subject, "Link as one person");
        const pairs = findChild(subject, "pairs");
        const count = pairs.count;
        merge.clicked();
        tryCompare(pairs, "count", count - 1);
        compare(Sample.book.undoText, "Link memberships of one person");
    }

    function test_keepingBothIsRemembered() {
        const subject = open();
        const pairs = findChild(subject, "pairs");
        const count = pairs.count;
        mouseClick(findChild(subject, "keepBoth"));
        tryCompare(pairs, "count", count - 1);
        subject.destroy();
        const again = open();
        tryCompare(findChild(again, "pairs"), "count", count - 1);
    }

    function test_aRightClickOffersBothAnswers() {
        const subject = open();
        const pairs = findChild(subject, "pairs");
        const menu = findChild(subject, "pairMenu");
        mouseClick(pairs.itemAtIndex(1), 20, 20, Qt.RightButton);
        tryVerify(() => menu.opened);
        compare(pairs.currentIndex, 1);
        verify(findChild(menu.contentItem, "menuMerge").text.length > 0);
        tryVerify(() => findChild(menu.contentItem, "menuKeep").enabled);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !menu.visible);
        pairs.forceActiveFocus(); // a window of the program would give it back
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        tryVerify(() => menu.opened);
        menu.close();
    }

    function test_escapeGoesBack() {
        const subject = open();
        const pairs = findChild(subject, "pairs");
        membersRequested.target = subject;
        membersRequested.clear();
        keyClick(Qt.Key_Return);
        tryVerify(() => !pairs.activeFocus);
        keyClick(Qt.Key_Escape);
        verify(pairs.activeFocus);
        compare(membersRequested.count, 0);
        keyClick(Qt.Key_Escape);
        compare(membersRequested.count, 1);
    }

    function test_coveredNamesStayCovered() {
        const subject = open();
        const name = line(subject).title;
        Sample.session.nameCover.toggle();
        tryVerify(() => line(subject).title !== name);
        compare(field(subject, "Personal e-mail").oneText === "" || field(subject, "Personal e-mail").oneText === "•••", true);
        Sample.session.nameCover.toggle();
        tryVerify(() => line(subject).title === name);
    }
}
