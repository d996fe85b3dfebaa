// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// A line of a pyramid: a bar to each side of what it stands for.
Item {
    id: root

    required property chartBar bar
    property bool opens: false // what stands behind its numbers
    property bool stop: false // for the Tab key
    signal chosen
    signal moved(step: int)
    signal entered
    property int labelWidth: 136
    property int textWidth: 44
    readonly property int room: Math.max(0, (root.width - root.labelWidth) / 2 - root.textWidth)

    function enter() {
        press.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: 320
    implicitHeight: 26
    Accessible.ignored: root.opens
    Accessible.role: Accessible.StaticText
    Accessible.name: root.bar.spoken

    BarPress {
        id: press

        anchors.fill: parent
        visible: root.opens
        name: root.bar.spoken
        stop: root.stop
        onChosen: root.chosen()
        onMoved: step => root.moved(step)
        onActiveFocusChanged: if (activeFocus) root.entered()
    }

    Text {
        anchors.centerIn: parent
        text: root.bar.note === "" ? root.bar.label : qsTr("%1 · %2", "class year, what becomes of it").arg(root.bar.label).arg(root.bar.note)
        color: Theme.color.text
        font { family: Theme.family; pixelSize: root.bar.note === "" ? Theme.text.body : Theme.text.caption }
        Accessible.ignored: true
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: root.textWidth + root.room - width
        width: Math.round(root.room * root.bar.length)
        height: 18
        color: Theme.color.seriesIndigo

        Number {
            anchors { right: parent.left; rightMargin: Theme.space.s; verticalCenter: parent.verticalCenter }
            text: root.bar.text
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: root.width - root.textWidth - root.room
        width: Math.round(root.room * root.bar.otherLength)
        height: 18
        color: Theme.color.seriesTeal

        Number {
            anchors { left: parent.right; leftMargin: Theme.space.s; verticalCenter: parent.verticalCenter }
            text: root.bar.otherText
        }
    }

    component Number: Text {
        color: Theme.color.text
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }
}
