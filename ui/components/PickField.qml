// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A record chosen by typing: the list below the field follows what is typed; arrows and Enter choose, Esc puts back what
// was chosen before. The field keeps the keyboard all the while.
FormField {
    id: root

    required property RecordPicks choices
    property string key // what is chosen; "" for nothing
    property string placeholderText
    property string complaint // of the form; what is typed has its own
    property bool astray: false // what is typed is no choice
    property string keptKey // to come back to with Esc
    property string note // of what is chosen
    property alias field: field
    readonly property bool listed: list.visible
    signal chosen(key: string)
    signal additionRequested(typed: string)
    signal accepted

    // What is chosen stands in the field, unless something else is being typed there.
    function show() {
        if (list.visible || root.astray)
            return;
        field.text = root.key === "" ? "" : root.choices.titleOf(root.key);
        root.note = root.key === "" ? "" : root.choices.noteOf(root.key);
        field.cursorPosition = 0;
    }

    // A form is filled anew: whatever was typed is gone.
    function begin(key: string) {
        root.astray = false;
        root.keptKey = key;
        root.key = key;
        root.show();
    }

    function choose(key: string) {
        list.close();
        root.begin(key);
        root.chosen(key);
    }

    function take(row: int) {
        const key = root.choices.idAt(row);
        if (key !== "")
            root.choose(key);
        else if (row >= 0 && row < root.choices.count)
            root.add();
    }

    function add() {
        const typed = field.text;
        list.close();
        root.additionRequested(typed);
    }

    function search(text: string) {
        root.choices.query = text;
        if (!list.visible)
            list.open();
    }

    // Who comes with the mouse sees that there is a list, unless nothing is in it before one types.
    function offerAll() {
        if (field.text !== "" || list.visible)
            return;
        root.choices.query = "";
        if (root.choices.idAt(0) !== "")
            list.open();
    }

    function type() {
        root.astray = field.text !== "";
        if (root.key !== "") {
            root.key = "";
            root.chosen("");
        }
        root.search(field.text);
    }

    function putBack() {
        root.choose(root.keptKey);
        field.selectAll();
    }

    function walk(step: int) {
        if (list.visible)
            list.walk(step);
        else
            root.search(root.key === "" ? field.text : "");
    }

    // Whoever goes on has chosen, if what was typed can mean one thing only.
    function settle() {
        list.close();
        if (!root.astray)
            return;
        const only = root.choices.only(field.text);
        if (only !== "")
            root.choose(only);
    }

    problem: root.astray && !field.activeFocus ? qsTr("Choose one from the list.") : root.complaint
    hint: root.note
    onKeyChanged: {
        if (root.key !== "")
            root.astray = false;
        root.show();
    }
    Component.onCompleted: root.show()

    Connections {
        target: root.choices

        function onRecordsChanged() { root.show(); }
    }

    TextField {
        id: field

        Layout.fillWidth: true
        focus: true
        maximumLength: 200
        placeholderText: root.placeholderText
        // The name carries the entry that Enter would choose: what the arrows change must be heard.
        Accessible.name: list.visible && list.spoken !== ""
            ? qsTr("%1: %2", "field, the chosen entry").arg(root.label).arg(list.spoken)
            : root.problem !== "" ? qsTr("%1: %2", "field, what is wrong").arg(root.label).arg(root.problem) : root.label
        onTextEdited: root.type()
        onPressed: root.offerAll()
        onActiveFocusChanged: {
            if (activeFocus)
                root.keptKey = root.key;
            else
                root.settle();
        }
        Keys.onUpPressed: root.walk(-1)
        Keys.onDownPressed: root.walk(1)
        Keys.onReturnPressed: list.visible ? root.take(list.currentIndex) : root.accepted()
        Keys.onEnterPressed: list.visible ? root.take(list.currentIndex) : root.accepted()
        Keys.onShortcutOverride: event => event.accepted = list.visible && event.key === Qt.Key_Escape
        Keys.onEscapePressed: event => {
            event.accepted = list.visible;
            if (list.visible)
                root.putBack();
        }
        Keys.onPressed: event => {
            if (!list.visible || (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp))
                return;
            root.walk(event.key === Qt.Key_PageDown ? 6 : -6);
            event.accepted = true;
        }

        PickList {
            id: list

            objectName: "pickList"
            choices: root.choices
            missing: root.choices.unknown ? qsTr("Nothing matches “%1”").arg(root.choices.query) : ""
            onPicked: row => root.take(row)
        }
    }
}
