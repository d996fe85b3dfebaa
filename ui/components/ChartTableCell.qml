// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// A cell of the data behind a chart. A number that has a list of those whom it counts opens it.
Item {
    id: root

    required property string text
    required property ChartTableModel table
    required property int column
    required property string list // what it opens; "" if nothing
    property bool isHeader: false
    property bool currentLine: false
    property bool current: false // the keys stand on it
    readonly property bool number: root.table.isNumber(root.column)
    readonly property bool opens: root.list !== ""
    signal opened

    implicitWidth: text.implicitWidth
    implicitHeight: Math.max(24, text.implicitHeight)
    onCurrentChanged: if (root.current && root.opens) root.forceActiveFocus(Qt.TabFocusReason) // so that it is spoken
    Accessible.ignored: !root.opens
    Accessible.role: Accessible.Link
    Accessible.focusable: true
    Accessible.name: qsTr("%1: %2", "what a number counts, and the number").arg(root.table.headers[root.column] ?? "").arg(root.text)
    Accessible.description: qsTr("Opens the list behind it")
    Accessible.onPressAction: root.opened()

    HoverHandler {
        id: pointer
        enabled: root.opens
        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        enabled: root.opens
        onTapped: root.opened()
    }

    FocusRing {
        shown: root.current && root.opens
        gap: -2
    }

    Text {
        id: text

        anchors { left: parent.left; right: parent.right; margins: root.opens ? Theme.space.xs : 0; verticalCenter: parent.verticalCenter }
        text: root.text
        textFormat: Text.PlainText
        color: root.isHeader ? Theme.color.textMuted
            : root.currentLine ? Theme.color.accentSoftText : root.opens ? Theme.color.accent : Theme.color.text
        horizontalAlignment: root.number ? Text.AlignRight : Text.AlignLeft
        elide: Text.ElideRight
        font {
            family: Theme.family
            pixelSize: root.isHeader ? Theme.text.caption : Theme.text.body
            weight: root.isHeader ? Font.Medium : Font.Normal
            underline: pointer.hovered
        }
        Accessible.ignored: true
    }
}
