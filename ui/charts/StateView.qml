// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// What a map and a grid of tiles share. The focus stands on the state that is looked at; as long as there is none, on
// the view itself, from where an arrow key goes to the state with the most.
FocusScope {
    id: root

    required property StatesOverview overview
    property bool walking: true // with the keys
    readonly property bool someCurrent: root.overview.placeOf(root.overview.current) >= 0
    readonly property bool standing: Window.activeFocusItem === root
    signal typed(text: string)
    signal escaped
    signal opened

    function fillColor(step: int): color {
        return root.overview.ofChange ? Theme.color.change(step) : Theme.color.ramp(step);
    }

    function textColor(step: int): color {
        return root.overview.ofChange ? Theme.color.changeText(step) : Theme.color.rampText(step);
    }

    // In the dark these are the least legible steps; see the table of contrasts.
    function isFaint(step: int): bool {
        return root.overview.ofChange ? Math.abs(step) === 2 : step === 3;
    }

    function startsSearch(event: KeyEvent): bool {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !combined && event.text.trim() !== "" && !/[\x00-\x1f\x7f]/.test(event.text);
    }

    activeFocusOnTab: root.standing || !root.someCurrent
    onActiveFocusChanged: if (!activeFocus) walking = true

    Accessible.role: Accessible.Grouping
    Accessible.focusable: true
    Accessible.description: root.overview.grouped ? qsTr("The arrow keys go from region to region") : qsTr("The arrow keys go from state to state")

    Keys.onPressed: event => {
        root.walking = true;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            root.overview.current = root.overview.foremost;
            return;
        case Qt.Key_Escape:
            root.escaped();
            return;
        }
        event.accepted = root.startsSearch(event);
        if (event.accepted)
            root.typed(event.text);
    }

    FocusRing {
        shown: root.walking && root.standing
    }
}
