// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// What each key does, in two columns.
GridLayout {
    id: root

    required property Commands commands

    columns: 2
    columnSpacing: Theme.space.xxl
    rowSpacing: Theme.space.xs

    Repeater {
        model: root.commands.all

        KeyLine {
            required property Command modelData

            // In a window that is closing the commands may be gone before their lines.
            visible: keys !== ""
            text: modelData?.text ?? ""
            keys: modelData?.shortcut ?? ""
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        Layout.topMargin: Theme.space.s
        Layout.bottomMargin: Theme.space.s
        implicitHeight: 1
        color: Theme.color.border
    }

    KeyLine {
        text: qsTr("Walk through a table")
        keys: qsTr("Arrows, Home, End, PgUp, PgDn")
        Layout.columnSpan: root.columns
    }

    KeyLine {
        text: qsTr("Select rows")
        keys: qsTr("Space, Shift+arrows, Ctrl+A")
        Layout.columnSpan: root.columns
    }

    KeyLine {
        text: qsTr("Copy the selected rows, paste a block of cells")
        keys: qsTr("Ctrl+C, Ctrl+V")
        Layout.columnSpan: root.columns
    }

    KeyLine {
        text: qsTr("Edit what stands there; remove it")
        keys: qsTr("F2; Del")
        Layout.columnSpan: root.columns
    }

    KeyLine {
        text: qsTr("Make a column wider, move it (on its head)")
        keys: qsTr("Alt+arrows, Ctrl+Shift+arrows")
        Layout.columnSpan: root.columns
    }

    KeyLine {
        text: qsTr("Search from within a table")
        keys: qsTr("type a letter")
        Layout.columnSpan: root.columns
    }

    KeyLine {
        text: qsTr("Close, then clear the search, then leave the selection")
        keys: qsTr("Esc")
        Layout.columnSpan: root.columns
    }

    component KeyLine: RowLayout {
        id: line

        required property string text
        required property string keys

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: line.text
            elide: Text.ElideRight
        }

        Label {
            text: line.keys
            color: Theme.color.textMuted
        }
    }
}
