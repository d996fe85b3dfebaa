// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.Theme

// Says for a while why nothing can be typed into a cell.
Rectangle {
    id: root

    function show(text: string) {
        label.text = text;
        staying.restart();
    }

    visible: staying.running && label.text !== ""
    implicitWidth: label.implicitWidth + 2 * Theme.space.l
    implicitHeight: label.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.card
    color: Theme.color.infoSoft
    border { width: 1; color: Theme.color.border }

    Timer {
        id: staying
        interval: Theme.motion.toastStays
    }

    Label {
        id: label

        objectName: "refusal"
        anchors.centerIn: parent
        color: Theme.color.text
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
