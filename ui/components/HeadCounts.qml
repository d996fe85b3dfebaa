// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The people of a chapter who are counted and not listed: every count with its day, the newest first.
DetailSection {
    id: root

    required property list<var> counts // of detailLine
    required property bool editable
    signal addRequested
    signal editRequested(id: string)

    title: qsTr("Counted only")

    Label {
        Layout.fillWidth: true
        visible: root.counts.length === 0
        text: qsTr("None reported.")
        color: Theme.color.textMuted
    }

    DetailLines {
        objectName: "headCounts"
        lines: root.counts
        dated: true
        editable: root.editable
        onEditRequested: id => root.editRequested(id)
    }

    Button {
        objectName: "addHeadCount"
        Layout.topMargin: Theme.space.s
        text: qsTr("Add head-count…")
        enabled: root.editable
        onClicked: root.addRequested()
    }
}
