// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Where a page of the book stands, once it has been shown for the first time.
Loader {
    id: root

    required property int index
    required property string modelData // the page's file
    required property var inputs // its required properties
    required property bool shown
    required property bool begun // else it waits
    signal chapterRequested(chapterId: string)
    signal memberRequested(key: string)
    signal chaptersRequested(column: int)
    signal concernRequested(concern: string)
    signal membersRequested
    signal listRequested(list: string)
    signal growthRequested(measure: int)
    signal stateRequested(code: string)
    signal officesRequested(which: int)
    signal told(message: string)
    signal failed(message: string)
    signal newChapterRequested(schoolId: string)
    signal exportRequested
    signal stepsRequested

    function fill() {
        if (root.shown && root.begun && root.item === null)
            root.setSource(root.modelData, root.inputs);
    }

    // While it does not show it keeps its size: else all pages would be laid out, for no one, when a notice comes or goes.
    Binding on width { when: root.shown; value: root.parent.width; restoreMode: Binding.RestoreNone }
    Binding on height { when: root.shown; value: root.parent.height; restoreMode: Binding.RestoreNone }

    visible: root.shown
    focus: root.shown
    onShownChanged: root.fill()
    onBegunChanged: root.fill()
    Component.onCompleted: root.fill()

    Connections {
        target: root.item

        function onChapterRequested(chapterId: string) { root.chapterRequested(chapterId); }
        function onMemberRequested(key: string) { root.memberRequested(key); }
        function onChaptersRequested(column: int) { root.chaptersRequested(column); }
        function onConcernRequested(concern: string) { root.concernRequested(concern); }
        function onMembersRequested() { root.membersRequested(); }
        function onListRequested(list: string) { root.listRequested(list); }
        function onGrowthRequested(measure: int) { root.growthRequested(measure); }
        function onStateRequested(code: string) { root.stateRequested(code); }
        function onOfficesRequested(which: int) { root.officesRequested(which); }
        function onTold(message: string) { root.told(message); }
        function onFailed(message: string) { root.failed(message); }
        function onNewChapterRequested(schoolId: string) { root.newChapterRequested(schoolId); }
        function onStepsRequested() { root.stepsRequested(); }
        function onExportRequested() { root.exportRequested(); }
    }
}
