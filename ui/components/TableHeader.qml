// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// The head of one column: pressing it sorts, pressing again turns the order around.
AbstractButton {
    id: root

    required property bool sorted
    required property bool descending
    property int alignment: Qt.AlignLeft

    horizontalPadding: Theme.space.m
    hoverEnabled: true
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.text
    Accessible.description: !root.sorted ? qsTr("Press to sort")
        : root.descending ? qsTr("Sorted, last first") : qsTr("Sorted, first first")
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.xs
        layoutDirection: root.alignment === Qt.AlignRight ? Qt.RightToLeft : Qt.LeftToRight

        Text {
            Layout.maximumWidth: root.availableWidth - (root.sorted ? 18 : 0)
            text: root.text
            color: root.sorted || root.hovered ? Theme.color.text : Theme.color.textMuted
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

    background: Item {
        FocusRing {
            shown: root.visualFocus
            gap: -Theme.size.focusRing - 2
        }
    }
}
