// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The top of a detail pane: who or what it is, how it stands, and the way out. Its children stand below the title.
Item {
    id: root

    required property string title
    property string note // small print beside the title
    property string letters
    property string badge
    property int tone: TableModel.Muted
    default property alias lines: below.data
    property alias buttons: buttons.data // beside the way out
    signal closed

    implicitHeight: row.implicitHeight + 2 * Theme.space.l

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space.l
            rightMargin: Theme.space.s
        }
        spacing: Theme.space.m

        Avatar {
            Layout.alignment: Qt.AlignTop
            visible: root.letters !== ""
            letters: root.letters
        }

        ColumnLayout {
            id: column

            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xs

            RowLayout {
                spacing: 0

                ColumnLayout {
                    spacing: Theme.space.xs

                    Label {
                        Layout.fillWidth: true
                        text: root.title
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        elide: Text.ElideRight
                        horizontalAlignment: Text.AlignLeft // also from right to left
                        font { pixelSize: Theme.text.section; weight: Font.DemiBold }
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: root.note
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.color.textMuted
                    }
                }

                RowLayout {
                    id: buttons

                    Layout.alignment: Qt.AlignTop
                    spacing: 0
                }

                ToolButton {
                    objectName: "closeDetail"
                    Layout.alignment: Qt.AlignTop
                    icon.name: "close"
                    text: qsTr("Close the details")
                    onClicked: root.closed()
                }
            }

            // As wide as the pane: the buttons stand beside the title only.
            ColumnLayout {
                id: below

                Layout.rightMargin: Theme.space.s
                spacing: Theme.space.xs
            }

            Badge {
                Layout.maximumWidth: column.width
                visible: root.badge !== ""
                text: root.badge
                tone: root.tone
                Accessible.role: Accessible.StaticText
                Accessible.name: root.badge
            }
        }
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.color.border
    }
}
