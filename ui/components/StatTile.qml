// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.App
import Chapterhouse.Theme

// One figure: what it is, how it changed, and on hover or focus how it is defined. Opens the list behind it, if there
// is one.
T.AbstractButton {
    id: root

    required property growthTile tile
    property bool opens: false
    property bool noteOpens: false // the list behind the number in it
    property bool changeOpens: false
    property bool overNumber: false // in the small print, which says its own
    signal noteClicked
    signal changeClicked(at: Item)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.l
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: root.tile.text

    Accessible.role: root.opens ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.tile.spoken
    Accessible.description: root.tile.definition
    Accessible.onPressAction: if (root.opens) root.clicked()
    Keys.onReturnPressed: if (root.opens) root.clicked()
    Keys.onEnterPressed: if (root.opens) root.clicked()

    T.ToolTip.visible: (root.hovered && !root.down && !root.overNumber) || root.visualFocus
    T.ToolTip.delay: root.visualFocus ? 0 : Theme.motion.toolTipDelay
    T.ToolTip.text: root.tile.definition

    background: Rectangle {
        radius: Theme.radius.card
        color: root.opens && (root.hovered || root.down) ? Theme.color.hover : Theme.color.surface
        border { width: 1; color: Theme.color.border }

        Behavior on color {
            ColorAnimation { duration: Theme.motion.color }
        }

        FocusRing {
            shown: root.visualFocus
            around: Theme.radius.card
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        Text {
            Layout.fillWidth: true
            text: root.tile.title
            color: Theme.color.textMuted
            elide: Text.ElideRight
            fontSizeMode: Text.HorizontalFit // rather a little smaller than cut off
            minimumPixelSize: Theme.text.caption
            font { family: Theme.family; pixelSize: Theme.text.body }
            Accessible.ignored: true
        }

        RowLayout {
            spacing: Theme.space.s

            Text {
                text: root.tile.figure
                color: Theme.color.text
                font { family: Theme.family; pixelSize: Theme.text.display; weight: Font.DemiBold }
                Accessible.ignored: true
            }

            NumberLink {
                objectName: "note"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Theme.space.s
                text: root.tile.note
                opens: root.noteOpens
                definition: root.tile.noteDefinition
                onHoveredChanged: root.overNumber = hovered
                onOpened: root.noteClicked()
            }
        }

        NumberLink {
            objectName: "change"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: root.tile.change
            color: root.tile.trend > 0 ? Theme.color.success : root.tile.trend < 0 ? Theme.color.warning : Theme.color.textMuted
            weight: Font.Medium
            opens: root.changeOpens
            definition: root.tile.changeDefinition
            onHoveredChanged: root.overNumber = hovered
            onOpened: at => root.changeClicked(at)
        }
    }
}
