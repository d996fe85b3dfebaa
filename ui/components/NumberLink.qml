// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// A number in the small print beside a figure: on hover or focus how it is defined; it opens the list behind it, if
// there is one.
T.AbstractButton {
    id: root

    property bool opens: false
    property string definition
    property color color: Theme.color.textMuted
    property int weight: Font.Normal
    signal opened(at: Item)

    implicitWidth: Math.ceil(label.implicitWidth) // else it would be cut off by a part of a pixel
    implicitHeight: label.implicitHeight
    visible: root.text !== ""
    enabled: root.opens
    focusPolicy: root.opens ? Qt.TabFocus : Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.Link
    Accessible.name: root.text
    Accessible.description: root.definition
    Accessible.ignored: !root.opens // then the figure says it
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: root.opened(root)

    T.ToolTip.visible: (root.hovered && !root.down) || root.visualFocus
    T.ToolTip.delay: root.visualFocus ? 0 : Theme.motion.toolTipDelay
    T.ToolTip.text: root.definition

    HoverHandler {
        enabled: root.opens
        cursorShape: Qt.PointingHandCursor
    }

    FocusRing {
        shown: root.visualFocus
        gap: 0
    }

    Text {
        id: label

        width: root.width
        text: root.text
        color: root.color
        elide: Text.ElideRight
        font {
            family: Theme.family
            pixelSize: Theme.text.caption
            weight: root.weight
            underline: root.hovered && root.opens
        }
        Accessible.ignored: true
    }
}
