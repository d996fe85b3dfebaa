// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    readonly property string head: "Full name,E-mail,Medical school,Joined on\n"

    name: "ImportDialog"
    visible: true
    when: windowShown
    width: 1100
    height: 800

    Component {
        id: dialogs

        ImportDialog {
            book: Sample.book
            roster: Sample.roster
            folder: Sample.fileUrl("")
        }
    }

    function initTestCase() {
        Sample.openExample();
        tryVerify(() => Sample.roster.busy === undefined || !Sample.book.busy);
    }

    function open(text: string): Dialog {
        const dialog = createTemporaryObject(dialogs, testCase);
        dialog.begin(Sample.writeFile("form.csv", text));
        tryVerify(() => dialog.opened && wizardOf(dialog).read);
        return dialog;
    }

    function wizardOf(dialog: Dialog): ImportWizard {
        return findChild(dialog, "importWizard");
    }

    function part(dialog: Dialog, name: string): Item {
        return findChild(dialog.contentItem, name) ?? findChild(dialog.footer, name);
    }

    function press(keys: list<int>) {
        for (const key of keys)
            keyClick(key);
    }

    function test_enterGoesOnAndEscGoesBack() {
        const dialog = open(head + "Kim Lee,kim.lee@example.org,Creighton,2026-03-14\n");
        const wizard = wizardOf(dialog);
        tryVerify(() => part(dialog, "target").activeFocus); // the first field of each step has the focus
        keyClick(Qt.Key_Return);
        compare(wizard.step, ImportWizard.Columns);
        tryVerify(() => part(dialog, "field0").activeFocus);
        keyClick(Qt.Key_Escape);
        compare(wizard.step, ImportWizard.File);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return);
        compare(wizard.step, ImportWizard.Check);
        tryVerify(() => part(dialog, "kinds").activeFocus);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }

    function test_aWrongCellIsCorrectedAndTheFileImportedByKeys() {
        const before = Sample.book.undoText;
        const dialog = open(head + "Kim Lee,kim.lee@example.org,Creighton,2026-02-31\n"
            + "Bo Berg,bo.berg@example.org,Creighton,2026-03-01\n");
        const wizard = wizardOf(dialog);
        press([Qt.Key_Return, Qt.Key_Return]);
        tryVerify(() => wizard.checked && !wizard.running);
        compare(wizard.findings.kind, ImportCounts.Refused);
        tryVerify(() => part(dialog, "correct0") !== null);
        keyClick(Qt.Key_Tab); // the list
        keyClick(Qt.Key_Tab); // the cell that is wrong
        const field = part(dialog, "correct0");
        verify(field.activeFocus);
        compare(field.text, "2026-02-31");
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Backspace);
        keyClick("2");
        keyClick("8");
        keyClick(Qt.Key_Return);
        tryVerify(() => wizard.commandText === "Import 2 members" && !wizard.running);
        verify(field.activeFocus); // one stays where one was
        compare(wizard.step, ImportWizard.Check);
        const goOn = part(dialog, "goOn");
        for (let i = 0; i < 20 && !goOn.activeFocus; ++i)
            keyClick(Qt.Key_Tab);
        verify(goOn.activeFocus);
        keyClick(Qt.Key_Return);
        tryCompare(wizard, "step", ImportWizard.Import);
        compare(part(dialog, "outcome").text, "Done: Import 2 members");
        verify(part(dialog, "showMembers").activeFocus);
        const undo = part(dialog, "undoImport");
        undo.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible && !Sample.book.busy && Sample.book.undoText === before);
    }

    function test_theQuestionOfTheDatesIsAnswered() {
        const dialog = open(head + "Kim Lee,kim.lee@example.org,Creighton,3/4/2026\n");
        const wizard = wizardOf(dialog);
        const goOn = part(dialog, "goOn");
        verify(!goOn.enabled);
        verify(goOn.Accessible.description !== "");
        const answer = part(dialog, "dateAnswer1");
        answer.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => goOn.enabled);
        compare(wizard.options.dateOrder, 2);
        compare(wizard.step, ImportWizard.File); // the key chose, and did no more
        dialog.close();
    }

    function test_whoIsInDoubtIsDecidedByKeys() {
        const dialog = open("Full name,Phone,Medical school\nDesmond Begaye,555-0100,Creighton\n");
        const wizard = wizardOf(dialog);
        press([Qt.Key_Return, Qt.Key_Return]);
        tryVerify(() => wizard.checked && !wizard.running);
        compare(wizard.findings.kind, ImportCounts.InDoubt);
        verify(!part(dialog, "goOn").enabled);
        const same = part(dialog, "same");
        for (let i = 0; i < 10 && !same.activeFocus; ++i)
            keyClick(Qt.Key_Tab);
        verify(same.activeFocus);
        keyClick(Qt.Key_Space);
        tryVerify(() => part(dialog, "goOn").enabled && same.checked);
        verify(wizard.canGoOn);
        dialog.close();
    }

    function test_everyListIsNamedForAScreenReader() {
        const dialog = open(head + "Kim Lee,kim.lee@example.org,Nowhere,2026-03-14\n");
        verify(part(dialog, "chapter").field.Accessible.name !== "");
        for (const name of ["target", "match", "encoding", "delimiter", "dateOrder", "preview", "consent0"])
            verify(part(dialog, name).Accessible.name !== "", name);
        press([Qt.Key_Return, Qt.Key_Return]);
        const wizard = wizardOf(dialog);
        tryVerify(() => wizard.checked && !wizard.running && part(dialog, "correct0") !== null);
        verify(part(dialog, "kinds").Accessible.name !== "");
        verify(part(dialog, "findings").Accessible.name !== "");
        compare(part(dialog, "correct0").Accessible.name, "Medical school of Line 2");
        dialog.close();
    }
}
