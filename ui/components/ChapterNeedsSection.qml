// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Why a chapter needs someone: a line a reason, each with the button that mends it.
DetailSection {
    id: root

    required property list<var> lines // of chapterNeed
    property bool editable: true
    signal requested(need: chapterNeed)

    title: qsTr("Needs you")
    visible: root.lines.length > 0

    Repeater {
        model: SteadyList { rows: root.lines }

        delegate: RowLayout {
            id: line

            required property int index
            required property chapterNeed modelData
            readonly property bool writes: modelData.step !== ChapterNeeds.ShowMembers

            Layout.fillWidth: true
            spacing: Theme.space.s

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space.s
                symbol: "warning"
                color: Theme.color.warning
            }

            Label {
                Layout.fillWidth: true
                text: line.modelData.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                Accessible.description: line.modelData.definition
            }

            Button {
                objectName: "mend" + line.index
                visible: root.editable || !line.writes
                text: line.modelData.action
                Accessible.name: qsTr("%1 (%2)", "what to do, why").arg(text).arg(line.modelData.text)
                Accessible.description: line.modelData.definition
                ToolTip.visible: hovered || visualFocus
                ToolTip.text: line.modelData.definition
                onClicked: root.requested(line.modelData)
            }
        }
    }
}
