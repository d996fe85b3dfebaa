// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.App
import Chapterhouse.Theme

// One figure of the dashboard in a line: its name, its value, how it changed; on hover or focus how it is defined. Opens
// the list behind it, or one of those that it is worked out from.
T.AbstractButton {
    id: root

    required property growthTile tile
    readonly property bool opens: root.tile.list !== "" || (root.tile.change === "" && root.tile.changeLists.length > 0)
    property bool overChange: false // which says its own
    signal changeClicked(at: Item)

    implicitHeight: Math.max(Theme.size.tableHeader, implicitContentHeight + Theme.space.xs)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: root.tile.text
    Accessible.role: root.opens ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.tile.spoken
    Accessible.description: root.tile.definition
    Accessible.onPressAction: if (root.opens) root.clicked()
    Keys.onReturnPressed: if (root.opens) root.clicked()
    Keys.onEnterPressed: if (root.opens) root.clicked()

    T.ToolTip.visible: (root.hovered && !root.down && !root.overChange) || root.visualFocus
    T.ToolTip.delay: root.visualFocus ? 0 : Theme.motion.toolTipDelay
    T.ToolTip.text: root.tile.definition

    background: Rectangle {
        radius: Theme.radius.control
        color: root.opens && (root.hovered || root.down) ? Theme.color.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
            gap: 0
        }
    }

    contentItem: RowLayout {
        spacing: Theme.space.s

        Text {
            Layout.fillWidth: true
            text: root.tile.title
            color: Theme.color.textMuted
            elide: Text.ElideRight
            font { family: Theme.family; pixelSize: Theme.text.body }
            Accessible.ignored: true
        }

        NumberLink {
            objectName: "change"
            text: root.tile.change === "" ? root.tile.note : root.tile.change
            color: root.tile.trend > 0 ? Theme.color.success : root.tile.trend < 0 ? Theme.color.warning : Theme.color.textMuted
            opens: root.tile.change !== "" && root.tile.changeLists.length > 0
            definition: root.tile.changeDefinition
            onHoveredChanged: root.overChange = hovered
            onOpened: at => root.changeClicked(at)
        }

        Text {
            Layout.minimumWidth: 44
            text: root.tile.figure
            color: Theme.color.text
            horizontalAlignment: Text.AlignRight
            font { family: Theme.family; pixelSize: Theme.text.body; weight: Font.DemiBold }
            Accessible.ignored: true
        }
    }
}
