// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// Says that something is being read; only once it takes longer than one notices.
ColumnLayout {
    id: root

    required property bool running
    required property string text

    spacing: Theme.space.m
    visible: false
    onRunningChanged: root.visible = false

    Timer {
        interval: Theme.motion.skeletonDelay
        running: root.running
        onTriggered: root.visible = true
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        text: root.text
        color: Theme.color.textMuted
    }

    ProgressBar {
        Layout.alignment: Qt.AlignHCenter
        indeterminate: true
        Accessible.name: root.text
    }
}
