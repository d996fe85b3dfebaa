// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// One of the chapters side by side: the small curve of its members with how many there are, its status, and how the
// year was. Opens the chapter.
Item {
    id: root

    required property string chapterId
    required property string name
    required property string place
    required property string status
    required property int tone
    required property string members
    required property string change
    required property int trend
    required property string retention
    required property curvePoints points
    required property int most
    required property string detail
    required property string spoken
    property int sharedTop: 0 // the upper edge of all curves; 0: each has its own
    property bool current: false
    property bool gridFocused: false
    signal pressed

    function take() {
        if (root.current && root.gridFocused)
            root.forceActiveFocus(Qt.TabFocusReason);
    }

    onCurrentChanged: root.take()
    onGridFocusedChanged: root.take()
    Component.onCompleted: root.take()
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.description: root.detail
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()
    ToolTip.visible: pointer.hovered || root.activeFocus
    ToolTip.delay: Theme.motion.toolTipDelay
    ToolTip.text: root.detail

    HoverHandler { id: pointer }

    TapHandler { onTapped: root.pressed() }

    Rectangle {
        anchors { fill: parent; margins: Theme.space.xs }
        radius: Theme.radius.card
        color: pointer.hovered ? Theme.color.hover : Theme.color.surface
        border { width: 1; color: Theme.color.border }

        FocusRing {
            shown: root.activeFocus
            gap: 0
            around: Theme.radius.card
        }

        ColumnLayout {
            anchors { fill: parent; margins: Theme.space.m }
            spacing: 0

            RowLayout {
                spacing: Theme.space.s

                Text {
                    Layout.fillWidth: true
                    text: root.name
                    textFormat: Text.PlainText
                    color: Theme.color.text
                    elide: Text.ElideRight
                    font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
                    Accessible.ignored: true
                }

                Badge {
                    Layout.maximumWidth: implicitWidth
                    text: root.status
                    tone: root.tone
                }
            }

            Small {
                Layout.fillWidth: true
                text: root.place
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: Theme.space.s // the highest curve stays clear of the place
                spacing: Theme.space.xs

                Sparkline {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    points: root.points
                    most: root.sharedTop > 0 ? root.sharedTop : root.most
                    color: Theme.color.seriesIndigo
                    ground: Theme.color.border
                }

                Text {
                    Layout.minimumWidth: 26
                    text: root.members
                    color: Theme.color.text
                    horizontalAlignment: Text.AlignRight
                    font { family: Theme.family; pixelSize: Theme.text.section; weight: Font.DemiBold }
                    Accessible.ignored: true
                }
            }

            RowLayout {
                spacing: Theme.space.s

                Small {
                    Layout.fillWidth: true
                    text: root.change
                    color: root.trend > 0 ? Theme.color.success : root.trend < 0 ? Theme.color.warning : Theme.color.textMuted
                }

                Small { text: root.retention }
            }
        }
    }

    component Small: Text {
        textFormat: Text.PlainText
        color: Theme.color.textMuted
        elide: Text.ElideRight
        font { family: Theme.family; pixelSize: Theme.text.caption }
        Accessible.ignored: true
    }
}
