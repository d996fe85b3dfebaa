// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.ProgressBar {
    id: control

    implicitWidth: 200
    implicitHeight: 6

    contentItem: Item {
        clip: true

        Rectangle {
            readonly property real share: control.indeterminate ? 0.3 : control.visualPosition

            width: parent.width * share
            height: parent.height
            radius: height / 2
            color: Theme.color.accent

            NumberAnimation on x {
                running: control.indeterminate && control.visible && !Theme.reduceMotion
                loops: Animation.Infinite
                from: 0
                to: control.width * 0.7
                duration: 1200
                easing.type: Easing.InOutQuad
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.color.accentSoft
    }
}
