// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// Chapters with a bar for what each of them needs; each opens.
WalkedList {
    id: root

    required property var bars // of chartBar
    signal chapterRequested(chapterId: string)

    implicitHeight: Math.min(root.contentHeight, 6 * 46)
    model: root.bars
    reuseItems: false
    onOpened: (root.currentItem as T.AbstractButton)?.clicked()

    delegate: T.AbstractButton {
        id: line

        required property int index
        required property chartBar modelData
        readonly property bool standing: ListView.isCurrentItem && root.activeFocus

        objectName: "need" + index
        width: root.width - Theme.space.m
        implicitHeight: implicitContentHeight
        leftPadding: Theme.space.s
        rightPadding: Theme.space.s
        focusPolicy: Qt.ClickFocus // the list is one stop
        hoverEnabled: true
        text: modelData.spoken
        Accessible.name: text
        Accessible.onPressAction: clicked()
        onStandingChanged: if (standing) line.forceActiveFocus(Qt.TabFocusReason)
        onClicked: root.chapterRequested(modelData.key)

        background: Rectangle {
            radius: Theme.radius.control
            color: line.hovered || line.down ? Theme.color.hover : Theme.color.surface

            FocusRing {
                shown: line.visualFocus
                gap: -Theme.size.focusRing
            }
        }

        contentItem: BarRow {
            bar: line.modelData
            labelWidth: 160
            textWidth: 52
            Accessible.ignored: true
        }
    }
}
