// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// The steps of a task, and which of them one is at.
RowLayout {
    id: root

    required property list<string> steps
    required property int current

    spacing: Theme.space.s
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2: %3").arg(root.current + 1).arg(root.steps.length).arg(root.steps[root.current])

    Repeater {
        model: root.steps

        RowLayout {
            id: step

            required property int index
            required property string modelData
            readonly property bool done: step.index < root.current
            readonly property bool now: step.index === root.current

            spacing: Theme.space.s

            Rectangle {
                visible: step.index > 0
                implicitWidth: Theme.space.xl
                implicitHeight: 1
                color: Theme.color.borderStrong
            }

            Rectangle {
                implicitWidth: Theme.size.indicator + Theme.space.xs
                implicitHeight: implicitWidth
                radius: width / 2
                color: step.now ? Theme.color.accent : step.done ? Theme.color.accentSoft : "transparent"
                border {
                    width: step.now || step.done ? 0 : 1
                    color: Theme.color.borderStrong
                }

                Text {
                    anchors.centerIn: parent
                    visible: !step.done
                    text: step.index + 1
                    color: step.now ? Theme.color.accentText : Theme.color.textMuted
                    font { family: Theme.family; pixelSize: Theme.text.caption; weight: Font.DemiBold }
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    visible: step.done
                    width: 16
                    height: 16
                    symbol: "check"
                    color: Theme.color.accentSoftText
                }
            }

            Label {
                text: step.modelData
                color: step.now ? Theme.color.text : Theme.color.textMuted
                font.weight: step.now ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
        }
    }
}
