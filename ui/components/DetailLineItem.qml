// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Chapterhouse.App
import Chapterhouse.Theme

// One line of a section: opens another record where it has a key.
T.AbstractButton {
    id: root

    required property detailLine line
    property bool dated: false
    property bool first: false
    property bool last: false
    property bool current: false // in a list that the keys walk
    property bool editable: false
    readonly property bool opens: root.line.key !== ""
    signal opened
    signal editRequested
    signal fillRequested

    implicitHeight: Math.max(root.opens ? Theme.size.control : 0, face.implicitHeight + 2 * Theme.space.s)
    focusPolicy: root.opens ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: root.opens
    text: root.line.title
    Accessible.role: root.opens ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.line.spoken
    Accessible.onPressAction: if (root.opens) root.opened()
    Keys.onReturnPressed: if (root.opens) root.opened()
    Keys.onEnterPressed: if (root.opens) root.opened()
    onClicked: if (root.opens) root.opened()

    // The line of time and its stop.
    Rectangle {
        x: 5
        y: root.first ? Theme.space.l : 0
        width: 2
        height: (root.last ? Theme.space.l : root.height) - y
        visible: root.dated
        color: Theme.color.border
    }

    Rectangle {
        y: Theme.space.s + 4
        width: 12
        height: 12
        radius: 6
        visible: root.dated
        color: Theme.color.surface
        border { width: 3; color: Tones.ink(root.line.tone) }
    }

    background: Rectangle {
        anchors { fill: parent; leftMargin: root.dated ? Theme.space.l : -Theme.space.s; rightMargin: -Theme.space.s }
        radius: Theme.radius.control
        color: root.current ? Theme.color.accentSoft
            : root.opens && (root.hovered || root.down) ? Theme.color.hover : "transparent"

        FocusRing {
            shown: root.visualFocus || root.current
            gap: -Theme.size.focusRing
        }
    }

    // No layouts: in a line that is kept while its texts change they complain, wrapped as the texts are.
    Item {
        id: face

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: root.dated ? Theme.space.xl : 0
            verticalCenter: parent.verticalCenter
        }
        implicitHeight: Math.max(texts.implicitHeight, marks.implicitHeight)

        Column {
            id: texts

            width: face.width - (marks.implicitWidth > 0 ? marks.implicitWidth + Theme.space.s : 0)
            spacing: 2

            Text {
                width: texts.width
                visible: text !== ""
                text: root.line.title
                textFormat: Text.PlainText
                color: Theme.color.text
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft // also from right to left
                font { family: Theme.family; pixelSize: Theme.text.body; weight: root.line.text === "" ? Font.Normal : Font.Medium }
                Accessible.ignored: true
            }

            Text {
                width: texts.width
                visible: text !== ""
                text: root.line.text
                textFormat: Text.PlainText
                color: Theme.color.textMuted
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                font { family: Theme.family; pixelSize: Theme.text.body }
                Accessible.ignored: true
            }

            Text {
                width: texts.width
                visible: text !== ""
                text: root.line.note
                textFormat: Text.PlainText
                color: Theme.color.textFaint
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                font { family: Theme.family; pixelSize: Theme.text.caption }
                Accessible.ignored: true
            }
        }

        Row {
            id: marks

            anchors.right: parent.right
            height: face.height
            spacing: Theme.space.s

            Badge {
                width: Math.min(implicitWidth, root.width / 2)
                visible: root.line.badge !== ""
                text: root.line.badge
                tone: root.line.tone
            }

            // Made only where they are of use, as most lines have none.
            // qmllint disable unqualified
            Loader {
                anchors.verticalCenter: parent.verticalCenter
                active: root.editable && root.line.editKey !== ""
                visible: active

                sourceComponent: ToolButton {
                    objectName: "editLine"
                    implicitWidth: Theme.size.copyButton
                    implicitHeight: Theme.size.copyButton
                    icon.name: "edit"
                    text: qsTr("Edit: %1", "a line of a list").arg(root.line.spoken)
                    onClicked: root.editRequested()
                }
            }

            Loader {
                anchors.verticalCenter: parent.verticalCenter
                active: root.editable && root.line.gap !== ""
                visible: active

                sourceComponent: Button {
                    objectName: "fillLine"
                    flat: true
                    text: qsTr("Fill…", "an office that nobody holds")
                    Accessible.name: qsTr("Fill the office: %1").arg(root.line.gap)
                    onClicked: root.fillRequested()
                }
            }
            // qmllint enable unqualified

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.opens
                symbol: "right"
                color: Theme.color.textFaint
            }
        }
    }
}
