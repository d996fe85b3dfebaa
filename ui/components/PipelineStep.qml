// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A column of the board: what its step counts, and the cards in it.
Rectangle {
    id: root

    required property PipelineColumn column
    required property bool boardFocused
    readonly property alias currentRow: list.currentIndex
    readonly property Item currentCard: list.currentItem
    readonly property int pageRows: list.currentItem === null ? 1 : Math.max(1, Math.floor(list.height / list.currentItem.height) - 1)
    signal chosen(row: int)
    signal opened(chapterId: string)
    property bool movable: true // its cards, to other steps
    property bool takes: false // the card that is dragged would come here
    property string dragged // the chapter whose card is dragged; "" for none
    property bool held: false // the mouse holds a card, which it does not flick
    signal menuRequested(chapterId: string, from: Item)
    signal dragMoved(chapterId: string, name: string, at: point) // in the scene
    signal dropped(at: point)

    function select(row: int) {
        list.currentIndex = row;
        if (row >= 0)
            list.positionViewAtIndex(row, ListView.Contain);
    }

    radius: Theme.radius.card
    color: Theme.color.surface
    border { width: root.takes ? 2 : 1; color: root.takes ? Theme.color.accent : Theme.color.border }
    Accessible.role: Accessible.Grouping
    Accessible.name: root.column.title

    Item {
        id: head

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.xs }
        implicitHeight: figures.implicitHeight + 2 * Theme.space.s
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        Accessible.name: root.column.spokenHead
        Accessible.description: root.column.definition
        Accessible.focusable: true

        ToolTip.visible: pointer.hovered || head.activeFocus
        ToolTip.delay: head.activeFocus ? 0 : Theme.motion.toolTipDelay
        ToolTip.text: root.column.definition

        HoverHandler { id: pointer }

        FocusRing {
            shown: head.activeFocus
            gap: -border.width
        }

        ColumnLayout {
            id: figures

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.s }
            spacing: 0

            // By hand: a layout of Qt 6.4 does not follow a count that gets longer.
            Item {
                Layout.fillWidth: true
                implicitHeight: title.implicitHeight

                Badge {
                    id: title

                    width: Math.min(implicitWidth, parent.width - total.implicitWidth - Theme.space.s)
                    text: root.column.title
                    tone: root.column.tone
                }

                Label {
                    id: total

                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    text: root.column.countText
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }

            Label {
                Layout.fillWidth: true
                Layout.topMargin: 2
                text: root.column.medianText
                color: Theme.color.textMuted
                elide: Text.ElideRight
                font.pixelSize: Theme.text.caption
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: root.column.stuckText === "" ? " " : root.column.stuckText // one line in each column
                color: Theme.color.warning
                elide: Text.ElideRight
                font { pixelSize: Theme.text.caption; weight: Font.Medium }
                Accessible.ignored: true
            }
        }
    }

    Label {
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.space.m }
        visible: list.count === 0
        text: root.column.emptyText
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.text.caption
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    ListView {
        id: list

        objectName: "cards-" + root.column.code
        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: parent.bottom
            margins: Theme.space.s
            topMargin: Theme.space.xs
            rightMargin: 0 // the scroll bar stands in the margin
        }
        clip: true
        spacing: Theme.space.xs
        boundsBehavior: Flickable.StopAtBounds
        interactive: !root.held && root.dragged === ""
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        currentIndex: -1
        cacheBuffer: 0 // Qt 6.4 complains of cards that it was about to make when the column gets shorter
        model: root.column
        Accessible.role: Accessible.List
        Accessible.name: root.column.title
        ScrollBar.vertical: ScrollBar { id: bar }

        delegate: PipelineCard {
            id: card

            width: list.width - bar.implicitWidth // as wide where there is none
            current: ListView.isCurrentItem
            boardFocused: root.boardFocused
            onChosen: root.chosen(card.index)
            movable: root.movable
            onPressedChanged: root.held = root.movable && pressed && hovered
            dragged: root.dragged === card.chapterId
            onOpened: root.opened(card.chapterId)
            onDragMoved: at => root.dragMoved(card.chapterId, card.name, at)
            onDropped: at => root.dropped(at)
            onMenuRequested: from => root.menuRequested(card.chapterId, from)
        }
    }
}
