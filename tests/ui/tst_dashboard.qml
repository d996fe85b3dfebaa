// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

TestCase {
    id: testCase

    name: "Dashboard"
    when: windowShown
    visible: true
    width: 1000
    height: 640

    property growthTile tile

    Component {
        id: tileView

        StatTile {
            width: 240
            tile: testCase.tile
        }
    }

    Component {
        id: view

        DashboardView {
            width: 1000
            height: 640
            title: "Overview"
            overview: GrowthOverview { }
            attention: AttentionOverview { }
            reach: StatesOverview { }
        }
    }

    Component {
        id: page

        DashboardPage {
            book: Sample.book
            roster: Sample.roster
            commands: Commands {}
            preferences: Sample.session.preferences
            width: 1000
            height: 900
        }
    }

    SignalSpy { id: asked }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function initTestCase() {
        Sample.openExample();
    }

    function open(signalName: string): Item {
        const subject = createTemporaryObject(page, testCase);
        tryVerify(() => findChild(subject, "states").visible && findChild(subject, "office_vacant") !== null);
        asked.target = subject;
        asked.signalName = signalName;
        asked.clear();
        waitForRendering(subject);
        return subject;
    }

    function test_whatNeedsYouOpensTheOfficesBehindIt() {
        const line = findChild(open("officesRequested"), "office_vacant");
        compare(line.text, "4 offices vacant for 90 days or longer");
        verify(line.Accessible.description.includes("As of 31 August 2020"));
        line.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(asked.signalArguments[0][0], OfficersModel.VacantForLong);
    }

    function test_whatNeedsYouOpensTheChaptersBehindIt() {
        const line = findChild(open("concernRequested"), "members_down");
        line.Accessible.pressAction();
        compare(asked.signalArguments[0][0], "members_down");
    }

    function test_tilesOpenTheListsBehindThem_data() {
        return [
            { tile: "schools", signal: "listRequested", what: "schools;standing;;" },
            { tile: "states", signal: "listRequested", what: "states;standing;;" },
            { tile: "members", signal: "listRequested", what: '{"figure":["members"],"status":[]}' },
            { tile: "chapters", signal: "chaptersRequested", what: ChaptersModel.Name }
        ];
    }

    function test_tilesOpenTheListsBehindThem(data: var) {
        mouseClick(findChild(open(data.signal), data.tile), 24, 24);
        compare(asked.signalArguments[0][0], data.what);
    }

    function test_theNumbersBesideAFigureOpenTheirOwnLists_data() {
        return [
            { tag: "eligible", tile: "schools", part: "note", what: "schools;eligible;;" },
            { tag: "fifty", tile: "states", part: "note", what: "states;eligible;;" },
            { tag: "schools", tile: "schools", part: "change", what: "schools;changed;;" },
            { tag: "states", tile: "states", part: "change", what: "states;changed;;" },
            { tag: "chapters", tile: "chapters", part: "change", what: "chapters;changed;;" }
        ];
    }

    function test_theNumbersBesideAFigureOpenTheirOwnLists(data: var) {
        const subject = open("listRequested");
        const number = findChild(findChild(subject, data.tile), data.part);
        mouseClick(number);
        compare(asked.count, 1);
        compare(asked.signalArguments[0][0], data.what);
        number.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        number.Accessible.pressAction();
        compare(asked.count, 3);
        verify(number.Accessible.description !== "");
    }

    function test_aChangeOfMembersAsksWhichOfTwoLists() {
        const subject = open("listRequested");
        const number = findChild(findChild(subject, "members"), "change");
        number.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const menu = findChild(subject, "changeMenu");
        tryVerify(() => menu.opened);
        compare(menu.count, 2);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(asked.signalArguments[0][0], '{"figure":["came"],"status":[]}');
    }

    function test_aStateOfTheMapIsOpenedAndNotKept() {
        const subject = open("stateRequested");
        const map = findChild(subject, "map");
        tryVerify(() => map.visible);
        map.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down); // to the foremost
        const code = map.overview.current;
        verify(code !== "");
        keyClick(Qt.Key_Return);
        compare(asked.signalArguments[0][0], code);
        compare(map.overview.current, "");
    }

    function test_aPictureHasNeitherMapNorWhatNeedsSomeone() {
        const subject = createTemporaryObject(view, testCase, { isPicture: true });
        verify(!subject.mapped);
        verify(!subject.attention.ready);
        verify(!findChild(subject, "tableSwitch").visible);
    }

    function test_aTileReadsAsOneSentence_data() {
        return [
            { tag: "schools", says: "Schools reached: 52, 27 % of 192 eligible, +26 in 12 months" },
            { tag: "members", says: "Members: 479, +282 in 12 months" }
        ];
    }

    function test_aTileReadsAsOneSentence(data: var) {
        const subject = findChild(open("listRequested"), data.tag);
        compare(subject.Accessible.name, data.says);
        compare(subject.Accessible.description, subject.tile.definition);
    }

    function test_aTileThatOpensAListIsAButton() {
        const subject = createTemporaryObject(tileView, testCase, { opens: true });
        compare(subject.Accessible.role, Accessible.Button);
        clicked.target = subject;
        clicked.clear();
        subject.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Space);
        mouseClick(subject);
        compare(clicked.count, 3);
    }

    function test_aTileThatOpensNothingIgnoresReturn() {
        const subject = createTemporaryObject(tileView, testCase);
        clicked.target = subject;
        clicked.clear();
        subject.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 0);
    }

    function test_nothingIsShownBeforeTheBookIsRead() {
        const subject = createTemporaryObject(view, testCase);
        verify(!subject.overview.ready);
        verify(!findChild(subject, "chapters").visible);
        compare(subject.leastHeight > 300, true);
    }

    function test_allFitsTheSmallestWindow() {
        const subject = createTemporaryObject(view, testCase, { width: 904 });
        verify(subject.leastHeight <= 640);
    }

    function test_theTableTakesThePlaceOfTheCurves() {
        const subject = createTemporaryObject(view, testCase);
        const tableSwitch = findChild(subject, "tableSwitch");
        compare(tableSwitch.text, "View table");
        tableSwitch.Accessible.pressAction();
        compare(tableSwitch.text, "View curves");
    }
}
