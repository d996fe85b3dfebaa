// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "MemberDetail"
    visible: true
    when: windowShown
    width: 1100
    height: 700

    Component {
        id: page

        MembersPage {
            book: Sample.book
            roster: Sample.roster
            preferences: Sample.session.preferences
            commands: Commands {}
            width: 1100
            height: 700
        }
    }

    Component {
        id: field

        FieldRow {
            label: "School e-mail"
            value: "sam@example.org"
        }
    }

    Component {
        id: target
        TextField { }
    }

    SignalSpy {
        id: chapterRequested
        signalName: "chapterRequested"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryCompare(findChild(subject, "table"), "rows", 479);
        waitForRendering(subject);
        return subject;
    }

    function pane(subject: Item): Item {
        return findChild(subject, "detailPane");
    }

    function test_theDetailsFollowTheCurrentRow() {
        const subject = open();
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        tryVerify(() => pane(subject).visible);
        const body = findChild(subject, "memberBody");
        for (let step = 0; step < 3; ++step) {
            verify(body.name.includes(table.model.data(table.model.index(table.currentRow, 0))));
            keyClick(Qt.Key_Down);
        }
    }

    function test_enterGoesIntoTheDetailsAndEscapeBack() {
        const subject = open();
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        tryVerify(() => pane(subject).visible);
        keyClick(Qt.Key_Return);
        verify(findChild(subject, "memberBody").activeFocus);
        keyClick(Qt.Key_Escape);
        verify(table.activeFocus);
        verify(!pane(subject).visible);
        keyClick(Qt.Key_Return);
        verify(pane(subject).visible);
    }

    function test_inANarrowWindowTheDetailsSlideOverTheList() {
        const subject = open();
        const split = pane(subject).parent;
        split.narrow = true;
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        tryCompare(split, "settled", true);
        compare(split.shown, false);
        keyClick(Qt.Key_Return);
        verify(split.shown);
        tryCompare(pane(subject), "opacity", 1);
        verify(!table.activeFocus);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        verify(!table.activeFocus, "what is covered is out of reach");
        keyClick(Qt.Key_Escape);
        verify(table.activeFocus);
        tryCompare(pane(subject), "visible", false);
    }

    function test_theEdgeMovesWithTheKeysAndStaysThere() {
        const subject = open();
        findChild(subject, "table").forceActiveFocus();
        tryVerify(() => pane(subject).visible);
        const handle = findChild(subject, "handle");
        const before = pane(subject).width;
        handle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(pane(subject).width, before + 24);
        compare(Sample.session.preferences.paneWidth("members"), before + 24);
        const other = open();
        findChild(other, "table").forceActiveFocus();
        tryVerify(() => pane(other).visible);
        compare(pane(other).width, before + 24);
        keyClick(Qt.Key_Tab);
    }

    function test_theChapterOfThePersonIsALink() {
        const subject = open();
        findChild(subject, "table").forceActiveFocus();
        chapterRequested.target = subject;
        chapterRequested.clear();
        const link = findChild(subject, "chapterLink");
        tryVerify(() => link.visible);
        link.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(chapterRequested.count, 1);
        verify(chapterRequested.signalArguments[0][0] !== "");
    }

    function test_showKeyFindsWhoIsNotInTheList() {
        const subject = open();
        const table = findChild(subject, "table");
        const model = findChild(subject, "roster").model;
        model.filters.choose("status", ["left"]);
        tryVerify(() => table.rows > 0 && table.rows < 479);
        const key = model.keyAt(0);
        model.filters.resetAll();
        tryCompare(table, "rows", 479);
        subject.showKey(key);
        tryVerify(() => table.currentRow >= 0 && model.keyAt(table.currentRow) === key);
        tryVerify(() => pane(subject).visible);
        subject.showUsual(); // the book remembers the filters
    }

    function test_aValueIsCopied() {
        const subject = createTemporaryObject(field, testCase);
        const text = createTemporaryObject(target, testCase);
        const copy = findChild(subject, "copy");
        compare(copy.text, "Copy School e-mail");
        copy.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        text.paste();
        compare(text.text, "sam@example.org");
    }
}
