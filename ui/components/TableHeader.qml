// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.Theme

// The head of one column: pressing it sorts, pressing again turns the order around; its edge is dragged. Not a Button,
// since those tell a screen reader so whatever role they are given.
Item {
    id: root

    required property string text
    required property bool sortable
    required property bool sorted
    required property bool descending
    property int alignment: Qt.AlignLeft
    signal clicked
    signal resized(width: real)
    signal widthReset

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.text
    Accessible.description: !root.sortable ? qsTr("Cannot be sorted by")
        : !root.sorted ? qsTr("Press to sort")
        : root.descending ? qsTr("Sorted, descending") : qsTr("Sorted, ascending")
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    MouseArea {
        id: face

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.clicked()
    }

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
            color: root.sorted || (root.sortable && face.containsMouse) ? Theme.color.text : Theme.color.textMuted
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

    MouseArea {
        id: edge

        property real grip: 0 // from the pointer to the edge

        objectName: "edge"
        anchors.right: parent.right
        width: Theme.space.s
        height: parent.height
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        onPressed: mouse => grip = width - mouse.x
        onPositionChanged: mouse => {
            if (pressed)
                root.resized(x + mouse.x + grip);
        }
        onDoubleClicked: root.widthReset()

        Rectangle {
            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
                topMargin: Theme.space.s
                bottomMargin: Theme.space.s
            }
            width: edge.containsMouse || edge.pressed ? 2 : 1
            color: edge.containsMouse || edge.pressed ? Theme.color.accent : Theme.color.border
        }
    }
}
