// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "ChapterField"
    visible: true
    when: windowShown
    width: 600
    height: 600

    Component {
        id: form

        Column {
            property alias field: chapter

            width: 500

            ChapterField {
                id: chapter

                book: Sample.book
                roster: Sample.roster
                width: parent.width
            }

            Button {
                objectName: "next"
                text: "Next"
            }
        }
    }

    SignalSpy { id: chosen; signalName: "chosen" }

    function initTestCase() {
        Sample.openExample();
    }

    function open(): Item {
        const subject = createTemporaryObject(form, testCase).field;
        tryVerify(() => Sample.roster !== null);
        waitForRendering(subject);
        chosen.target = subject;
        chosen.clear();
        subject.field.forceActiveFocus(Qt.TabFocusReason);
        return subject;
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter);
    }

    function test_whatIsTypedFindsChaptersAndEnterChooses() {
        const subject = open();
        type("omaha");
        tryVerify(() => subject.listed);
        verify(subject.field.Accessible.name.includes("Creighton"));
        keyClick(Qt.Key_Return);
        verify(!subject.listed);
        verify(subject.key !== "");
        compare(chosen.count, 1);
        verify(subject.field.text.includes("Creighton"));
        verify(subject.hint.includes("Omaha, Nebraska"));
    }

    function test_aClickIntoTheEmptyFieldShowsThemAll() {
        const subject = open();
        mouseClick(subject.field);
        tryVerify(() => subject.listed);
        verify(subject.choices.count > 40);
        type("omaha");
        keyClick(Qt.Key_Return);
        verify(subject.key !== "");
        mouseClick(subject.field); // to correct what stands there
        verify(!subject.listed);
    }

    function test_escapePutsBackWhatWasChosen() {
        const subject = open();
        type("creight");
        keyClick(Qt.Key_Return);
        const key = subject.key;
        type("xyz");
        compare(subject.key, "");
        keyClick(Qt.Key_Escape);
        compare(subject.key, key);
        verify(!subject.listed);
    }

    function test_whoGoesOnHasChosenIfOnlyOneIsMeant() {
        const subject = open();
        type("creight");
        keyClick(Qt.Key_Tab);
        verify(!subject.field.activeFocus);
        verify(subject.key !== "");
        compare(subject.problem, "");
    }

    function test_whatIsNoChapterIsSaidInWords() {
        const subject = open();
        type("nowhere at all");
        keyClick(Qt.Key_Tab);
        compare(subject.key, "");
        verify(subject.problem !== "");
        compare(subject.field.text, "nowhere at all");
    }

    function test_anEmptyFieldListsThemAllByArrowDown() {
        const subject = open();
        keyClick(Qt.Key_Down);
        tryVerify(() => subject.listed);
        verify(subject.choices.count >= 52);
    }

    function test_theMouseChooses() {
        const subject = open();
        type("univ");
        const list = findChild(subject, "pickList");
        tryVerify(() => list.opened);
        waitForRendering(list.contentItem);
        mouseClick(list.contentItem, 60, 60);
        verify(subject.key !== "");
    }
}
