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
            { tag: "history", key: Qt.Key_8, says: "" },
            { tag: "exports", key: Qt.Key_9, says: "" },
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

    function test_theTitleOfTheWindowTellsNoCount() {
        verify(!/\d/.test(window.title.replace(Sample.session.book.name, "")));
    }
}
