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

    function test_aBackupIsMadeAndListed() {
        const subject = open();
        const button = findChild(subject, "backUpNow");
        mouseClick(button);
        tryVerify(() => button.enabled);
        verify(findChild(subject, "restore0") !== null);
        mouseClick(findChild(subject, "restore0"));
        const dialog = findChild(subject, "restoreDialog");
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }
}
