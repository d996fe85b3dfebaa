// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App

// The lines of a section, one below the other.
ColumnLayout {
    id: root

    required property list<var> lines // of detailLine
    property bool dated: false // strung along a line of time
    property bool editable: false // with a button beside what can be edited, or filled
    signal opened(key: string)
    signal chapterOpened(chapterId: string) // in lists that open both
    signal editRequested(key: string)
    signal fillRequested(office: string)

    Layout.fillWidth: true
    spacing: 0

    Repeater {
        id: repeater

        model: SteadyList { rows: root.lines }

        delegate: DetailLineItem {
            required property int index
            required property detailLine modelData

            Layout.fillWidth: true
            line: modelData
            dated: root.dated
            editable: root.editable
            first: index === 0
            last: index === repeater.count - 1
            onEditRequested: root.editRequested(modelData.editKey)
            onFillRequested: root.fillRequested(modelData.gap)
            onOpened: modelData.opensChapter ? root.chapterOpened(modelData.key) : root.opened(modelData.key)
        }
    }
}
