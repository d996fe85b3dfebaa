// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "Window"
    when: windowShown

    property Main window: null
    readonly property Commands commands: window === null ? null : findChild(window, "commands")

    Component {
        id: main
        Main { session: Sample.session }
    }

    function init() {
        Sample.session.close();
        window = createTemporaryObject(main, null);
        verify(window);
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function cleanup() {
        window.close();
        window.destroy();
        window = null;
        Sample.session.close();
    }

    function openExample() {
        Sample.openExample();
        tryVerify(() => Sample.session.roster !== null);
        keyClick(Qt.Key_1, Qt.ControlModifier); // wherever the book was left, and however wide
        window.width = 1280;
        tryCompare(workspace(), "width", 1280);
    }

    function workspace(): Item {
        return findChild(window, "content").item;
    }

    function test_welcomesAndThenShowsTheBook() {
        compare(window.title, Application.name);
        verify(findChild(window, "bookName"));
        openExample();
        verify(window.title.startsWith(Sample.session.book.name));
        compare(workspace().page, 0);
    }

    function test_aPageThatDoesNotShowKeepsItsSizeUntilItDoes() {
        openExample();
        const dashboard = workspace().current();
        const before = dashboard.width;
        keyClick(Qt.Key_2, Qt.ControlModifier);
        const chapters = workspace().current();
        compare(chapters.width, before);
        window.width = 1380;
        tryCompare(chapters, "width", before + 100);
        compare(dashboard.width, before);
        keyClick(Qt.Key_1, Qt.ControlModifier);
        compare(dashboard.width, before + 100);
        compare(dashboard.height, chapters.height);
    }

    function test_newMeansWhatThePageHolds() {
        openExample();
        keyClick(Qt.Key_7, Qt.ControlModifier);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        const term = findChild(workspace().current(), "officersTermDialog");
        tryVerify(() => term.opened);
        term.close();
        tryVerify(() => !term.visible);
        keyClick(Qt.Key_4, Qt.ControlModifier);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        compare(workspace().page, Commands.Chapters);
        const chapter = findChild(workspace().current(), "chapterDialog");
        tryVerify(() => chapter.opened);
        chapter.close();
        tryVerify(() => !chapter.visible);
        keyClick(Qt.Key_1, Qt.ControlModifier);
        keyClick(Qt.Key_N, Qt.ControlModifier); // what is added most
        compare(workspace().page, Commands.Members);
    }

    function test_aBookOpensOnThePageAndInTheSizeInWhichItWasLeft() {
        openExample();
        keyClick(Qt.Key_3, Qt.ControlModifier);
        window.width = 780;
        tryCompare(workspace(), "width", 780);
        Sample.session.close();
        window.width = 1280;
        tryVerify(() => { // once the old one is gone
            Sample.openExample();
            return Sample.session.roster !== null;
        });
        compare(workspace().page, 2);
        compare(window.width, 780);
    }

    function test_aKeyCoversNamesAndTheSidebarSaysSo() {
        openExample();
        keyClick(Qt.Key_3, Qt.ControlModifier);
        const sign = findChild(window, "namesCovered");
        verify(!sign.visible);
        keyClick(Qt.Key_H, Qt.ControlModifier | Qt.ShiftModifier);
        verify(sign.visible);
        compare(commands.coverNames.text, "Show names");
        mouseClick(sign);
        verify(!sign.visible);
        compare(commands.coverNames.text, "Cover names");
    }

    function test_showingToOthersRoundsCountsAndCoversNames() {
        openExample();
        const members = findChild(workspace(), "members");
        tryVerify(() => members.tile.figure === "479");
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => members.tile.figure === "480");
        verify(Sample.session.nameCover.covered);
        verify(findChild(window, "forSharing").visible);
        compare(commands.projector.text, "Stop showing to others");
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => members.tile.figure === "479");
        verify(Sample.session.nameCover.covered); // until someone asks for the names
        verify(!findChild(window, "forSharing").visible);
        commands.coverNames.trigger();
    }

    function test_keysGoFromPageToPage() {
        openExample();
        for (const [key, page] of [[Qt.Key_3, 2], [Qt.Key_2, 1], [Qt.Key_1, 0]]) {
            keyClick(key, Qt.ControlModifier);
            compare(workspace().page, page);
        }
    }

    function test_aPersonLeadsToTheChapterAndBack() {
        openExample();
        keyClick(Qt.Key_3, Qt.ControlModifier);
        tryVerify(() => findChild(workspace(), "chapterLink")?.visible ?? false);
        findChild(workspace(), "chapterLink").clicked();
        tryCompare(workspace(), "page", 1);
        const members = findChild(workspace(), "chapterMembers");
        tryVerify(() => findChild(workspace(), "tabs").visible);
        findChild(workspace(), "tabs").goTo(1);
        tryVerify(() => members.count > 0);
        members.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => members.currentItem !== null);
        keyClick(Qt.Key_Return);
        compare(workspace().page, 2);
        verify(findChild(workspace(), "memberBody").activeFocus);
    }

    function test_searchKeyFindsTheField() {
        openExample();
        keyClick(Qt.Key_3, Qt.ControlModifier);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        const field = findChild(workspace(), "search");
        verify(field.activeFocus);
    }

    function isWithin(item: Item, name: string): bool {
        for (let above = item; above !== null; above = above.parent) {
            if (above.objectName === name)
                return true;
        }
        return false;
    }

    function test_paneKeyGoesToTheSidebarAndBack() {
        openExample();
        keyClick(Qt.Key_2, Qt.ControlModifier);
        const before = window.activeFocusItem;
        tryVerify(() => findChild(workspace(), "detailPane")?.visible ?? false);
        keyClick(Qt.Key_F6);
        verify(isWithin(window.activeFocusItem, "detailPane"));
        keyClick(Qt.Key_F6);
        compare(window.activeFocusItem.text, "Chapters");
        keyClick(Qt.Key_F6);
        compare(window.activeFocusItem, before);
    }

    function test_sidebarFoldsInANarrowWindow() {
        openExample();
        const sidebar = findChild(window, "sidebar");
        verify(!sidebar.folded);
        window.width = 960;
        tryVerify(() => sidebar.folded);
        tryCompare(sidebar, "width", 56);
    }

    function test_saveSaysThatThereIsNothingToSave() {
        openExample();
        const toast = findChild(window, "toast");
        verify(!toast.shown);
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => toast.shown);
        verify(toast.message.startsWith("Everything is already saved"));
        verify(!toast.undoable);
        tryCompare(toast, "opacity", 1);
        waitForRendering(toast);
        mouseClick(findChild(toast, "dismiss"));
        tryVerify(() => !toast.shown);
    }

    function test_whatFailsStaysUntilItIsClosed() {
        openExample();
        const notice = findChild(window, "notice");
        verify(!notice.shown);
        Sample.session.failed("It did not work.");
        verify(notice.shown);
        verify(Sample.session.book !== null);
        notice.close();
        verify(!notice.shown);
    }

    function test_undoTakesBackAndSaysSo() {
        openExample();
        verify(Sample.session.book.canUndo);
        const toast = findChild(window, "toast");
        const latest = Sample.session.book.undoText;
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => toast.shown);
        verify(toast.message !== "");
        keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(Sample.session.book, "undoText", latest);
    }

    function test_dialogsTakeTheFocusAndGiveItBack_data(): var {
        return [
            { tag: "export", key: Qt.Key_E, modifiers: Qt.ControlModifier, dialog: "exportDialog" },
            { tag: "keys", key: Qt.Key_F1, modifiers: Qt.NoModifier, dialog: "keysDialog" },
        ];
    }

    function test_dialogsTakeTheFocusAndGiveItBack(data: var) {
        openExample();
        keyClick(Qt.Key_3, Qt.ControlModifier);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        const before = window.activeFocusItem;
        keyClick(data.key, data.modifiers);
        const dialog = findChild(window, data.dialog); // made when it is first asked for
        tryVerify(() => dialog.opened);
        verify(window.activeFocusItem !== before);
        keyClick(Qt.Key_1, Qt.ControlModifier);
        compare(workspace().page, 2, "keys of the window rest meanwhile");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
        compare(window.activeFocusItem, before);
    }

    function test_themeFollowsThePreference() {
        Sample.session.preferences.scheme = Preferences.Dark;
        compare(window.color.hslLightness < 0.5, true);
        Sample.session.preferences.scheme = Preferences.Light;
        compare(window.color.hslLightness < 0.5, false);
        Sample.session.preferences.scheme = Preferences.System;
    }
}
