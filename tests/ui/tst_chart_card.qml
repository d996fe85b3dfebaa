// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "ChartCard"
    visible: true
    when: windowShown
    width: 640
    height: 400

    Component {
        id: card

        GrowthCard {
            title: "Members over time"
            growth: GrowthOverview {
                book: Sample.book
                roster: Sample.roster
            }
            figure: growth.members
            marks: growth.memberPoints
            valueRole: "members"
            textRole: "membersText"
            color: Theme.color.seriesTeal
            width: 600
            height: 320
        }
    }

    Component {
        id: lensOfBoard

        BoardLens {}
    }

    ChartSaver {
        id: saver
    }

    Image {
        id: picture
    }

    SignalSpy {
        id: told

        signalName: "told"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function open(): Item {
        const subject = createTemporaryObject(card, testCase);
        tryVerify(() => subject.growth.ready);
        waitForRendering(subject);
        told.target = subject;
        told.clear();
        return subject;
    }

    function test_itTurnsIntoATable() {
        const subject = open();
        const table = findChild(subject, "table");
        verify(!table.visible);
        findChild(subject, "chartTableSwitch").Accessible.pressAction();
        verify(table.visible);
        const lines = findChild(subject, "lines");
        compare(lines.count, subject.growth.table.count);
        compare(lines.currentIndex, lines.count - 1);
    }

    function test_itsPictureIsTwiceAsLargeAndRounded() {
        const subject = open();
        const target = Sample.fileUrl("members.png");
        subject.save(true);
        const chartFiles = findChild(subject, "chartFiles");
        findChild(subject, "chartFileDialog").close();
        chartFiles.save(target);
        verify(subject.growth.forSharing);
        tryCompare(told, "count", 1);
        verify(!subject.growth.forSharing);
        picture.source = target;
        compare(picture.sourceSize, Qt.size(1200, 640));
    }

    function test_itsDataLeaveRounded() {
        const subject = open();
        const target = Sample.fileUrl("members.csv");
        subject.save(false);
        findChild(subject, "chartFileDialog").close();
        findChild(subject, "chartFiles").save(target);
        tryCompare(told, "count", 1);
        verify(!subject.growth.forSharing);
        const lines = Sample.textOf(target).trim().split("\r\n");
        compare(lines[0], "month,chapters,schools_reached,states_reached,members");
        compare(lines[lines.length - 1], "2020-08,52,52,30,480"); // 479 members, to the nearest 5
    }

    // What was rounded for the file is as the lens says afterwards, not for ever.
    function test_theScreenIsExactAgainAfterShowingToOthers() {
        const subject = open();
        const lens = createTemporaryObject(lensOfBoard, testCase);
        subject.growth.lens = lens;
        lens.forSharing = true;
        subject.save(false);
        findChild(subject, "chartFileDialog").close();
        findChild(subject, "chartFiles").save(Sample.fileUrl("shared.csv"));
        tryCompare(told, "count", 1);
        verify(subject.growth.forSharing);
        lens.forSharing = false;
        verify(!subject.growth.forSharing);
    }

    function test_aFileThatCannotBeWrittenIsSaidAndAskedForAgain() {
        const subject = open();
        subject.save(false);
        const file = findChild(subject, "chartFileDialog");
        file.close();
        file.take("file:///nowhere/members.csv");
        const said = findChild(subject, "savingDialog");
        tryVerify(() => said.opened);
        verify(findChild(said.contentItem, "failure").text.includes("the folder does not exist"));
        verify(!subject.growth.forSharing);
        compare(told.count, 0);

        findChild(said.footer, "saveElsewhere").clicked();
        tryVerify(() => !said.visible && file.visible);
        file.close();
        file.take(Sample.fileUrl("again.csv"));
        tryCompare(told, "count", 1);
        verify(!said.visible);
        verify(Sample.hasFile("again.csv"));
    }
}
