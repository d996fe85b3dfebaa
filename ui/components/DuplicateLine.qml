// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Two records that look like one person: who, where, how sure, and why.
Item {
    id: root

    required property int index
    required property string title
    required property string place
    required property string likelihood
    required property int tone
    required property string reason
    required property string oneKey
    required property string otherKey
    required property bool current
    required property bool walking
    signal pressed
    signal menuRequested(at: point)

    implicitHeight: face.implicitHeight + 2 * Theme.space.m
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2", "how sure, two people").arg(root.likelihood).arg(root.title)
    Accessible.description: qsTr("%1. %2", "why, where").arg(root.reason).arg(root.place)
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.color.accentSoft : hover.hovered ? Theme.color.hover : "transparent"

        HoverHandler { id: hover }

        TapHandler { onTapped: root.pressed() }

        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: {
                root.pressed();
                root.menuRequested(point.position);
            }
        }

        FocusRing {
            shown: root.current && root.walking
            gap: -Theme.size.focusRing - 1
        }
    }

    ColumnLayout {
        id: face

        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.space.l
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.space.xs

        RowLayout {
            spacing: Theme.space.s

            Line {
                Layout.fillWidth: true
                text: root.title
                font.weight: Font.Medium
            }

            Badge {
                text: root.likelihood
                tone: root.tone
            }
        }

        Line {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.place
            color: Theme.color.textMuted
        }

        Line {
            Layout.fillWidth: true
            text: root.reason
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            maximumLineCount: 3
            font.pixelSize: Theme.text.caption
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
