// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "OfficersPage"
    visible: true
    when: windowShown
    width: 1100
    height: 700

    Component {
        id: page

        OfficersPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1100
            height: 700
        }
    }

    SignalSpy {
        id: memberRequested
        signalName: "memberRequested"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        const offices = findChild(subject, "offices");
        tryCompare(offices, "count", 308);
        waitForRendering(subject);
        offices.forceActiveFocus();
        tryVerify(() => offices.currentItem !== null);
        return subject;
    }

    function test_eachTermSaysWhoWhichWhereAndWhen() {
        const subject = open();
        const offices = findChild(subject, "offices");
        const bars = offices.currentItem.bars;
        verify(bars.length > 0);
        for (const bar of bars) {
            verify(bar.spoken.includes(bar.text));
            verify(bar.spoken.includes(offices.currentItem.office));
            verify(bar.spoken.includes(offices.currentItem.chapter));
            verify(bar.from < bar.until);
        }
    }

    function test_arrowsGoFromTermToTermAndEnterOpensTheHolder() {
        const subject = open();
        const offices = findChild(subject, "offices");
        memberRequested.target = subject;
        memberRequested.clear();
        const row = offices.currentItem;
        verify(row.bars.length > 1);
        const last = row.bars.length - 1;
        compare(row.bar, last);
        keyClick(Qt.Key_Left);
        compare(row.bar, last - 1);
        keyClick(Qt.Key_Return);
        compare(memberRequested.count, 1);
        compare(memberRequested.signalArguments[0][0], row.bars[last - 1].key);
        keyClick(Qt.Key_Down);
        compare(offices.currentIndex, 1);
    }

    function test_vacanciesAreAListOfTheirOwn() {
        const subject = open();
        const offices = findChild(subject, "offices");
        findChild(subject, "which").currentIndex = 1;
        tryCompare(offices, "count", 13);
        tryVerify(() => offices.itemAtIndex(0)?.state.startsWith("Vacant since") ?? false);
        findChild(subject, "which").currentIndex = 5;
        tryCompare(offices, "count", 6);
    }

    function test_whoeverAsksIsShownWhatTheyAskedFor() {
        const subject = open();
        const offices = findChild(subject, "offices");
        subject.showOnly(OfficersModel.VacantForLong);
        tryCompare(offices, "count", 4);
        subject.showOnly(OfficersModel.PresidencyEnding);
        tryCompare(offices, "count", 0);
        compare(findChild(subject, "empty").title, "No presidency ends soon without a successor");
    }

    function test_searchFindsHoldersAndEscapeShowsAll() {
        const subject = open();
        const offices = findChild(subject, "offices");
        subject.startSearch();
        keySequence("p,e,n,h,a,l,l,o,w");
        tryVerify(() => offices.count > 0 && offices.count < 20);
        keyClick(Qt.Key_Down);
        verify(offices.activeFocus);
        keyClick(Qt.Key_Escape);
        tryCompare(offices, "count", 308);
    }

    function test_theTableShowsTheSame() {
        const subject = open();
        const offices = findChild(subject, "offices");
        const toggle = findChild(subject, "asTable");
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(offices.count, 308);
        compare(offices.currentItem.asTable, true);
        compare(offices.Accessible.role, Accessible.Table);
    }
}
