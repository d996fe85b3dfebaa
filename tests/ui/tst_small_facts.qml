// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

// Terms, contacts, head-counts and pushes, entered with the keyboard alone.
TestCase {
    id: testCase

    name: "SmallFacts"
    visible: true
    when: windowShown
    width: 1200
    height: 760

    Component {
        id: chapters

        ChaptersPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1200
            height: 760
        }
    }

    Component {
        id: officers

        OfficersPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1200
            height: 760
        }
    }

    Component {
        id: pushes

        PushesCard {
            book: Sample.book
            width: 560
        }
    }

    function init() {
        Sample.openWithTwins();
    }

    function cleanupTestCase() {
        Sample.openExample();
    }

    function keys(text: string) {
        for (let i = 0; i < text.length; ++i)
            keyClick(text[i]);
    }

    function pane(): Item {
        const page = createTemporaryObject(chapters, testCase);
        const table = findChild(page, "table");
        tryVerify(() => table.rows > 0);
        waitForRendering(page);
        const tabs = findChild(page, "tabs");
        tryVerify(() => tabs.visible);
        return page;
    }

    function showTab(page: Item, place: int) {
        findChild(page, "tabs").current = place;
        waitForRendering(page);
    }

    function test_aContactIsLoggedWithEnter() {
        const page = pane();
        showTab(page, 3);
        const contacts = findChild(page, "contacts");
        const before = contacts.lines.length;
        const note = findChild(page, "contactNote");
        note.field.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => note.problem !== "");
        keys("they called");
        compare(note.problem, "");
        keyClick(Qt.Key_Return);
        tryVerify(() => contacts.lines.length === before + 1);
        compare(contacts.lines[0].text, "they called");
        tryCompare(note, "text", "");
        tryVerify(() => note.field.activeFocus); // for the next one
        compare(Sample.book.undoText, "Log contact");
    }

    function test_aContactIsEditedAndRemoved() {
        const page = pane();
        showTab(page, 3);
        const note = findChild(page, "contactNote");
        const contacts = findChild(page, "contacts");
        note.field.forceActiveFocus(Qt.TabFocusReason);
        keys("first");
        keyClick(Qt.Key_Return);
        tryVerify(() => contacts.lines.length > 0 && contacts.lines[0].text === "first");
        const before = contacts.lines.length;
        waitForRendering(page);
        findChild(contacts, "editLine").clicked();
        const dialog = findChild(page, "contactDialog");
        tryVerify(() => dialog.opened);
        findChild(dialog.footer, "removeRecord").clicked();
        tryVerify(() => !dialog.visible);
        tryVerify(() => contacts.lines.length === before - 1);
    }

    function test_aHeadCountIsAdded() {
        const page = pane();
        showTab(page, 0);
        const counts = findChild(page, "headCounts");
        const before = counts.lines.length;
        findChild(page, "addHeadCount").clicked();
        const dialog = findChild(page, "headCountDialog");
        tryVerify(() => dialog.opened);
        keys("many");
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(dialog.contentItem, "heads").problem !== "");
        verify(dialog.opened);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keys("7");
        tryVerify(() => dialog.editor.effect.known);
        verify(dialog.editor.effect.text.includes("Members on"), "what it does to the figures is said before");
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible);
        tryVerify(() => counts.lines.length === before + 1);
        verify(counts.lines[0].title.startsWith("7 "));
    }

    function test_aTermIsAddedByTyping() {
        const page = createTemporaryObject(officers, testCase);
        const offices = findChild(page, "offices");
        tryVerify(() => offices.count > 300);
        waitForRendering(page);
        const before = offices.count;
        findChild(page, "addTerm").clicked();
        const dialog = findChild(page, "officersTermDialog");
        tryVerify(() => dialog.opened);
        const chapter = findChild(dialog.contentItem, "termChapter");
        chapter.field.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keys("creigh");
        keyClick(Qt.Key_Return); // takes the first of the list
        compare(chapter.field.text, "Creighton");
        const office = findChild(dialog.contentItem, "termOffice");
        office.field.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keys("facu");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(office.text, "Faculty champion");
        const holder = findChild(dialog.contentItem, "termHolder");
        holder.field.forceActiveFocus(Qt.TabFocusReason);
        keys("Dr. Pat Doe");
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible);
        tryCompare(offices, "count", before + 1);
        compare(Sample.book.undoText, "Add officer term");
    }

    function test_f2EditsTheTerm() {
        const page = createTemporaryObject(officers, testCase);
        const offices = findChild(page, "offices");
        tryVerify(() => offices.count > 300);
        waitForRendering(page);
        offices.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => offices.currentItem !== null);
        keyClick(Qt.Key_F2);
        const dialog = findChild(page, "officersTermDialog");
        tryVerify(() => dialog.opened);
        compare(findChild(dialog.contentItem, "termOffice").text, offices.currentItem.office);
        verify(findChild(dialog.contentItem, "termHolder").field.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }

    function test_aPushIsAddedAndRemoved() {
        const card = createTemporaryObject(pushes, testCase);
        const dialog = findChild(card, "pushDialog");
        findChild(card, "addPush").clicked();
        tryVerify(() => dialog.opened);
        keys("Welcome week");
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible);
        const name = "Remove the push Welcome week"; // the newest is the first
        tryVerify(() => findChild(card, "removePush0")?.text === name);
        compare(Sample.book.undoText, "Add push");
        findChild(card, "removePush0").clicked();
        tryVerify(() => findChild(card, "removePush0").text !== name);
    }
}
