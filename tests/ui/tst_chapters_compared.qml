// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "ChaptersCompared"
    visible: true
    when: windowShown
    width: 1048
    height: 760

    Component {
        id: page

        GrowthPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            lens: BoardLens {}
            width: 1048
            height: 760
            view: 2
        }
    }

    SignalSpy {
        id: requested

        signalName: "chapterRequested"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function init() {
        Sample.forgetViews();
    }

    function open(): Item {
        const subject = createTemporaryObject(page, testCase);
        tryVerify(() => findChild(subject, "compared")?.ready ?? false);
        waitForRendering(subject);
        requested.target = subject;
        requested.clear();
        return subject;
    }

    function cell(subject: Item, place: int): Item {
        return findChild(findChild(subject, "grid"), "cell" + place);
    }

    function test_everyChapterHasACellWithASentence() {
        const subject = open();
        const grid = findChild(subject, "grid");
        compare(grid.count, 52);
        const first = cell(subject, 0);
        verify(/: (Active|At risk), .*, \d+ members, [+−]?\d+ in 12 months, student retention/.test(first.Accessible.name), first.Accessible.name);
        verify(first.Accessible.description.includes("Joined"));
    }

    function test_theOrderCanBeChosen() {
        const subject = open();
        const compared = findChild(subject, "compared");
        compare(compared.order, ChaptersCompared.ByMembers);
        verify(Number(cell(subject, 0).members) >= Number(cell(subject, 1).members));
        compared.order = ChaptersCompared.ByName;
        verify(!compared.descending, "names begin with A");
        tryVerify(() => cell(subject, 0).name.localeCompare(cell(subject, 1).name) < 0);
        const first = cell(subject, 0).name;
        compared.descending = true;
        tryVerify(() => cell(subject, 0).name !== first);
    }

    function test_keysWalkAndOpen() {
        const subject = open();
        const grid = findChild(subject, "grid");
        grid.forceActiveFocus(Qt.TabFocusReason);
        verify(cell(subject, 0).activeFocus);
        keyClick(Qt.Key_Right);
        verify(cell(subject, 1).activeFocus);
        keyClick(Qt.Key_Down);
        compare(grid.currentIndex, 1 + grid.columns);
        const id = cell(subject, grid.currentIndex).chapterId;
        keyClick(Qt.Key_Return);
        compare(requested.count, 1);
        compare(requested.signalArguments[0][0], id);
        keyClick(Qt.Key_End);
        compare(grid.currentIndex, grid.count - 1);
    }

    function test_whoStandsOnAChapterStaysThere() {
        const subject = open();
        const grid = findChild(subject, "grid");
        grid.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        const id = cell(subject, 1).chapterId;
        const before = grid.currentIndex;
        findChild(subject, "compared").order = ChaptersCompared.ByName;
        tryVerify(() => grid.currentIndex !== before);
        compare(findChild(subject, "compared").cells.idAt(grid.currentIndex), id);
    }

    function test_chaptersCanBeNarrowed() {
        const subject = open();
        const compared = findChild(subject, "compared");
        const all = compared.cells.count;
        compared.which = ChaptersCompared.Every;
        tryVerify(() => compared.cells.count > all);
        compared.which = ChaptersCompared.AtRisk;
        tryVerify(() => compared.cells.count < all);
        compared.which = ChaptersCompared.Counted;
        compared.state = "NY";
        tryCompare(compared.cells, "count", 6);
        findChild(subject, "compareSearch").text = "no such chapter";
        tryCompare(compared.cells, "count", 0);
        verify(findChild(subject, "compareEmpty").visible);
    }

    function test_allHaveOneScaleOrEachItsOwn() {
        const subject = open();
        const compared = findChild(subject, "compared");
        compare(cell(subject, 0).sharedTop, compared.top);
        mouseClick(findChild(subject, "compareScales"));
        compare(cell(subject, 0).sharedTop, 0);
    }

    function test_sharingRoundsEveryCell() {
        const subject = open();
        subject.lens.forSharing = true;
        const compared = findChild(subject, "compared");
        const model = compared.cells;
        const rounded = () => {
            for (let row = 0; row < model.count; ++row) {
                const members = model.data(model.index(row, 0), ChapterCellsModel.MembersRole);
                verify(members === "<10" || members === "–" || Number(members) % 5 === 0, members);
            }
        };
        rounded(); // at once, and when it is settled
        tryVerify(() => compared.settled, 10000);
        rounded();
    }
}
