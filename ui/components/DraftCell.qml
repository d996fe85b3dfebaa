// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Desktop
import Chapterhouse.Theme

// A cell of the row in which a member is typed.
TextField {
    id: root

    required property MemberDraft draft
    required property int column // of the model
    required property string title
    readonly property bool takes: root.draft.takes(root.column)
    readonly property string wrong: root.draft.problems[root.column]
    property int typedBefore: 0 // letters; with fewer of them someone takes away what was completed
    signal pasted

    function complete() {
        const typed = root.text;
        const whole = root.draft.completed(root.column, typed);
        if (whole === "" || whole.length === typed.length)
            return;
        root.text = whole;
        root.select(whole.length, typed.length);
        root.draft.type(root.column, whole);
    }

    objectName: "draft" + root.column
    visible: root.takes
    implicitWidth: 0
    leftPadding: Theme.space.s
    rightPadding: Theme.space.xs
    text: root.draft.texts[root.column]
    placeholderText: root.title
    maximumLength: 1000
    Accessible.name: root.wrong === "" ? root.title : qsTr("%1: %2", "field, what is wrong").arg(root.title).arg(root.wrong)
    onFocusChanged: if (focus) root.selectAll()
    onTextEdited: {
        root.draft.type(root.column, root.text);
        if (root.cursorPosition === root.length && root.length > root.typedBefore)
            root.complete();
        root.typedBefore = root.cursorPosition;
    }

    // A block of cells is no text for one of them.
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Paste) && /[\t\n]./.test(Clipboard.text())) {
            event.accepted = true;
            root.pasted();
        }
    }

    Connections {
        target: root.draft
        function onChanged() {
            if (root.text !== root.draft.texts[root.column])
                root.text = root.draft.texts[root.column];
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.wrong !== "" && !root.activeFocus
        radius: Theme.radius.control
        color: "transparent"
        border { width: 1; color: Theme.color.danger }
    }
}
