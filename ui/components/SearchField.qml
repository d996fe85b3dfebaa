// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.Theme

// Filters what its page shows, as one types. Esc empties it; Down goes on to the list.
TextField {
    id: root

    required property string prompt
    signal listRequested

    // Starts a search with what was typed elsewhere on the page.
    function take(typed: string) {
        root.forceActiveFocus(Qt.ShortcutFocusReason);
        root.insert(root.length, typed);
    }

    implicitWidth: 280
    leftPadding: Theme.size.icon + Theme.space.l
    rightPadding: Theme.size.control
    placeholderText: root.prompt
    Accessible.name: root.prompt
    Accessible.searchEdit: true
    Keys.onDownPressed: root.listRequested()
    Keys.onReturnPressed: root.listRequested()
    Keys.onEnterPressed: root.listRequested()
    Keys.onEscapePressed: event => {
        event.accepted = root.length > 0;
        root.clear();
    }

    Icon {
        anchors {
            left: parent.left
            leftMargin: Theme.space.s
            verticalCenter: parent.verticalCenter
        }
        symbol: "search"
        color: Theme.color.textFaint
    }

    ToolButton {
        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        visible: root.length > 0
        focusPolicy: Qt.NoFocus
        icon.name: "close"
        text: qsTr("Clear the search")
        onClicked: root.clear()
    }
}
