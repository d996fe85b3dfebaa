// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "CommandPalette"
    when: windowShown
    width: 1000
    height: 700
    visible: true

    Component {
        id: palette

        CommandPalette {
            book: Sample.book
            roster: Sample.roster
            commands: Commands { book: Sample.book }
        }
    }

    SignalSpy { id: chapters; signalName: "chapterChosen" }
    SignalSpy { id: members; signalName: "memberChosen" }

    function initTestCase() {
        Sample.openExample();
    }

    function open(): Popup {
        const subject = createTemporaryObject(palette, testCase.Window.window.contentItem);
        subject.open();
        tryVerify(() => subject.opened);
        return subject;
    }

    function type(subject: Popup, text: string) {
        const field = findChild(subject.contentItem, "paletteField");
        verify(field.activeFocus);
        field.text = text;
    }

    function list(subject: Popup): ListView {
        return findChild(subject.contentItem, "paletteList");
    }

    function test_listsEveryCommandThatCanBeGivenAtFirst() {
        const subject = open();
        verify(list(subject).count > 8);
        compare(list(subject).currentIndex, 0);
        compare(list(subject).currentItem.title, "Dashboard");
        compare(list(subject).currentItem.keys, "Ctrl+1");
    }

    function test_findsAChapterByItsSchoolAndGoesThere() {
        const subject = open();
        chapters.target = subject;
        chapters.clear();
        type(subject, "yeshiva einstein");
        tryCompare(list(subject), "count", 0);
        type(subject, "einstein");
        tryVerify(() => list(subject).currentItem !== null && list(subject).currentItem.kind !== "");
        compare(list(subject).currentItem.kind, "Chapter");
        keyClick(Qt.Key_Return);
        compare(chapters.count, 1);
        tryVerify(() => !subject.visible);
    }

    function test_findsAPersonWhateverTheCaseAndAccents() {
        const subject = open();
        members.target = subject;
        members.clear();
        type(subject, "ALANÍ amank");
        tryVerify(() => list(subject).count === 1 && list(subject).currentItem !== null);
        compare(list(subject).currentItem.title, "Alani Amankwah");
        compare(list(subject).currentItem.Accessible.name, "Member, Alani Amankwah, CUSM");
        keyClick(Qt.Key_Return);
        compare(members.count, 1);
    }

    function test_arrowsWalkAndTheFieldTellsWhere() {
        const subject = open();
        const field = findChild(subject.contentItem, "paletteField");
        verify(field.Accessible.name.endsWith("Dashboard"));
        keyClick(Qt.Key_Down);
        verify(field.Accessible.name.endsWith("Chapters"));
        keyClick(Qt.Key_Up);
        verify(field.Accessible.name.endsWith("Dashboard"));
    }

    function test_whatWasChosenLatelyComesFirst() {
        const subject = open();
        type(subject, "ohio");
        tryVerify(() => list(subject).currentItem !== null && list(subject).currentItem.kind !== "");
        const title = list(subject).currentItem.title;
        keyClick(Qt.Key_Return);
        tryVerify(() => !subject.visible);
        subject.open();
        tryVerify(() => subject.opened);
        compare(list(subject).currentItem.title, title);
    }

    function test_saysWhenNothingMatches() {
        const subject = open();
        type(subject, "zzzzqqq");
        tryCompare(list(subject), "count", 0);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !subject.visible);
    }
}
