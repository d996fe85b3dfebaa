// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A line of a chart of bars: what it stands for, its bar, its number; below them small print.
Item {
    id: root

    required property chartBar bar
    property bool paired: false // a second bar below the first
    property int labelWidth: Theme.size.fieldLabel
    property int textWidth: 132
    readonly property real textNeeded: Math.max(first.textNeeded, root.paired ? second.textNeeded : 0)
    property bool opens: false // what stands behind its numbers
    property bool stop: false // for the Tab key
    signal chosen
    signal moved(step: int)
    signal entered
    property color ink: Theme.color.seriesIndigo
    property color otherInk: Theme.color.seriesTeal

    function enter() {
        press.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: 320
    implicitHeight: lines.implicitHeight + 2 * Theme.space.xs
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

    ColumnLayout {
        id: lines

        y: Theme.space.xs
        width: root.width
        spacing: 0

        RowLayout {
            spacing: Theme.space.s

            Text {
                Layout.preferredWidth: root.labelWidth - Theme.space.s
                text: root.bar.label
                textFormat: Text.PlainText
                color: Theme.color.text
                elide: Text.ElideRight
                font { family: Theme.family; pixelSize: Theme.text.body }
                Accessible.ignored: true
            }

            ColumnLayout {
                spacing: 2

                Bar {
                    id: first

                    length: root.bar.length
                    text: root.bar.text
                    ink: root.ink
                }

                Bar {
                    id: second

                    visible: root.paired
                    length: root.bar.otherLength
                    text: root.bar.otherText
                    ink: root.otherInk
                }
            }
        }

        Text {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.paired || root.bar.otherText === "" ? root.bar.note
                : qsTr("%1 · %2", "small print").arg(root.bar.note).arg(root.bar.otherText)
            textFormat: Text.PlainText
            color: Theme.color.textMuted
            elide: Text.ElideRight
            font { family: Theme.family; pixelSize: Theme.text.caption }
            Accessible.ignored: true
        }
    }

    component Bar: RowLayout {
        id: one

        required property double length
        required property string text
        required property color ink
        readonly property real textNeeded: number.implicitWidth

        spacing: Theme.space.s

        Rectangle {
            id: track

            Layout.fillWidth: true
            implicitHeight: 10
            radius: 2
            color: one.length < 0 ? "transparent" : Theme.color.ramp0

            Rectangle {
                width: Math.round(track.width * Math.max(0, one.length))
                height: track.height
                radius: 2
                color: one.ink
            }
        }

        Text {
            id: number

            Layout.preferredWidth: root.textWidth - Theme.space.s
            text: one.text
            color: Theme.color.text
            horizontalAlignment: Text.AlignRight
            elide: Text.ElideRight
            font { family: Theme.family; pixelSize: Theme.text.body }
            Accessible.ignored: true
        }
    }
}
