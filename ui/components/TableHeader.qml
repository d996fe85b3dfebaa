// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.Theme

// The head of one column: pressing it sorts, pressing again turns the order around. Not a Button, since those tell a
// screen reader so whatever role they are given.
Item {
    id: root

    required property string text
    required property bool sorted
    required property bool descending
    property int alignment: Qt.AlignLeft
    signal clicked

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.text
    Accessible.description: !root.sorted ? qsTr("Press to sort")
        : root.descending ? qsTr("Sorted, descending") : qsTr("Sorted, ascending")
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    HoverHandler { id: hover }
    TapHandler { onTapped: root.clicked() }

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.space.m
            rightMargin: Theme.space.m
        }
        spacing: Theme.space.xs
        layoutDirection: root.alignment === Qt.AlignRight ? Qt.RightToLeft : Qt.LeftToRight

        Text {
            Layout.maximumWidth: root.width - 2 * Theme.space.m - (root.sorted ? 18 : 0)
            text: root.text
            color: root.sorted || hover.hovered ? Theme.color.text : Theme.color.textMuted
            elide: Text.ElideRight
            font {
                family: Theme.family
                pixelSize: Theme.text.caption
                weight: Font.Medium
            }
            Accessible.ignored: true
        }

        Icon {
            Layout.preferredWidth: 14
            Layout.preferredHeight: 14
            visible: root.sorted
            symbol: root.descending ? "down" : "up"
            color: Theme.color.text
        }

        Item { Layout.fillWidth: true }
    }

    FocusRing {
        shown: root.activeFocus
        gap: -Theme.size.focusRing - 2
    }
}
