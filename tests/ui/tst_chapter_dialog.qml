// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "ChapterDialog"
    visible: true
    when: windowShown
    width: 1280
    height: 800

    Component {
        id: page

        ChaptersPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1280
            height: 800
        }
    }

    SignalSpy { id: performed; signalName: "performed" }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        Sample.forgetViews();
        performed.target = Sample.book;
        performed.clear();
    }

    // What a test did to the sample is taken back.
    function cleanup() {
        const done = performed.count;
        for (let i = 0; i < done; ++i) {
            performed.clear();
            Sample.book.undo();
            tryCompare(performed, "count", 1);
        }
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryCompare(findChild(subject, "table"), "rows", 52);
        waitForRendering(subject);
        return subject;
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter);
    }

    function part(dialog: Popup, name: string): Item {
        return findChild(dialog.contentItem, name) ?? findChild(dialog.footer, name);
    }

    function test_aChapterIsMadeByTypingAndIsShownThen() {
        const subject = open();
        subject.addRecord();
        const dialog = findChild(subject, "chapterDialog");
        tryVerify(() => dialog.opened);
        verify(part(dialog, "school").field.activeFocus);
        type("mercer");
        keyClick(Qt.Key_Return);
        compare(findChild(subject, "chapterEditor").schoolId, "mercer");
        keyClick(Qt.Key_Tab);
        type("Mercer Pride");
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible);
        tryCompare(performed, "count", 1);
        tryVerify(() => findChild(subject, "overview").detail.name === "Mercer Pride");
    }

    function test_withoutASchoolItIsSaidWhatIsMissing() {
        const subject = open();
        subject.addRecord();
        const dialog = findChild(subject, "chapterDialog");
        tryVerify(() => dialog.opened);
        mouseClick(part(dialog, "save"));
        verify(dialog.visible);
        verify(part(dialog, "school").problem !== "");
        verify(part(dialog, "school").field.activeFocus);
        keyClick(Qt.Key_Escape);
        verify(!dialog.visible);
    }

    function test_escapeAsksBeforeWhatWasTypedIsLost() {
        const subject = open();
        subject.addRecord();
        const dialog = findChild(subject, "chapterDialog");
        tryVerify(() => dialog.opened);
        part(dialog, "localName").field.forceActiveFocus();
        type("Pride");
        keyClick(Qt.Key_Escape);
        verify(dialog.visible);
        verify(part(dialog, "keepWriting").activeFocus);
        keyClick(Qt.Key_Escape);
        verify(dialog.visible);
        verify(!dialog.asking);
        compare(part(dialog, "localName").text, "Pride");
        keyClick(Qt.Key_Escape);
        part(dialog, "discard").clicked();
        verify(!dialog.visible);
        compare(performed.count, 0);
    }

    function test_escapeClosesTheListFirst() {
        const subject = open();
        subject.addRecord();
        const dialog = findChild(subject, "chapterDialog");
        tryVerify(() => dialog.opened);
        type("mer");
        verify(part(dialog, "school").listed);
        keyClick(Qt.Key_Escape);
        verify(dialog.visible);
        verify(!part(dialog, "school").listed);
        compare(part(dialog, "school").field.text, "");
    }

    function test_f2EditsTheChapterThatIsLookedAt() {
        const subject = open();
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_F2);
        const dialog = findChild(subject, "chapterDialog");
        tryVerify(() => dialog.opened);
        verify(findChild(subject, "chapterEditor").name !== "");
        verify(!part(dialog, "status").visible);
        const local = part(dialog, "localName");
        local.field.forceActiveFocus();
        local.field.selectAll();
        type("Another name");
        keyClick(Qt.Key_Return);
        tryCompare(performed, "count", 1);
        compare(performed.signalArguments[0][0], "Edit chapter");
    }

    function test_aChangeIsRecordedAndCorrected() {
        const subject = open();
        const table = findChild(subject, "table");
        table.forceActiveFocus();
        keyClick(Qt.Key_Down);
        const overview = findChild(subject, "overview");
        const before = overview.facts.statuses.length;
        findChild(overview, "recordChange").clicked();
        const dialog = findChild(subject, "chapterStatusDialog");
        tryVerify(() => dialog.opened);
        const editor = findChild(subject, "statusEditor");
        editor.status = "at_risk";
        editor.since = "2020-08-30";
        editor.reason = "no roster";
        tryVerify(() => editor.effect.known);
        dialog.save();
        tryVerify(() => !dialog.visible);
        tryVerify(() => overview.facts.statuses.length === before + 1);
        compare(overview.facts.statuses[1].note, "no roster"); // the sample is shown as of a day in its past
        overview.correctionRequested(overview.facts.statuses[1].id);
        tryVerify(() => dialog.opened);
        verify(editor.correcting);
        editor.since = "2020-08-29";
        dialog.save();
        tryVerify(() => !dialog.visible);
        compare(performed.count, 2);
    }
}
