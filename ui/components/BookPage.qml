// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// A page of an open book: what it needs, and where it can send its reader.
Page {
    id: page

    required property Book book
    required property RosterWatcher roster
    required property Commands commands
    required property Preferences preferences // where its panes' widths are kept
    property BoardLens lens: null // the day it shows, and for whom; without one the book's own day, for its owner
    readonly property bool forOthers: page.lens?.forSharing ?? false
    property bool listsPeople: false // line by line, or what was done to them: not for others
    readonly property bool covered: page.listsPeople && page.forOthers
    // The past cannot be changed; and while others look on, no form opens: it shows what is covered, and counts people.
    readonly property bool editable: !page.book.readOnly && !(page.lens?.away ?? false) && !page.forOthers
    signal chapterRequested(chapterId: string)
    signal memberRequested(key: string)
    signal chaptersRequested(column: int) // all of them, sorted by this column
    signal concernRequested(concern: string) // the chapters with it
    signal membersRequested
    signal listRequested(list: string) // what a number counts, as the cell of a ChartTable keeps it
    signal growthRequested(measure: int) // its curve, as GrowthCurve calls it
    signal stateRequested(code: string) // '': none of them
    signal officesRequested(which: int) // as OfficersModel calls them
    signal newChapterRequested(schoolId: string) // at this school
    signal told(message: string) // what went well
    signal failed(message: string)
    signal stepsRequested // since the last backup
    signal exportRequested // of the members who are selected

    // Pages that can be searched, or that list things by key, have their own.
    function startSearch() {}
    function showKey(key: string) {}

    // Pages of records have a form for a new one; elsewhere it is what is added most.
    function addRecord() { page.commands.addMember.trigger(); }

    // From the list to what stands beside it; false if nothing does, or when it has been there.
    function nextPane(): bool { return false; }

    focus: true

    Binding {
        target: page.contentItem
        property: "visible"
        value: !page.covered
    }

    CoverForOthers {
        parent: page
        anchors.centerIn: parent
        visible: page.covered
    }
}
