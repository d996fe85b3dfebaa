// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Desktop
import Chapterhouse.Theme

// How many rows of a table are selected, and what can be done with them. Shows only while there are any.
Rectangle {
    id: root

    required property TableModel model
    readonly property bool shown: root.model.selectedCount > 0
    property bool copied: false
    property alias actions: actions.data // what can be done with them on this page
    signal closed

    height: root.shown ? Theme.size.control + Theme.space.m : 0
    visible: root.shown
    radius: Theme.radius.card
    color: Theme.color.accentSoft
    border {
        width: 1
        color: Theme.color.border
    }
    Accessible.role: Accessible.ToolBar
    Accessible.name: root.model.selectionText

    Connections {
        target: root.model

        function onSelectionChanged() { root.copied = false; }

        function onCopied(text: string) {
            Clipboard.setText(text);
            root.copied = true;
        }
    }

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.space.m
            rightMargin: Theme.space.s
        }
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: root.copied ? qsTr("%1 · copied", "12 selected · copied").arg(root.model.selectionText) : root.model.selectionText
            color: Theme.color.accentSoftText
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            lineHeight: 0.9 // two lines where there is little room
            Accessible.role: Accessible.AlertMessage
        }

        RowLayout {
            id: actions
            spacing: Theme.space.xs
        }

        Button {
            objectName: "copy"
            text: qsTr("Copy")
            flat: true
            onClicked: root.model.copySelection()
        }

        ToolButton {
            icon.name: "close"
            text: qsTr("Leave the selection (Esc)")
            onClicked: root.closed()
        }
    }
}
