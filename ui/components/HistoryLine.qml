// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One step of the history: when, what, about whom, by whom. The first of a day stands under the day.
Item {
    id: root

    required property int index
    required property string changeId
    required property string title
    required property string about
    required property string who
    required property string time
    required property string stateText
    required property bool current
    required property bool walking
    required property string head
    signal pressed
    signal opened

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.about === "" ? root.title : qsTr("%1: %2", "what was done, to whom").arg(root.title).arg(root.about)
    Accessible.description: root.stateText === "" ? qsTr("%1, %2", "who, when").arg(root.who).arg(root.time)
        : qsTr("%1, %2, %3", "who, when, what became of it").arg(root.who).arg(root.time).arg(root.stateText)
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()

    // One layout makes the height: what is read of a layout that is being changed comes back as a loop.
    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.xs

        Line {
            Layout.leftMargin: Theme.space.l
            Layout.topMargin: Theme.space.m
            visible: text !== ""
            text: root.head
            color: Theme.color.textMuted
            font { pixelSize: Theme.text.caption; weight: Font.Medium }
            Accessible.ignored: false
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: face.implicitHeight + 2 * Theme.space.s
            color: root.current ? Theme.color.accentSoft : hover.hovered ? Theme.color.hover : "transparent"

            HoverHandler { id: hover }

            TapHandler {
                onTapped: root.pressed()
                onDoubleTapped: root.opened()
            }

            FocusRing {
                shown: root.current && root.walking
                gap: -Theme.size.focusRing - 1
            }

            RowLayout {
                id: face

                anchors {
                    left: parent.left
                    right: parent.right
                    leftMargin: Theme.space.l
                    rightMargin: Theme.space.xl
                    verticalCenter: parent.verticalCenter
                }
                spacing: Theme.space.m

                Line {
                    Layout.minimumWidth: 52
                    text: root.time
                    color: Theme.color.textMuted
                }

                ColumnLayout {
                    spacing: 0

                    Line {
                        Layout.fillWidth: true
                        text: root.title
                        font.weight: Font.Medium
                    }

                    Line {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: root.about
                        color: Theme.color.textMuted
                    }
                }

                Badge {
                    visible: root.stateText !== ""
                    text: root.stateText
                    tone: TableModel.Muted
                }

                Line {
                    Layout.maximumWidth: root.width / 4
                    text: root.who
                    color: Theme.color.textFaint
                    font.pixelSize: Theme.text.caption
                }
            }
        }
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.space.l }
        height: 1
        color: Theme.color.border
    }

    component Line: Text {
        textFormat: Text.PlainText
        color: Theme.color.text
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft // also from right to left
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }
}
