// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.Theme

// What Qt 6.4 leaves out for screen readers, and the sign of focus.
TestCase {
    id: testCase

    name: "Style"
    visible: true
    when: windowShown
    width: 600
    height: 400

    Component { id: button; Button { text: "Press" } }
    Component { id: toolButton; ToolButton { text: "Press"; icon.name: "close" } }
    Component { id: checkBox; CheckBox { text: "Tick" } }
    Component { id: radioButton; RadioButton { text: "Choose" } }
    Component { id: itemDelegate; ItemDelegate { text: "Line" } }
    Component { id: comboBox; ComboBox { model: ["One", "Two"] } }
    Component { id: switchButton; Button { text: "Turn"; checkable: true } }
    Component { id: action; Action { text: "Act" } }
    Component { id: label; Label { text: "A <b>bold</b> &amp; name" } }
    Component {
        id: dialog

        Dialog {
            id: closedByClick

            property Item button: closing

            modal: true

            Button {
                id: closing
                text: "Close"
                onClicked: closedByClick.close()
            }
        }
    }
    Component { id: menu; Menu { MenuItem { text: "Item" } } }

    SignalSpy { id: clicked; signalName: "clicked" }
    SignalSpy { id: toggled; signalName: "toggled" }
    SignalSpy { id: triggered; signalName: "triggered" }

    function cleanup() {
        clicked.target = null;
        toggled.target = null;
        triggered.target = null;
    }

    function test_pressActionClicks_data(): var {
        return [
            { tag: "Button", component: button },
            { tag: "ToolButton", component: toolButton },
            { tag: "ItemDelegate", component: itemDelegate },
        ];
    }

    function test_pressActionClicks(data: var) {
        const control = createTemporaryObject(data.component, testCase);
        clicked.target = control;
        clicked.clear();
        control.Accessible.pressAction();
        compare(clicked.count, 1);
        control.enabled = false;
        control.Accessible.pressAction();
        compare(clicked.count, 1);
    }

    function test_pressActionTriggersTheAction() {
        const does = createTemporaryObject(action, testCase);
        const control = createTemporaryObject(button, testCase, { action: does });
        triggered.target = does;
        triggered.clear();
        control.Accessible.pressAction();
        compare(triggered.count, 1);
    }

    function test_pressActionTurnsASwitchButton() {
        const control = createTemporaryObject(switchButton, testCase);
        control.Accessible.pressAction();
        verify(control.checked);
        control.Accessible.pressAction();
        verify(!control.checked);
    }

    function test_textIsNeverReadAsMarkup() {
        const plain = createTemporaryObject(label, testCase);
        compare(plain.textFormat, Text.PlainText);
    }

    function test_toggleActionTicks() {
        const control = createTemporaryObject(checkBox, testCase);
        toggled.target = control;
        toggled.clear();
        control.Accessible.toggleAction();
        verify(control.checked);
        compare(toggled.count, 1);
    }

    function test_radioButtonIsChosenOnce() {
        const control = createTemporaryObject(radioButton, testCase);
        control.Accessible.pressAction();
        verify(control.checked);
        control.Accessible.pressAction();
        verify(control.checked);
    }

    function test_comboBoxOpensAndSaysItsValue() {
        const control = createTemporaryObject(comboBox, testCase);
        compare(control.Accessible.description, "One");
        control.Accessible.pressAction();
        tryVerify(() => control.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(control, "displayText", "Two");
        compare(control.Accessible.description, "Two");
    }

    function test_menuItemIsPressedAndClosesTheMenu() {
        const subject = createTemporaryObject(menu, testCase);
        subject.open();
        tryVerify(() => subject.opened);
        const item = subject.itemAt(0);
        triggered.target = item;
        triggered.clear();
        item.Accessible.pressAction();
        compare(triggered.count, 1);
        tryVerify(() => !subject.visible);
    }

    function ringOf(item: var): var {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            const ring = child instanceof FocusRing ? child : ringOf(child);
            if (ring)
                return ring;
        }
        return null;
    }

    // What closes with the first half of a double click would let the second one through.
    function test_theSecondHalfOfADoubleClickPressesNothingBelow() {
        const below = createTemporaryObject(button, testCase, { width: testCase.width, height: testCase.height });
        clicked.target = below;
        clicked.clear();
        const subject = createTemporaryObject(dialog, testCase);
        subject.open();
        tryVerify(() => subject.opened);
        mouseDoubleClickSequence(subject.button);
        tryVerify(() => !subject.visible);
        compare(clicked.count, 0);
        mouseClick(below, 3, 3);
        compare(clicked.count, 1, "other clicks go where they should");
    }

    function test_ringShowsForKeysAndNotForTheMouse_data(): var {
        return [
            { tag: "Button", component: button },
            { tag: "ToolButton", component: toolButton },
            { tag: "CheckBox", component: checkBox },
            { tag: "RadioButton", component: radioButton },
            { tag: "ComboBox", component: comboBox },
        ];
    }

    function test_ringShowsForKeysAndNotForTheMouse(data: var) {
        const control = createTemporaryObject(data.component, testCase);
        const ring = ringOf(control);
        verify(ring !== null);
        verify(!ring.visible);
        control.forceActiveFocus(Qt.MouseFocusReason);
        verify(!ring.visible);
        control.focus = false;
        keyClick(Qt.Key_Tab);
        control.forceActiveFocus(Qt.TabFocusReason);
        verify(ring.visible);
        compare(ring.border.width, 2);
        mouseClick(testCase, testCase.width - 1, testCase.height - 1);
        control.forceActiveFocus(Qt.TabFocusReason);
        verify(!ring.visible, "where the mouse is used, the focus that a page gives is no news");
        keyClick(Qt.Key_Control);
        verify(!ring.visible, "held while one clicks");
        keyClick(Qt.Key_F12);
        verify(ring.visible);
    }

    function test_targetsAreLargeEnough_data(): var {
        return test_pressActionClicks_data().concat(test_ringShowsForKeysAndNotForTheMouse_data());
    }

    function test_targetsAreLargeEnough(data: var) {
        const control = createTemporaryObject(data.component, testCase);
        verify(control.height >= 24 && control.width >= 24, `${control.width} × ${control.height}`);
    }
}
