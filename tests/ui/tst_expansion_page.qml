// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

// Which school next, and the board of those on their way, with the keys.
Item {
    width: 1000
    height: 760

    BoardLens { id: boardLens }

    Component {
        id: pageComponent

        ExpansionPage {
            anchors.fill: parent
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            lens: boardLens
        }
    }

    SignalSpy { id: opened; signalName: "chapterRequested" }
    SignalSpy { id: told; signalName: "told" }

    TestCase {
        id: test

        property ExpansionPage page

        name: "ExpansionPage"
        when: windowShown

        function init() {
            Sample.openWithTwins(); // a book of its own: the tests write into it
            Sample.forgetViews();
            boardLens.day = 0;
            boardLens.forSharing = false;
            page = createTemporaryObject(pageComponent, test.parent);
            page.forceActiveFocus();
        }

        function cleanup() {
            page.destroy();
            wait(0);
        }

        function space(): WhiteSpaceOverview {
            const overview = findChild(page, "whiteSpace") as WhiteSpaceOverview;
            tryVerify(() => overview.ready, 10000);
            return overview;
        }

        function board(): PipelineBoard {
            page.view = 1;
            const overview = findChild(page, "pipeline") as PipelineOverview;
            tryVerify(() => overview.ready, 10000);
            const board = findChild(page, "board") as PipelineBoard;
            board.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => board.key !== "");
            return board;
        }

        function test_the_first_line_is_looked_at_beside_the_list() {
            const overview = space();
            const table = findChild(page, "schools");
            table.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(table, "currentRow", 0);
            tryCompare(overview, "current", overview.table.keyAt(0));
            tryVerify(() => overview.school.reasons.length > 0);
            const pane = findChild(page, "whiteSpacePane");
            tryVerify(() => pane.visible);
            const points = findChild(pane, "points");
            verify(points.definition !== "");
            verify(findChild(pane, "reason0").Accessible.name !== "");
        }

        function test_enter_opens_the_chapter_that_is_there() {
            const overview = space();
            overview.table.filters.choose("status", ["prospect"]);
            const table = findChild(page, "schools");
            table.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(table, "currentRow", 0);
            opened.target = page;
            opened.clear();
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], overview.table.chapterOf(overview.table.keyAt(0)));
        }

        function test_a_prospect_is_started_from_the_line() {
            const overview = space();
            overview.table.filters.choose("status", [""]);
            const table = findChild(page, "schools");
            table.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(table, "currentRow", 0);
            tryVerify(() => overview.current !== "" && overview.table.chapterOf(overview.current) === "");
            const school = overview.current;
            compare(overview.table.chapterOf(school), "");
            page.addRecord();
            const dialog = findChild(page, "prospectDialog");
            tryVerify(() => dialog.opened);
            dialog.save();
            tryVerify(() => !dialog.opened, 10000);
            tryVerify(() => overview.table.chapterOf(school) !== "", 10000);
        }

        function test_a_past_day_and_sharing_are_followed() {
            const overview = space();
            const before = overview.table.count;
            boardLens.day = 2457390; // 2 January 2016: there is no chapter at all
            tryVerify(() => overview.table.count > before, 10000);
            boardLens.forSharing = true;
            tryVerify(() => overview.sharingText !== "");
        }

        function test_arrows_walk_the_board_and_skip_empty_steps() {
            const walked = board();
            compare(walked.status, "prospect");
            const first = walked.key;
            keyClick(Qt.Key_Down);
            verify(walked.key !== first);
            keyClick(Qt.Key_Up);
            compare(walked.key, first);
            keyClick(Qt.Key_Right);
            compare(walked.status, "active"); // no one is forming or applied
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Left);
            compare(walked.status, "prospect");
            keyClick(Qt.Key_Home);
            compare(walked.key, first);
        }

        function test_enter_on_a_card_opens_its_chapter() {
            const walked = board();
            opened.target = page;
            opened.clear();
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], walked.key);
        }

        function test_a_card_is_moved_with_the_keys_and_kept_in_sight() {
            const walked = board();
            const moved = walked.key;
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            const dialog = findChild(page, "boardStatusDialog");
            tryVerify(() => dialog.opened);
            compare(findChild(dialog, "changedStatus").code, "forming");
            dialog.save();
            tryVerify(() => !dialog.opened, 10000);
            tryCompare(walked, "status", "forming", 10000);
            compare(walked.key, moved);
            tryVerify(() => walked.step(1).currentCard !== null && walked.step(1).currentCard.activeFocus);
        }

        // As the mouse does it: pressed, moved a little, then over there.
        function drag(card: Item, to: Item) {
            const target = to.mapToItem(card, to.width / 2, to.height / 2);
            mousePress(card, 20, 20);
            mouseMove(card, 30, 30);
            mouseMove(card, 60, 60);
            mouseMove(card, target.x, target.y);
            mouseRelease(card, target.x, target.y);
        }

        function test_a_card_is_dragged_to_another_step() {
            const walked = board();
            const moved = walked.key;
            drag(walked.step(0).currentCard, walked.step(1));
            const dialog = findChild(page, "boardStatusDialog");
            tryVerify(() => dialog.opened);
            compare(findChild(dialog, "changedStatus").code, "forming");
            compare(walked.dragged, "");
            dialog.save();
            tryVerify(() => !dialog.opened, 10000);
            tryCompare(walked, "status", "forming", 10000);
            compare(walked.key, moved);
        }

        function test_a_card_that_is_let_go_where_it_was_stays() {
            const walked = board();
            drag(walked.step(0).currentCard, walked.step(0));
            compare(walked.dragged, "");
            verify(!findChild(page, "boardStatusDialog").visible);
        }

        function test_nothing_moves_on_another_day() {
            const walked = board();
            told.target = page;
            told.clear();
            boardLens.day = 2459000; // 31 May 2020
            tryVerify(() => !walked.writable);
            verify(findChild(page, "boardHint").text.startsWith("Another day is looked at."));
            tryVerify(() => walked.key !== "");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(told.count, 1);
            drag(walked.step(0).currentCard, walked.step(3));
            verify(!findChild(page, "boardStatusDialog").visible);
        }

        function test_the_menu_logs_a_contact() {
            const walked = board();
            keyClick(Qt.Key_M);
            const menu = findChild(page, "boardMenu");
            tryVerify(() => menu.opened);
            compare(menu.count, 11);
            menu.close();
            tryVerify(() => !menu.visible);
            verify(walked.step(0).currentCard.stuck);
            findChild(page, "boardContactDialog").log(walked.key);
            const dialog = findChild(page, "boardContactDialog");
            tryVerify(() => dialog.opened);
            dialog.editor.set("outcome", "interested");
            dialog.editor.save();
            tryVerify(() => !dialog.opened, 10000);
            tryVerify(() => !walked.step(0).currentCard.stuck, 10000);
        }

        function test_the_board_is_searched_as_one_types() {
            const walked = board();
            keyClick(Qt.Key_Z);
            const search = findChild(findChild(page, "board").parent, "search");
            tryCompare(search, "text", "z");
            verify(search.activeFocus);
        }
    }
}
