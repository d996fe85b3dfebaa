// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// A list, and beside it the details of what is current in it. In a narrow window the details slide over the list once
// they are asked for. Esc in the details goes back to the list.
FocusScope {
    id: root

    required property string name // of the details, for people
    required property string pane // under which their width is kept
    property Preferences preferences
    property bool filled: false // something is current
    property bool narrow: root.Window.width > 0 && root.Window.width < Theme.size.sidebarFoldsBelow
    property bool beside: true // shown in a wide window
    property bool over: false // slid over in a narrow one
    default property alias list: listArea.data
    property alias detail: detailArea.data
    property bool settled: false // filled, once the list has settled: a list that is laid out bears no other width
    readonly property bool shown: root.settled && (root.narrow ? root.over : root.beside)
    readonly property int leastWidth: 320
    readonly property int mostWidth: Math.max(root.leastWidth, root.width - Theme.size.listPane - handle.width)
    property int chosenWidth: root.preferences !== null && root.preferences.paneWidth(root.pane) > 0
        ? root.preferences.paneWidth(root.pane) : Theme.size.detailPane

    function open() {
        root.beside = true;
        root.over = true;
        detailArea.forceActiveFocus(Qt.TabFocusReason);
    }

    function close() {
        root.beside = root.narrow && root.beside;
        root.over = false;
        listArea.forceActiveFocus(Qt.TabFocusReason);
    }

    // From the list to the details; false from there, and the list has the focus when one comes back.
    function next(): bool {
        const goesOn = root.shown && !detailArea.activeFocus;
        (goesOn ? detailArea : listArea).forceActiveFocus(Qt.TabFocusReason);
        return goesOn;
    }

    function resize(width: int) {
        root.chosenWidth = Math.max(root.leastWidth, Math.min(root.mostWidth, width));
        if (root.preferences !== null)
            root.preferences.keepPaneWidth(root.pane, root.chosenWidth);
    }

    onSettledChanged: if (!root.settled) root.over = false

    Binding {
        target: root
        property: "settled"
        value: root.filled
        delayed: true
    }

    FocusScope {
        id: listArea

        focus: true
        width: root.shown && !root.narrow ? detailPane.x - handle.width : root.width
        height: root.height
        enabled: !(root.shown && root.narrow)
    }

    Rectangle {
        anchors.fill: parent
        visible: root.shown && root.narrow
        color: Theme.color.window
        opacity: 0.7

        TapHandler { onTapped: root.close() }
    }

    // The edge between the two: dragged, or moved with the keys.
    Item {
        id: handle

        objectName: "handle"
        x: detailPane.x - width
        width: Theme.space.m
        height: root.height
        visible: root.shown && !root.narrow
        activeFocusOnTab: true
        Accessible.role: Accessible.Splitter
        Accessible.name: qsTr("Width of the details")
        Accessible.description: qsTr("Left and Right change it")
        Accessible.focusable: true
        Keys.onLeftPressed: root.resize(detailPane.width + 24)
        Keys.onRightPressed: root.resize(detailPane.width - 24)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted)
                root.resize(event.key === Qt.Key_Home ? root.mostWidth : root.leastWidth);
        }

        HoverHandler { id: hover; cursorShape: Qt.SplitHCursor }

        DragHandler {
            id: drag

            property int before: 0

            target: null
            xAxis.enabled: true
            yAxis.enabled: false
            onActiveChanged: if (active) before = detailPane.width
            onTranslationChanged: if (active) root.resize(before - Math.round(activeTranslation.x))
        }

        Rectangle {
            anchors.centerIn: parent
            width: 4
            height: Theme.space.xxl
            radius: 2
            color: hover.hovered || drag.active ? Theme.color.accent : Theme.color.borderStrong
        }

        FocusRing {
            shown: handle.activeFocus
            gap: -Theme.size.focusRing
        }
    }

    Rectangle {
        id: detailPane

        readonly property int wanted: root.narrow ? Theme.size.form : root.chosenWidth

        objectName: "detailPane"
        width: Math.min(root.narrow ? root.width : root.mostWidth, wanted)
        height: root.height
        x: root.width - width + (root.narrow && !root.shown ? Theme.space.xl : 0)
        opacity: root.shown ? 1 : 0
        visible: root.narrow ? opacity > 0 : root.shown
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
        Accessible.role: Accessible.Pane
        Accessible.name: root.name

        Behavior on x {
            enabled: root.narrow
            NumberAnimation { duration: Theme.motion.pane; easing.type: Easing.OutCubic }
        }

        Behavior on opacity {
            enabled: root.narrow
            NumberAnimation { duration: Theme.motion.pane }
        }

        FocusScope {
            id: detailArea

            anchors.fill: parent
            Keys.onEscapePressed: root.close()
        }
    }
}
