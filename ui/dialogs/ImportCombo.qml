// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls

// A choice within a task: Enter goes on, unless its list is open.
ComboBox {
    id: root

    signal entered

    function enter(event: KeyEvent) {
        event.accepted = !root.popup.visible;
        if (event.accepted)
            root.entered();
    }

    Keys.onReturnPressed: event => root.enter(event)
    Keys.onEnterPressed: event => root.enter(event)
}
