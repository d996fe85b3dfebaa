// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The details of a member as a form. Enter in a line saves, and so does the button; Esc puts back what was there, once
// it is pressed where nothing was changed, or twice.
FocusScope {
    id: root

    required property Book book
    required property MemberEditor editor
    property bool warned: false // that something would be lost

    function save() {
        if (root.editor.save())
            root.warned = false;
    }

    function leave() {
        if (root.editor.dirty && !root.warned) {
            root.warned = true;
            return;
        }
        root.warned = false;
        root.editor.cancel();
    }

    Keys.onEscapePressed: root.leave()
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Save)) {
            root.save();
            event.accepted = true;
        }
    }

    DetailBody {
        id: body

        objectName: "memberForm"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: buttons.top }
        focus: true
        name: qsTr("Edit the member")

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.m

            Repeater {
                model: root.editor

                delegate: MemberFormField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: wide ? 2 : 1
                    book: root.book
                    focus: index === 0
                    onTyped: text => {
                        root.warned = false;
                        root.editor.type(index, text);
                    }
                    onAccepted: root.save()
                }
            }
        }
    }

    ColumnLayout {
        id: buttons

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.m }
        spacing: Theme.space.s

        EffectNote {
            visible: root.editor.counts
            effect: root.editor.effect
        }

        Label {
            Layout.fillWidth: true
            visible: root.warned
            text: qsTr("What you changed is not saved. Press Esc again to drop it.")
            color: Theme.color.warning
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.space.s

            Button {
                text: qsTr("Cancel")
                onClicked: {
                    root.warned = true; // whoever presses it means it
                    root.leave();
                }
            }

            Button {
                objectName: "saveMember"
                text: qsTr("Save")
                highlighted: true
                enabled: root.editor.savable
                onClicked: root.save()
            }
        }
    }
}
