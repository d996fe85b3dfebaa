// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "Exports"
    visible: true
    when: windowShown
    width: 1100
    height: 800

    Component {
        id: page

        ExportsPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands { book: Sample.book }
            preferences: Sample.session.preferences
            width: 1100
            height: 800
        }
    }

    Component {
        id: membersPage

        MembersPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1100
            height: 800
        }
    }

    Component {
        id: dialog

        ExportDialog {
            book: Sample.book
            roster: Sample.roster
            preferences: Sample.session.preferences
        }
    }

    Component {
        id: form
        RosterExport {
            book: Sample.book
            roster: Sample.roster
        }
    }

    Component {
        id: spy
        SignalSpy {}
    }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        Sample.forgetViews();
    }

    function test_theLedgerSaysWhatLeftAsSoonAsItDid() {
        const subject = createTemporaryObject(page, testCase);
        const empty = findChild(subject, "empty");
        tryVerify(() => empty.visible);
        compare(empty.title, "Nothing has left this book");

        const writer = createTemporaryObject(form, testCase, { format: RosterExport.Xlsx, purpose: "Charter renewal" });
        tryVerify(() => writer.counted);
        writer.run(Sample.fileUrl("ledger.xlsx"));
        tryVerify(() => !writer.saving.running);
        verify(Sample.hasFile("ledger.xlsx"));
        subject.readAnew();
        const table = findChild(subject, "table");
        tryCompare(table, "rows", 1);
        verify(!empty.visible);
        compare(table.model.data(table.model.index(0, 4)), "Charter renewal");

        subject.startSearch();
        keySequence("n,o,n,e");
        tryCompare(table, "rows", 0);
        compare(empty.title, "No such export");
        empty.action.trigger();
        tryCompare(table, "rows", 1);
    }

    function test_theSelectionBarAsksForAnExport() {
        const subject = createTemporaryObject(membersPage, testCase);
        const table = findChild(subject, "table");
        tryCompare(table, "rows", 479);
        const asked = createTemporaryObject(spy, testCase, { target: subject, signalName: "exportRequested" });
        subject.members.selectOnly(1, 3);
        const button = findChild(findChild(subject, "selectionBar"), "export");
        verify(button.visible);
        button.clicked();
        compare(asked.count, 1);

        const export_ = createTemporaryObject(dialog, testCase, { table: subject.members });
        export_.openForSelection();
        tryVerify(() => export_.opened);
        const who = findChild(export_.contentItem, "who");
        compare(who.currentText, "3 selected");
        tryVerify(() => findChild(export_.contentItem, "preview").model.rowCount() === 4); // with the head
        subject.members.clearSelection();
        tryCompare(who, "currentText", "On the roster now");
        export_.close();
    }

    function test_whatIsChosenDecidesWhatCanBe() {
        const subject = createTemporaryObject(dialog, testCase);
        subject.open();
        tryVerify(() => subject.opened);
        const who = findChild(subject.contentItem, "who");
        const chapter = findChild(subject.contentItem, "chapter");
        verify(!chapter.visible);
        who.currentIndex = RosterExport.OneChapter;
        verify(chapter.visible);
        const run = findChild(subject.contentItem.parent, "runExport");
        verify(!run.enabled, "which chapter is not said");
        chapter.field.forceActiveFocus();
        for (const letter of "creighton")
            keyClick(letter);
        tryVerify(() => chapter.listed);
        keyClick(Qt.Key_Return);
        tryVerify(() => run.text.includes("20 names"));
        who.currentIndex = RosterExport.OnRoster;
        const preview = findChild(subject.contentItem, "preview");
        tryVerify(() => preview.model.rowCount() === 6);
        const counts = findChild(subject.contentItem, "countsOnly");
        counts.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => preview.model.columnCount() === 8);
        compare(who.currentText, "Chapters that are active now");
        const least = findChild(subject.contentItem, "withoutContact");
        least.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => preview.model.columnCount() === 9);
        verify(!counts.checked);
        const columns = preview.model.columnCount();
        findChild(subject.contentItem, "format").currentIndex = RosterExport.SignInSheet;
        tryVerify(() => preview.model.columnCount() === 1 && columns > 1);
        Sample.session.nameCover.toggle();
        verify(!preview.visible, "what is covered is not shown here either");
        Sample.session.nameCover.toggle();
        verify(preview.visible);
        subject.close();
    }

    function test_whatCannotBeWrittenStaysInTheDialog() {
        const subject = createTemporaryObject(dialog, testCase);
        const done = createTemporaryObject(spy, testCase, { target: subject, signalName: "done" });
        subject.open();
        tryVerify(() => subject.opened);
        const purpose = findChild(subject.contentItem, "purpose");
        purpose.text = "Charter renewal";
        const run = findChild(subject.footer, "runExport");
        tryVerify(() => run.enabled);
        const file = findChild(subject, "exportFileDialog");
        file.take("file:///nowhere/roster");
        const failure = findChild(subject.footer, "failure");
        tryVerify(() => failure.text.includes("the folder does not exist"));
        verify(subject.opened && failure.visible && run.enabled);
        compare(purpose.text, "Charter renewal");
        compare(done.count, 0);

        file.take(Sample.fileUrl("roster-again"));
        tryCompare(done, "count", 1);
        tryVerify(() => !subject.visible);
        verify(Sample.hasFile("roster-again.csv"), "with the suffix of its format");
    }

    function test_anotherFileIsReplacedOnlyWhenSaid() {
        const subject = createTemporaryObject(dialog, testCase);
        subject.open();
        tryVerify(() => findChild(subject.contentItem, "preview").model.rowCount() === 6);
        const target = Sample.writeFile("notes.csv", "mine");
        findChild(subject, "exportFileDialog").take(target);
        const replace = findChild(subject, "replaceDialog");
        tryVerify(() => replace.opened);
        verify(replace.text.includes("notes.csv"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !replace.visible);
        verify(subject.opened);
        compare(Sample.textOf(target), "mine");
        subject.close();
    }
}
