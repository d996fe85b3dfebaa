// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The field that lies over a cell while one types into it. It stays with its row, whatever happens to the table meanwhile.
// Enter and Tab take what was typed, Esc restores what was there; what cannot be taken is said below, and nothing is lost.
TextField {
    id: root

    required property TableModel model
    readonly property bool open: root.key !== ""
    property string key
    property int row: -1
    property int column: -1 // of the model
    property int place: -1 // of the column among those that are shown
    property string problem
    property string before
    property int typedBefore: 0 // letters; with fewer of them someone takes away what was completed
    signal taken(int key) // and with which key
    signal abandoned

    function begin(row: int, column: int, place: int, typed: string) {
        root.row = row;
        root.place = place;
        root.column = column;
        root.before = root.model.typedText(row, column);
        root.problem = "";
        root.typedBefore = typed.length;
        root.key = root.model.keyAt(row);
        root.text = root.before;
        root.forceActiveFocus(Qt.OtherFocusReason);
        if (typed === "") {
            root.selectAll();
        } else {
            root.text = typed;
            root.complete(typed);
        }
    }

    // The row may have gone elsewhere.
    function follow() {
        if (!root.open)
            return;
        const row = root.model.rowOf(root.key);
        if (row >= 0)
            root.row = row;
    }

    function take(key: int) {
        if (!root.open)
            return;
        if (root.text !== root.before) {
            root.problem = root.model.type(root.model.rowOf(root.key), root.column, root.text);
            if (root.problem !== "")
                return;
        }
        root.close();
        root.taken(key);
    }

    function cancel() {
        root.close();
        root.abandoned();
    }

    function close() {
        root.key = "";
        root.problem = "";
    }

    // What the column offers, with the rest selected, so that one types over it.
    function complete(typed: string) {
        const whole = root.model.completed(root.column, typed);
        if (whole === "" || whole.length === typed.length)
            return;
        root.text = whole;
        root.select(whole.length, typed.length);
    }

    objectName: "cellEditor"
    visible: root.open
    leftPadding: Theme.space.m - 2
    rightPadding: Theme.space.s
    Accessible.name: root.problem === "" ? qsTr("Edit the cell") : root.problem
    onTextEdited: {
        root.problem = "";
        if (root.cursorPosition === root.length && root.length > root.typedBefore)
            root.complete(root.text);
        root.typedBefore = root.cursorPosition;
    }

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Tab:
        case Qt.Key_Backtab:
        case Qt.Key_Up:
        case Qt.Key_Down:
            root.take(event.key);
            break;
        case Qt.Key_Escape:
            root.cancel();
            break;
        default:
            return;
        }
        event.accepted = true;
    }
    // Whoever clicks elsewhere has finished here.
    onActiveFocusChanged: if (!activeFocus && root.open && root.problem === "") root.take(Qt.Key_Escape)

    Rectangle {
        id: note

        anchors {
            top: parent.bottom
            topMargin: Theme.space.xs
            left: parent.left
        }
        visible: root.problem !== ""
        width: Math.min(text.implicitWidth + 2 * Theme.space.m, 420)
        height: text.implicitHeight + 2 * Theme.space.s
        radius: Theme.radius.control
        color: Theme.color.dangerSoft
        border { width: 1; color: Theme.color.danger }

        Label {
            id: text

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.space.m
                rightMargin: Theme.space.m
            }
            text: root.problem
            color: Theme.color.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.problem
        }
    }
}
