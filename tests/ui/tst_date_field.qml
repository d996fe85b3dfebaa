// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "DateField"
    visible: true
    when: windowShown
    width: 500
    height: 600

    Component {
        id: form

        DateField {
            book: Sample.book // shows the sample as of 31 August 2020
            label: "Since"
            width: 300
        }
    }

    Component {
        id: boundForm

        DateField {
            property string known: "2020-08-31"

            book: Sample.book
            label: "Since"
            width: 300
            date: known
            onEdited: date => known = date
        }
    }

    SignalSpy {
        id: edits
        signalName: "edited"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function open(): Item {
        const subject = createTemporaryObject(form, testCase);
        waitForRendering(subject);
        edits.target = subject;
        edits.clear();
        subject.field.forceActiveFocus();
        return subject;
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter);
    }

    function test_whatIsTypedBecomesADay() {
        const subject = open();
        type("2020-03-09");
        compare(subject.date, "2020-03-09");
        compare(subject.problem, "");
        verify(subject.hint.includes("2020"));
        verify(edits.count > 0);
    }

    function test_typingOverADayThatIsBoundLosesNothing() {
        const subject = createTemporaryObject(boundForm, testCase);
        subject.field.forceActiveFocus();
        subject.field.selectAll();
        type("2020-03-09");
        compare(subject.field.text, "2020-03-09");
        compare(subject.known, "2020-03-09");
    }

    function test_whatIsNoDayIsSaidInWords() {
        const subject = open();
        type("soon");
        compare(subject.date, "");
        verify(subject.problem.includes("soon"));
        verify(subject.field.Accessible.name.includes("soon"));
    }

    function test_arrowsStepFromTodayOfTheBook() {
        const subject = open();
        keyClick(Qt.Key_Up);
        compare(subject.date, "2020-08-31");
        keyClick(Qt.Key_Up);
        compare(subject.date, "2020-09-01");
        keyClick(Qt.Key_PageUp);
        compare(subject.date, "2020-08-01");
    }

    function test_theCalendarChoosesByKeysAndGivesTheFocusBack() {
        const subject = open();
        subject.date = "2020-02-28";
        keyClick(Qt.Key_F4);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(subject.date, "2020-03-07");
        tryCompare(subject.field, "activeFocus", true);
    }

    function test_aDayIsChosenWithTheMouse() {
        const subject = open();
        subject.date = "2020-02-28";
        mouseClick(findChild(subject, "calendar"));
        const sheet = findChild(subject, "calendarPopup").contentItem;
        waitForRendering(sheet);
        mouseClick(findChild(sheet, "day14"));
        compare(subject.date, "2020-02-14");
    }
}
