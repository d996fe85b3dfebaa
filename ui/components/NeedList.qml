// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
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
    onOpened: (root.currentItem as BarRow)?.clicked()

    delegate: BarRow {
        id: line

        required property int index
        required property chartBar modelData
        readonly property bool standing: ListView.isCurrentItem && root.activeFocus

        objectName: "need" + index
        width: root.width - Theme.space.m
        bar: modelData
        opens: true
        labelWidth: 160
        textWidth: 52
        onStandingChanged: if (standing) line.forceActiveFocus(Qt.TabFocusReason)
        onClicked: root.chapterRequested(modelData.key)
    }
}
