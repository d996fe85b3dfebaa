// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// How a chapter stood over time: drawn, and in lines. A change is recorded here, and an entry corrected.
DetailSection {
    id: root

    required property list<var> statuses // of statusInterval, the newest first
    property bool editable: true
    signal changeRequested
    signal correctionRequested(statusId: string)

    title: qsTr("Status")

    StatusStrip {
        objectName: "strip"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xs
        Layout.bottomMargin: Theme.space.xs
        visible: root.statuses.length > 0
        intervals: root.statuses
    }

    Label {
        visible: root.statuses.length === 0
        text: qsTr("No status is on record yet.")
        color: Theme.color.textMuted
    }

    Repeater {
        model: SteadyList { rows: root.statuses }

        delegate: RowLayout {
            id: line

            required property statusInterval modelData

            Layout.fillWidth: true
            Layout.minimumHeight: Theme.size.control
            spacing: Theme.space.s

            Badge {
                text: line.modelData.title
                tone: line.modelData.tone
            }

            ColumnLayout {
                spacing: 0
                Accessible.role: Accessible.StaticText
                Accessible.name: line.modelData.spoken

                Label {
                    Layout.fillWidth: true
                    text: line.modelData.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.modelData.note
                    textFormat: Text.PlainText
                    color: Theme.color.textMuted
                    font.pixelSize: Theme.text.caption
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }

            ToolButton {
                objectName: "correct"
                visible: root.editable
                icon.name: "edit"
                text: qsTr("Correct this entry: %1").arg(line.modelData.title)
                onClicked: root.correctionRequested(line.modelData.id)
            }
        }
    }

    Button {
        objectName: "recordChange"
        Layout.topMargin: Theme.space.xs
        visible: root.editable
        text: qsTr("Record a change…")
        onClicked: root.changeRequested()
    }
}
