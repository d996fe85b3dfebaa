// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The columns beside each other; where they have no room, they scroll sideways. One stop of the Tab key: the arrows go
// from card to card.
FocusScope {
    id: root

    required property PipelineOverview overview
    property int column: 0
    property string key // of the card where the keys stand
    property string status // of that card
    property bool writable: true // cards can be moved
    property string dragged // the chapter whose card the mouse drags; "" for none
    property string draggedName
    property int over: -1 // the column above which it is
    property bool held: false // the mouse holds a card
    readonly property int fitting: 6 // columns that show at once where there is room
    readonly property real columnWidth: Math.max(Theme.size.field, (root.width - (root.fitting - 1) * Theme.space.s) / root.fitting)
    signal opened(chapterId: string)
    signal moveRequested(status: string)
    signal menuRequested(chapterId: string, from: Item)
    signal typed(text: string)
    signal escaped

    function step(column: int): PipelineStep {
        return steps.itemAt(column) as PipelineStep;
    }

    // To a card, as near to it as there is one.
    function goTo(column: int, row: int) {
        const to = root.step(column);
        if (to === null)
            return;
        if (column !== root.column)
            root.step(root.column)?.select(-1);
        root.column = column;
        to.select(Math.max(0, Math.min(to.column.count - 1, row)));
        root.key = to.column.keyAt(to.currentRow);
        root.status = to.column.code;
        root.reveal(to);
    }

    function walk(by: int) {
        root.goTo(root.column, root.step(root.column).currentRow + by);
    }

    function reveal(step: Item) {
        if (step.x < view.contentX)
            view.contentX = step.x;
        else if (step.x + step.width > view.contentX + view.width)
            view.contentX = step.x + step.width - view.width;
    }

    // The cards are others now: goes on where its chapter stands, else to what took its place.
    function follow() {
        const column = root.overview.columnOf(root.key);
        if (column >= 0)
            root.goTo(column, root.step(column).column.rowOf(root.key));
        else if (root.step(root.column)?.column.count === 0)
            root.goTo(root.overview.neighbour(-1, 1), 0);
        else
            root.goTo(root.column, 0);
    }

    function moveBy(by: int) {
        root.moveRequested(root.step(root.column + by)?.column.code ?? "");
    }

    function columnAt(at: point): int {
        for (let column = 0; column < steps.count; ++column) {
            const step = root.step(column);
            if (step.visible && step.contains(step.mapFromItem(null, at)))
                return column;
        }
        return -1;
    }

    function drag(chapterId: string, name: string, at: point) {
        root.dragged = chapterId;
        root.draggedName = name;
        root.over = root.columnAt(at);
        if (root.over >= 0)
            root.reveal(root.step(root.over));
        const here = root.mapFromItem(null, at);
        ghost.x = here.x + Theme.space.s;
        ghost.y = here.y + Theme.space.s;
    }

    function drop(at: point) {
        const column = root.dragged === "" ? -1 : root.columnAt(at);
        root.dragged = "";
        root.over = -1;
        if (column >= 0 && column !== root.column)
            root.moveRequested(root.step(column).column.code);
    }

    // Esc, Del and Backspace carry a text too, of control characters.
    function startsSearch(event: KeyEvent): bool {
        const combined = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !combined && event.text.trim() !== "" && !/[\x00-\x1f\x7f]/.test(event.text);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Chapters by status")
    Keys.onPressed: event => {
        const step = root.step(root.column);
        const moves = (event.modifiers & Qt.ControlModifier) !== 0;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Up: return root.walk(-1);
        case Qt.Key_Down: return root.walk(1);
        case Qt.Key_Left: return moves ? root.moveBy(-1) : root.goTo(root.overview.neighbour(root.column, -1), step.currentRow);
        case Qt.Key_Right: return moves ? root.moveBy(1) : root.goTo(root.overview.neighbour(root.column, 1), step.currentRow);
        case Qt.Key_PageUp: return root.walk(-step.pageRows);
        case Qt.Key_PageDown: return root.walk(step.pageRows);
        case Qt.Key_Home: return root.goTo(root.column, 0);
        case Qt.Key_End: return root.goTo(root.column, step.column.count - 1);
        case Qt.Key_Return:
        case Qt.Key_Enter: return root.opened(root.key);
        case Qt.Key_M:
        case Qt.Key_Menu: return root.menuRequested(root.key, step.currentCard);
        case Qt.Key_Escape: return root.escaped();
        }
        event.accepted = root.startsSearch(event);
        if (event.accepted)
            root.typed(event.text);
    }

    Flickable {
        id: view

        anchors.fill: parent
        clip: contentWidth > width
        contentWidth: row.width
        contentHeight: height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        interactive: !root.held && root.dragged === ""
        ScrollBar.horizontal: ScrollBar { id: sideways }

        Row {
            id: row

            height: view.height - (view.clip ? sideways.height : 0)
            spacing: Theme.space.s

            Repeater {
                id: steps

                model: root.overview.columns

                delegate: PipelineStep {
                    id: step

                    required property int index
                    required property PipelineColumn modelData

                    objectName: "step-" + modelData.code
                    column: modelData
                    width: root.columnWidth
                    height: row.height
                    visible: !modelData.apart || modelData.count > 0
                    boardFocused: root.activeFocus
                    movable: root.writable
                    dragged: root.dragged
                    takes: root.over === index && index !== root.column
                    onHeldChanged: root.held = held
                    onDragMoved: (chapterId, name, at) => root.drag(chapterId, name, at)
                    onDropped: at => root.drop(at)
                    onChosen: row => root.goTo(step.index, row)
                    onOpened: chapterId => root.opened(chapterId)
                    onMenuRequested: (chapterId, from) => root.menuRequested(chapterId, from)
                }
            }
        }
    }

    FloatingSurface {
        id: ghost

        objectName: "dragged"
        z: 1
        visible: root.dragged !== ""
        width: ghostName.implicitWidth + 2 * Theme.space.m
        height: ghostName.implicitHeight + 2 * Theme.space.s

        Label {
            id: ghostName

            anchors.centerIn: parent
            text: root.draggedName
            textFormat: Text.PlainText
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
