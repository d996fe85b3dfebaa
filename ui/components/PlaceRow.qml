// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// A chapter, a school without one, or a state of a region, in the list beside the map. Opens what it is about. The first of each
// kind has their heading above it: section delegates of Qt 6.4 cannot be made in files whose components are bound.
Column {
    id: root

    required property string heading
    required property string name
    required property string note
    required property string badge
    required property int tone
    required property string chapterId
    required property string schoolId
    required property string stateCode
    required property string spoken
    required property bool current // the list's row
    required property bool listFocused
    property bool starts: false // a chapter can be begun at a school without one
    readonly property bool opens: root.chapterId !== "" || root.stateCode !== ""
    signal pressed

    function take() {
        if (root.current && root.listFocused)
            line.forceActiveFocus(Qt.TabFocusReason);
    }

    onCurrentChanged: root.take()
    onListFocusedChanged: root.take()

    Text {
        width: root.width
        visible: root.heading !== ""
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        topPadding: Theme.space.m
        bottomPadding: Theme.space.xs
        text: root.heading
        color: Theme.color.text
        wrapMode: Text.Wrap
        font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
        Accessible.role: Accessible.Heading
        Accessible.name: root.heading
    }

    ItemDelegate {
        id: line

        objectName: "place"
        width: root.width
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        topPadding: Theme.space.xs + 2
        bottomPadding: Theme.space.xs + 2
        leftInset: Theme.space.s
        rightInset: Theme.space.s
        focusPolicy: Qt.ClickFocus // the list is one stop
        hoverEnabled: root.opens || root.starts
        text: root.spoken
        onClicked: root.pressed()
        Accessible.name: root.opens || !root.starts ? root.spoken : qsTr("%1, start a chapter", "a school").arg(root.spoken)
        Accessible.focusable: true

        contentItem: RowLayout {
            spacing: Theme.space.s

            ColumnLayout {
                spacing: 0

                Text {
                    Layout.fillWidth: true
                    text: root.name
                    textFormat: Text.PlainText
                    color: root.opens ? Theme.color.accent : Theme.color.text
                    wrapMode: Text.Wrap
                    font { family: Theme.family; pixelSize: Theme.text.body }
                    Accessible.ignored: true
                }

                Text {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.note
                    textFormat: Text.PlainText
                    color: Theme.color.textMuted
                    wrapMode: Text.Wrap
                    font { family: Theme.family; pixelSize: Theme.text.caption }
                    Accessible.ignored: true
                }
            }

            Badge {
                visible: root.badge !== ""
                text: root.badge
                tone: root.tone
            }

            Text {
                visible: root.starts && !root.opens
                text: qsTr("Start…", "a chapter")
                color: Theme.color.accent
                font { family: Theme.family; pixelSize: Theme.text.body }
                Accessible.ignored: true
            }
        }
    }
}
