// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App

// A line of text that is completed while one types: Down goes into the list below, Enter takes what stands out there.
FormField {
    id: root

    property PickModel choices: null // null: just a line of text
    property string spokenLabel: root.label
    property bool offering: false
    property alias text: field.text
    property alias field: field
    signal edited(text: string)
    signal picked(row: int)
    signal accepted

    function pick(row: int) {
        root.offering = false;
        root.picked(row);
    }

    TextField {
        id: field

        readonly property string chosen: offers.visible ? offers.spoken : ""

        Layout.fillWidth: true
        focus: true
        maximumLength: 200
        // The list is not walked by the focus: what the arrows choose must be heard.
        Accessible.name: field.chosen !== "" ? qsTr("%1: %2", "field, what the list offers").arg(root.spokenLabel).arg(field.chosen)
            : root.problem !== "" ? qsTr("%1: %2", "field, what is wrong").arg(root.spokenLabel).arg(root.problem) : root.spokenLabel
        onTextEdited: {
            root.offering = true;
            root.edited(text);
        }
        onActiveFocusChanged: if (!activeFocus) root.offering = false
        Keys.onDownPressed: event => {
            event.accepted = root.choices !== null;
            if (!event.accepted)
                return;
            if (!root.offering)
                root.edited(text);
            root.offering = true;
            offers.walk(1);
        }
        Keys.onUpPressed: event => {
            event.accepted = root.choices !== null;
            if (offers.visible)
                offers.walk(-1);
        }
        Keys.onEscapePressed: event => {
            event.accepted = offers.visible;
            root.offering = false;
        }
        Keys.onTabPressed: event => {
            event.accepted = false; // and goes on
            if (field.chosen !== "")
                root.pick(offers.currentIndex);
        }
        onAccepted: {
            if (field.chosen !== "")
                root.pick(offers.currentIndex);
            else
                root.accepted();
        }

        PickList {
            id: offers

            choices: root.choices
            offersFirst: false
            visible: root.offering && root.choices !== null && root.choices.count > 0
            onPicked: row => root.pick(row)
        }
    }
}
