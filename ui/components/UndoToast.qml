// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// Says what just happened and offers to take it back. Stays while hovered or focused.
FocusScope {
    id: root

    property string message
    property bool undoable: false
    property bool shown: false
    property int stays: Theme.motion.toastStays
    readonly property bool held: hover.hovered || root.activeFocus
    signal undoRequested

    function show(what: string, canUndo: bool) {
        root.message = what;
        root.undoable = canUndo;
        root.shown = true;
        timer.restart();
    }

    function close() {
        root.shown = false;
    }

    implicitWidth: row.implicitWidth + Theme.space.l + Theme.space.s
    implicitHeight: Theme.size.control + 2 * Theme.space.s
    opacity: root.shown ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation { duration: root.shown ? Theme.motion.popupIn : Theme.motion.popupOut }
    }

    FloatingSurface {
        anchors.fill: parent
        color: Theme.color.text
    }

    HoverHandler { id: hover }

    Timer {
        id: timer

        interval: root.stays
        running: root.shown && !root.held
        onTriggered: root.close()
    }

    RowLayout {
        id: row

        anchors {
            fill: parent
            leftMargin: Theme.space.l
            rightMargin: Theme.space.s
        }
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: root.message
            color: Theme.color.window
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Button {
            objectName: "undo"
            visible: root.undoable
            text: qsTr("Undo")
            onClicked: {
                root.close();
                root.undoRequested();
            }
        }

        Button {
            objectName: "dismiss"
            visible: !root.undoable
            text: qsTr("OK")
            onClicked: root.close()
        }
    }
}
