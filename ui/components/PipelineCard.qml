// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.Theme

// A chapter on the board: its name, how long it has been in its step, and whether it is stuck there.
T.ItemDelegate {
    id: root

    required property int index
    required property string chapterId
    required property string name
    required property string place
    required property string days
    required property string contact
    required property bool stuck
    required property string spoken
    property bool current: false // where the keys stand
    property bool boardFocused: false
    property bool movable: true // by dragging it to another step
    property bool dragged: false
    signal chosen // the keys go on from here
    signal opened
    signal menuRequested(from: Item)
    signal dragMoved(at: point) // in the scene, while it is dragged
    signal dropped(at: point)

    function take() {
        if (root.current && root.boardFocused)
            root.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "card"
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    leftPadding: Theme.space.m
    rightPadding: Theme.space.s
    focusPolicy: Qt.ClickFocus // the board is one stop
    hoverEnabled: true
    text: root.spoken
    onCurrentChanged: root.take()
    onBoardFocusedChanged: root.take()
    onPressed: root.chosen()
    onDoubleClicked: root.opened()
    opacity: root.dragged ? 0.4 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.opened()

    // With the mouse alone: a finger scrolls the column.
    DragHandler {
        id: drag

        target: null
        enabled: root.movable
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        cursorShape: active ? Qt.ClosedHandCursor : undefined
        onActiveChanged: if (!active) root.dropped(centroid.scenePosition)
        onCentroidChanged: if (active) root.dragMoved(centroid.scenePosition)
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: root.current ? Theme.color.accentSoft : root.hovered ? Theme.color.hover : Theme.color.window
        border {
            width: 1
            color: root.stuck ? Theme.color.warning : Theme.color.border
        }

        FocusRing {
            shown: root.visualFocus
            gap: -border.width
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        Text {
            Layout.fillWidth: true
            Layout.rightMargin: menuButton.width
            text: root.name
            textFormat: Text.PlainText
            color: Theme.color.text
            wrapMode: Text.WordWrap // a name is not broken within a word
            maximumLineCount: 2
            elide: Text.ElideRight
            font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
            Accessible.ignored: true
        }

        Small { text: root.place }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Icon {
                Layout.preferredWidth: Theme.text.section
                Layout.preferredHeight: Theme.text.section
                visible: root.stuck
                symbol: "warning"
                color: Theme.color.warning
            }

            Small {
                text: root.stuck ? qsTr("Stuck, %1", "for so many days").arg(root.days) : root.days
                color: root.stuck ? Theme.color.warning : Theme.color.textMuted
                font.weight: Font.Medium
            }
        }

        Small { text: root.contact }
    }

    ToolButton {
        id: menuButton

        objectName: "cardMenu"
        anchors { top: parent.top; right: parent.right; margins: 1 }
        width: Theme.size.copyButton
        height: Theme.size.copyButton
        opacity: root.current || root.hovered ? 1 : 0
        focusPolicy: Qt.NoFocus
        icon.name: "more"
        text: qsTr("What to do with %1").arg(root.name)
        onClicked: {
            root.chosen();
            root.menuRequested(root);
        }
    }

    component Small: Text {
        Layout.fillWidth: true
        visible: text !== ""
        textFormat: Text.PlainText
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
        font { family: Theme.family; pixelSize: Theme.text.caption }
        Accessible.ignored: true
    }
}
