// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One kind of what a check found, with its count.
Item {
    id: root

    required property int index
    required property string title
    required property string count
    required property int tone
    required property string spoken
    property bool current: false
    property bool focused: false
    signal chosen

    function ink(): color {
        switch (root.tone) {
        case TableModel.Success: return Theme.color.success;
        case TableModel.Warning: return Theme.color.warning;
        case TableModel.Danger: return Theme.color.danger;
        case TableModel.Info: return Theme.color.info;
        }
        return Theme.color.textMuted;
    }

    implicitHeight: Theme.size.control
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors { fill: parent; margins: 1 }
        radius: Theme.radius.control
        color: root.current ? Theme.color.accentSoft : area.containsMouse ? Theme.color.hover : "transparent"
        border {
            width: root.current && root.focused ? Theme.size.focusRing : 0
            color: Theme.color.accent
        }
    }

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.space.m
            rightMargin: Theme.space.m
        }
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: root.title
            color: root.current ? Theme.color.accentSoftText : root.tone === TableModel.Muted ? Theme.color.textMuted : Theme.color.text
            elide: Text.ElideRight
            font.weight: root.current ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }

        Label {
            text: root.count
            color: root.ink()
            font.weight: root.tone === TableModel.Muted ? Font.Normal : Font.DemiBold
            Accessible.ignored: true
        }
    }

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.chosen()
    }
}
