// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Theme
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "SettingsPage"
    visible: true
    when: windowShown
    width: 1000
    height: 900

    Component {
        id: page

        SettingsPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands { nameCover: Sample.session.nameCover }
            preferences: Sample.session.preferences
            width: 1000
            height: 900
        }
    }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        mouseMove(testCase, 2, 2); // what it was left upon would soon show its tip
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        waitForRendering(subject);
        return subject;
    }

    // As a user does it, so that what the field is bound to stays bound.
    function typeInto(field: Item, text: string) {
        field.forceActiveFocus();
        field.selectAll();
        for (const letter of text)
            keyClick(letter);
    }

    function test_lookActsAtOnceAndIsKept() {
        const subject = open();
        const density = findChild(subject, "density");
        density.forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(Sample.session.preferences.density, Preferences.Compact);
        keyClick(Qt.Key_Up);
        compare(Sample.session.preferences.density, Preferences.Comfortable);
        const motion = findChild(subject, "reducedMotion");
        motion.forceActiveFocus();
        keyClick(Qt.Key_Space);
        verify(Sample.session.preferences.reducedMotion);
        keyClick(Qt.Key_Space);
        verify(!Sample.session.preferences.reducedMotion);
    }

    function test_theNameOfTheBookIsChangedAndUndone() {
        const subject = open();
        const before = Sample.book.name;
        const field = findChild(subject, "name");
        typeInto(field, "our");
        keyClick(Qt.Key_Return);
        tryCompare(Sample.book, "name", "our");
        Sample.book.undo();
        tryCompare(Sample.book, "name", before);
        tryCompare(field, "text", before);
    }

    function test_aBlankNameIsNotTaken() {
        const subject = open();
        const before = Sample.book.name;
        const field = findChild(subject, "name");
        typeInto(field, "  ");
        keyClick(Qt.Key_Return);
        compare(Sample.book.name, before);
        tryCompare(field, "text", before);
    }

    function test_theThresholdIsASettingOfTheBook() {
        const subject = open();
        const box = findChild(subject, "threshold");
        compare(box.value, 10);
        box.forceActiveFocus();
        keyClick(Qt.Key_Up);
        tryVerify(() => !Sample.book.busy && Sample.book.undoText === "Change settings");
        compare(box.value, 11);
        Sample.book.undo();
        tryCompare(box, "value", 10);
    }

    function test_aThresholdOfAttentionIsASettingOfTheBook() {
        const subject = open();
        const box = findChild(findChild(subject, "rosterDays"), "box");
        compare(box.Accessible.name, "Days without news of its roster: more than");
        box.forceActiveFocus();
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(box.value, 200);
        tryVerify(() => !Sample.book.busy);
        Sample.book.undo();
        tryCompare(box, "value", 190);
        Sample.book.undo();
        tryCompare(box, "value", 180);
    }

    function test_aRegionIsAddedEditedAndRemovedByKeys() {
        const subject = open();
        const add = findChild(subject, "addRegion");
        const dialog = findChild(subject, "regionDialog");
        add.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => dialog.opened);
        verify(!findChild(dialog.footer, "saveRegion").enabled);
        for (const letter of "lakes")
            keyClick(letter);
        keyClick(Qt.Key_Tab);
        keyClick("o");
        const ohio = findChild(dialog.contentItem, "stateOH");
        verify(ohio.activeFocus);
        keyClick(Qt.Key_Space);
        verify(ohio.chosen);
        keyClick(Qt.Key_Right);
        verify(findChild(dialog.contentItem, "stateOK").activeFocus);
        findChild(dialog.footer, "saveRegion").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible && findChild(subject, "editRegion0") !== null);
        compare(findChild(subject, "editRegion0").Accessible.name, "Edit the region lakes");

        add.forceActiveFocus(Qt.TabFocusReason); // a second one may not bear the same name
        keyClick(Qt.Key_Return);
        tryVerify(() => dialog.opened);
        for (const letter of "lakes")
            keyClick(letter);
        verify(!findChild(dialog.footer, "saveRegion").enabled);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);

        const remove = findChild(subject, "removeRegion0");
        remove.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(subject, "removeRegion0") === null);
        verify(add.activeFocus);
    }

    function test_aBackupIsMadeAndListed() {
        const subject = open();
        const button = findChild(subject, "backUpNow");
        mouseClick(button);
        tryVerify(() => button.enabled);
        tryVerify(() => findChild(subject, "restore0") !== null);
        const view = findChild(subject, "view");
        findChild(subject, "restore0").forceActiveFocus(Qt.TabFocusReason);
        verify(view.contentY > 0); // what gets the focus comes in sight
        mouseClick(findChild(subject, "restore0"));
        const dialog = findChild(subject, "restoreDialog");
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
        verify(!findChild(subject, "backupProgress").visible);
    }

    function test_aRestoreShowsThatItRuns() {
        const subject = open();
        const button = findChild(subject, "backUpNow");
        mouseClick(button);
        tryVerify(() => button.enabled && findChild(subject, "restore0") !== null);
        const restore = findChild(subject, "restore0");
        restore.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const dialog = findChild(subject, "restoreDialog");
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Tab); // from the safe answer to the other one
        Sample.holdWriter(true); // else it may be over before anyone has looked
        keyClick(Qt.Key_Return);
        const progress = findChild(subject, "backupProgress");
        const seen = [progress.visible, progress.Accessible.name, button.enabled];
        Sample.holdWriter(false);
        compare(seen, [true, "Restoring the backup…", false]);
        tryVerify(() => !progress.visible && button.enabled);
    }
}
