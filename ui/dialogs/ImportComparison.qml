// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What the book and a row of the file say of someone, side by side.
Rectangle {
    id: root

    required property list<var> values // of {field, book, row, differs}

    implicitHeight: column.implicitHeight + 2 * Theme.space.s
    radius: Theme.radius.control
    color: Theme.color.surface
    border { width: 1; color: Theme.color.border }

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.space.m
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.space.xs

        Line {
            field: ""
            book: qsTr("In the book")
            row: qsTr("In this file")
            isHead: true
        }

        Repeater {
            model: root.values

            Line {
                required property var modelData

                field: modelData.field
                book: modelData.book
                row: modelData.row
                differs: modelData.differs
            }
        }
    }

    component Line: RowLayout {
        id: line

        required property string field
        required property string book
        required property string row
        property bool differs: false
        property bool isHead: false

        Layout.fillWidth: true
        spacing: Theme.space.m
        Accessible.role: Accessible.StaticText
        Accessible.name: line.isHead ? "" : qsTr("%1: in the book %2, in this file %3").arg(line.field).arg(line.book).arg(line.row)
        Accessible.ignored: line.isHead

        Cell {
            text: line.field
            color: Theme.color.textMuted
        }

        Cell {
            text: line.book === "" ? "–" : line.book
            color: line.isHead ? Theme.color.textMuted : Theme.color.text
        }

        Cell {
            text: line.row === "" ? "–" : line.row
            color: line.isHead ? Theme.color.textMuted : Theme.color.text
            font.weight: line.differs ? Font.DemiBold : Font.Normal
        }
    }

    component Cell: Label {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        elide: Text.ElideRight
        font.pixelSize: Theme.text.caption
        Accessible.ignored: true
    }
}
