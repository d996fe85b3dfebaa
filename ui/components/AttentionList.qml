// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.App
import Chapterhouse.Theme

// What needs the reader, a line a reason; each opens the list behind it. One quiet line where there is nothing to do.
ColumnLayout {
    id: root

    required property AttentionOverview attention
    signal officesRequested(which: int)
    signal concernRequested(concern: string)

    Card {
        Layout.fillWidth: true
        visible: root.attention.lines.length > 0
        title: qsTr("Needs you")

        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space.s // the signs stand under the title, what is pressed around them
            Layout.rightMargin: -Theme.space.s
            columns: root.width < Theme.size.reading || root.attention.lines.length < 2 ? 1 : 2
            columnSpacing: Theme.space.xl
            rowSpacing: 0

            Repeater {
                model: root.attention.lines

                Reason {}
            }
        }
    }

    RowLayout {
        visible: root.attention.quiet
        spacing: Theme.space.s

        Icon {
            symbol: "check"
            color: Theme.color.success
        }

        Label {
            objectName: "quiet"
            Layout.fillWidth: true
            text: qsTr("Nothing needs you today")
            color: Theme.color.textMuted
        }
    }

    component Reason: T.AbstractButton {
        id: reason

        required property attentionLine modelData

        objectName: modelData.concern
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Math.max(Theme.size.tableHeader, implicitContentHeight + Theme.space.s)
        leftPadding: Theme.space.s
        rightPadding: Theme.space.s
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        text: modelData.text
        Accessible.name: text
        Accessible.description: modelData.definition
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: {
            if (modelData.offices < 0)
                root.concernRequested(modelData.concern);
            else
                root.officesRequested(modelData.offices);
        }

        T.ToolTip.visible: (reason.hovered && !reason.down) || reason.visualFocus
        T.ToolTip.delay: reason.visualFocus ? 0 : Theme.motion.toolTipDelay
        T.ToolTip.text: modelData.definition

        background: Rectangle {
            radius: Theme.radius.control
            color: reason.hovered || reason.down ? Theme.color.hover : Theme.color.surface

            FocusRing { shown: reason.visualFocus }
        }

        contentItem: RowLayout {
            spacing: Theme.space.s

            Icon {
                symbol: "warning"
                color: Theme.color.warning
            }

            Text {
                Layout.fillWidth: true
                text: reason.text
                color: Theme.color.text
                wrapMode: Text.Wrap
                font { family: Theme.family; pixelSize: Theme.text.body }
                Accessible.ignored: true
            }

            Text {
                text: qsTr("Show", "the list behind a figure")
                color: Theme.color.accent
                font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
                Accessible.ignored: true
            }
        }
    }
}
