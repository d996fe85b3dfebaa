// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

// Which part of a detail pane is shown. Left and Right go from one to the next.
Flow {
    id: root

    required property list<string> titles
    property int current: 0

    function goTo(place: int) {
        root.current = Math.max(0, Math.min(root.titles.length - 1, place));
        tabs.itemAt(root.current).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of the details")

    Repeater {
        id: tabs

        model: root.titles

        delegate: ToolButton {
            required property int index
            required property string modelData

            objectName: "tab" + index
            text: modelData
            checkable: true
            checked: root.current === index
            autoExclusive: true
            activeFocusOnTab: checked || activeFocus // who has the focus cannot leave the Tab order
            Accessible.role: Accessible.PageTab
            Keys.onLeftPressed: root.goTo(index - 1)
            Keys.onRightPressed: root.goTo(index + 1)
            onClicked: {
                root.current = index;
                forceActiveFocus(Qt.MouseFocusReason); // else what it shows would have it, with the ring of the keys
            }
        }
    }
}
