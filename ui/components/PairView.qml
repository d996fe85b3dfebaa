// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Two records side by side, field by field, and the two answers. What differs stands out and can be chosen; Up and Down
// go from choice to choice.
FocusScope {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property string one
    required property string other
    required property bool hasPrevious
    required property bool hasNext
    required property string keys // what the letters do
    readonly property alias mergeText: mergeButton.text
    readonly property alias keepText: keepButton.text
    readonly property bool answerable: comparison.found && !comparison.saving.running && !root.book.readOnly
    signal nextRequested
    signal previousRequested
    signal escaped
    signal settled(one: string, other: string)

    function merge() {
        if (root.answerable)
            comparison.merge();
    }

    function keepApart() {
        if (root.answerable)
            comparison.keepApart();
    }

    function enter() {
        if (!body.enter())
            mergeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Two records side by side")
    Keys.onEscapePressed: root.escaped()

    PairComparison {
        id: comparison

        book: root.book
        roster: root.roster
        one: root.one
        other: root.other
        onKeysChanged: body.toTop()
        onSettled: (one, other) => root.settled(one, other)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
    }

    PairFields {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        focus: true
        pair: comparison
        onActiveFocusChanged: if (activeFocus) root.enter()
    }

    ColumnLayout {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.l }
        spacing: Theme.space.s

        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: 1 - Theme.space.l
            Layout.rightMargin: 1 - Theme.space.l
            implicitHeight: 1
            color: Theme.color.border
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            visible: comparison.saving.failure === ""
            text: comparison.consequence
            wrapMode: Text.Wrap
            color: Theme.color.textMuted
        }

        FailureNote {
            Layout.topMargin: Theme.space.xs
            saving: comparison.saving
        }

        RowLayout {
            spacing: Theme.space.s

            ToolButton {
                objectName: "previousPair"
                icon.name: "left"
                text: qsTr("Previous")
                enabled: root.hasPrevious
                onClicked: root.previousRequested()
            }

            ToolButton {
                objectName: "nextPair"
                icon.name: "right"
                text: qsTr("Next")
                enabled: root.hasNext
                onClicked: root.nextRequested()
            }

            Item { Layout.fillWidth: true }

            Button {
                id: keepButton

                objectName: "keepBoth"
                text: qsTr("Not the same person")
                enabled: root.answerable
                Accessible.description: qsTr("Keeps both, and does not ask again")
                onClicked: root.keepApart()
            }

            Button {
                id: mergeButton

                objectName: "mergePair"
                text: comparison.link ? qsTr("Link as one person") : qsTr("Merge")
                highlighted: true
                enabled: root.answerable
                Accessible.description: comparison.consequence
                onClicked: root.merge()
            }
        }

        Label {
            Layout.fillWidth: true
            text: root.keys
            elide: Text.ElideRight
            color: Theme.color.textFaint
            font.pixelSize: Theme.text.caption
        }
    }
}
