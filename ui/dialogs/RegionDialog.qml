// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.App
import Chapterhouse.Theme

// One region: its name, and the states in it as buttons to be pressed in. The arrow keys and letters go from state to
// state, Space presses.
Dialog {
    id: root

    required property RegionsModel regions

    function begin(id: string) {
        editor.begin(id);
        field.text = editor.name;
        grid.current = 0;
        root.open();
    }

    function save() {
        if (editor.savable && !editor.saving.running)
            editor.save();
    }

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialog
    modal: true
    closePolicy: editor.saving.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: editor.isNew ? qsTr("New region") : qsTr("Edit region")
    onOpened: field.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.xs

        Label {
            text: qsTr("Name")
            color: Theme.color.textMuted
        }

        TextField {
            id: field

            objectName: "regionName"
            Layout.fillWidth: true
            focus: true
            maximumLength: 60
            Accessible.name: qsTr("Name of the region")
            onTextEdited: editor.name = text
            onAccepted: root.save()
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: editor.problem
            color: Theme.color.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Label {
            Layout.topMargin: Theme.space.s
            text: editor.countText
            color: Theme.color.textMuted
        }

        Grid {
            id: grid

            property int current: 0

            function goTo(place: int) {
                const tile = tiles.itemAt(place);
                if (tile !== null)
                    tile.forceActiveFocus(Qt.TabFocusReason);
            }

            Layout.fillWidth: true
            columns: 14 // the 56 of them in full rows
            spacing: Theme.space.xs + 2
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("States of the region")

            Repeater {
                id: tiles

                model: RegionEditor {
                    id: editor
                    regions: root.regions
                }

                StateTile {}
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            visible: editor.sharing
            text: qsTr("A state with a dot is in another region now; pressed here, it leaves that one.")
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
        }

        FailureNote {
            Layout.topMargin: Theme.space.xs
            saving: editor.saving
        }
    }

    Connections {
        target: editor

        function onSaved() { root.close(); }
    }

    footer: DialogActions {
        Button {
            text: qsTr("Cancel")
            enabled: !editor.saving.running
            onClicked: root.close()
        }

        Button {
            objectName: "saveRegion"
            text: qsTr("Save region")
            highlighted: true
            enabled: editor.savable && !editor.saving.running
            onClicked: root.save()
        }
    }

    component StateTile: T.AbstractButton {
        id: tile

        required property int index
        required property string code
        required property string name
        required property bool chosen
        required property string elsewhere

        objectName: "state" + tile.code
        implicitWidth: Math.floor((grid.width + grid.spacing) / grid.columns) - grid.spacing
        implicitHeight: Theme.size.control
        activeFocusOnTab: tile.index === grid.current
        focusPolicy: tile.activeFocusOnTab ? Qt.StrongFocus : Qt.ClickFocus
        hoverEnabled: true
        text: tile.code
        onClicked: editor.toggle(tile.index)
        onActiveFocusChanged: if (activeFocus) grid.current = tile.index

        Accessible.role: Accessible.CheckBox
        Accessible.name: tile.name
        Accessible.description: tile.elsewhere === "" ? "" : qsTr("Now in %1").arg(tile.elsewhere)
        Accessible.checkable: true
        Accessible.checked: tile.chosen
        Accessible.onPressAction: tile.clicked()
        Accessible.onToggleAction: tile.clicked()

        Keys.onLeftPressed: grid.goTo(tile.index - 1)
        Keys.onRightPressed: grid.goTo(tile.index + 1)
        Keys.onUpPressed: grid.goTo(tile.index - grid.columns)
        Keys.onDownPressed: grid.goTo(tile.index + grid.columns)
        Keys.onReturnPressed: tile.clicked()
        Keys.onEnterPressed: tile.clicked()
        Keys.onPressed: event => {
            if (event.modifiers === Qt.NoModifier && event.key >= Qt.Key_A && event.key <= Qt.Key_Z) {
                grid.goTo(editor.find(event.text, tile.index));
                event.accepted = true;
            }
        }

        T.ToolTip.visible: tile.hovered || tile.visualFocus
        T.ToolTip.delay: Theme.motion.toolTipDelay
        T.ToolTip.text: tile.elsewhere === "" ? tile.name : qsTr("%1, now in %2", "state, region").arg(tile.name).arg(tile.elsewhere)

        background: Rectangle {
            radius: Theme.radius.control
            color: tile.chosen ? Theme.color.accent : tile.hovered ? Theme.color.hover : Theme.color.surface
            border { width: tile.chosen ? 0 : 1; color: Theme.color.borderStrong }

            Rectangle {
                anchors { top: parent.top; right: parent.right; margins: 5 }
                visible: tile.elsewhere !== "" && !tile.chosen
                width: 6
                height: 6
                radius: 3
                color: Theme.color.textMuted
            }

            FocusRing { shown: tile.visualFocus }
        }

        contentItem: Text {
            text: tile.code
            color: tile.chosen ? Theme.color.accentText : Theme.color.text
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font { family: Theme.family; pixelSize: Theme.text.body; weight: tile.chosen ? Font.DemiBold : Font.Normal }
            Accessible.ignored: true
        }
    }
}
