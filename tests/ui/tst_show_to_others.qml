// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

// Reads every page while it is shown to others, as the eye and a screen reader do: no count of people may be exact.
TestCase {
    id: testCase

    name: "ShowToOthers"
    when: windowShown

    property Main window: null

    Component {
        id: main
        Main { session: Sample.session }
    }

    function initTestCase() {
        Sample.session.close();
        window = main.createObject(null);
        verify(window);
        window.requestActivate();
        tryVerify(() => window.active);
        Sample.openExample();
        tryVerify(() => Sample.session.roster !== null);
        window.width = 1400;
        window.height = 900;
        tryCompare(workspace(), "width", 1400);
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => findChild(window, "forSharing").visible);
    }

    function cleanupTestCase() {
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        findChild(window, "commands").coverNames.trigger();
        window.close();
        window.destroy();
        window = null;
        Sample.session.close();
    }

    function workspace(): Item {
        return findChild(window, "content").item;
    }

    // What stands on the visible items under this one, and what is spoken of them.
    function read(item: Item, texts: list<string>): list<string> {
        let all = texts;
        for (const value of [item.text, item.title, item.summary, item.Accessible.name, item.Accessible.description]) {
            if (typeof value === "string" && value !== "")
                all.push(value);
        }
        for (let i = 0; i < item.children.length; ++i) {
            if (item.children[i].visible)
                all = read(item.children[i], all);
        }
        return all;
    }

    // Every number that is followed by a word for people, and the first of "12 of 479 members".
    function exactCounts(texts: list<string>): string {
        const counts = /(\d[\d,]*)(?: of (\d[\d,]*))? (?:members|people|joined|left|records|counted|graduate|on the roster)\b/g;
        let found = "";
        for (const text of texts) {
            for (let match = counts.exec(text); match !== null; match = counts.exec(text)) {
                for (const number of [match[1], match[2]]) {
                    if (number !== undefined && Number(number.replace(",", "")) % 5 !== 0)
                        found += text + "; ";
                }
            }
        }
        return found;
    }

    function test_noPageTellsAnExactCountOfPeople_data() {
        return [
            { tag: "dashboard", key: Qt.Key_1, says: "480" },
            { tag: "chapters", key: Qt.Key_2, says: "<10" },
            { tag: "members", key: Qt.Key_3, says: "480 members" },
            { tag: "states", key: Qt.Key_4, says: "480" },
            { tag: "growth", key: Qt.Key_5, says: "chapters" },
            { tag: "expansion", key: Qt.Key_6, says: "schools" },
            { tag: "officers", key: Qt.Key_7, says: "offices" },
            { tag: "history", key: Qt.Key_8, says: "Covered while this is shown to others" },
            { tag: "exports", key: Qt.Key_9, says: "Covered while this is shown to others" },
        ];
    }

    function test_noPageTellsAnExactCountOfPeople(row: var) {
        keyClick(row.key, Qt.ControlModifier);
        tryVerify(() => read(workspace(), []).some(text => text.includes(row.says)), 10000, row.says);
        compare(exactCounts(read(workspace(), [])), "");
        for (const name of ["memberBody", "tabs"]) { // what is beside a table
            const part = findChild(workspace(), name);
            if (part !== null && part.visible)
                compare(exactCounts(read(part, [])), "");
        }
    }

    function share(on: bool) {
        if (commands().forSharing !== on)
            keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(commands(), "forSharing", on);
    }

    function commands(): Commands {
        return findChild(window, "commands");
    }

    // Whoever is covered by name can still be counted, line by line.
    function test_listsAreClosedAndStayClosed() {
        share(false);
        keyClick(Qt.Key_1, Qt.ControlModifier);
        tryVerify(() => findChild(workspace(), "members")?.visible ?? false);
        const everyone = findChild(workspace(), "members").tile.list;
        workspace().showList(everyone);
        const members = workspace().members();
        tryVerify(() => members.ready && members.filters.narrowed);
        verify(findChild(workspace(), "roster").visible);
        share(true);
        verify(!members.filters.narrowed);
        verify(!findChild(workspace(), "roster").visible);
        verify(read(workspace(), []).includes("Covered while this is shown to others"));
        keyClick(Qt.Key_1, Qt.ControlModifier);
        workspace().showList(everyone);
        compare(workspace().page, Commands.Dashboard);
        workspace().current().exportRequested();
        verify(!findChild(window, "exportDialog")?.opened);
    }

    function test_nothingIsChangedInFrontOfOthers() {
        for (const page of [Qt.Key_2, Qt.Key_3, Qt.Key_7]) {
            keyClick(page, Qt.ControlModifier);
            compare(workspace().current().editable, false);
        }
        keyClick(Qt.Key_1, Qt.ControlModifier);
        for (const command of [commands().addMember, commands().addChapter, commands().graduate, commands().importFile,
            commands().handOver, commands().exportRoster]) {
            command.trigger();
            compare(workspace().page, Commands.Dashboard);
        }
        for (const name of ["importDialog", "exportDialog", "handoverDialog"])
            verify(!findChild(window, name)?.opened);
        verify(!commands().undo.enabled);
    }

    function test_noPartOfAChapterTellsAnExactCount() {
        keyClick(Qt.Key_2, Qt.ControlModifier);
        const table = findChild(workspace().current(), "chapters");
        tryVerify(() => table.model.count > 0);
        workspace().showChapter(table.model.keyAt(0));
        const tabs = findChild(workspace(), "tabs");
        tryVerify(() => tabs.visible);
        for (let part = 0; part < tabs.titles.length; ++part) {
            tabs.current = part;
            const all = read(tabs.parent, []);
            compare(exactCounts(all), "");
            compare(all.includes("Covered while this is shown to others"), part === 1 || part === 4);
        }
        tabs.current = 0;
    }

    function test_theTitleOfTheWindowTellsNoCount() {
        verify(!/\d/.test(window.title.replace(Sample.session.book.name, "")));
    }
}
