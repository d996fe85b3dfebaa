// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Chapterhouse.Ui

TestCase {
    id: testCase

    name: "UndoToast"
    visible: true
    when: windowShown
    width: 600
    height: 400

    Component { id: component; UndoToast { x: 100; y: 300 } }

    SignalSpy { id: asked; signalName: "undoRequested" }

    function show(): UndoToast {
        const toast = createTemporaryObject(component, testCase);
        toast.show("Removed a chapter", true);
        return toast;
    }

    function test_goesAfterItsTime() {
        const toast = show();
        toast.stays = 100;
        tryVerify(() => !toast.shown);
    }

    function test_staysWhileThePointerRests() {
        const toast = show();
        mouseMove(toast, 20, 20);
        tryVerify(() => toast.held);
        toast.stays = 50;
        wait(200);
        verify(toast.shown);
        mouseMove(testCase, 5, 5);
        tryVerify(() => !toast.shown);
    }

    function test_staysWhileFocused() {
        const toast = show();
        toast.stays = 50;
        findChild(toast, "undo").forceActiveFocus(Qt.TabFocusReason);
        wait(200);
        verify(toast.shown);
    }

    function test_undoIsAskedForOnce() {
        const toast = show();
        asked.target = toast;
        asked.clear();
        findChild(toast, "undo").Accessible.pressAction();
        compare(asked.count, 1);
        verify(!toast.shown);
    }
}
