// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.Theme

// One filter of a table: what is chosen in it. Pressing it shows what can be chosen; a cross takes the choice back.
FocusScope {
    id: root

    required property string text
    required property bool chosen
    property bool toggles: false // pressing it turns it on and off
    property string symbol: toggles ? "" : "down"
    signal pressed
    signal cleared

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.size.control - Theme.space.xs

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.chosen ? Theme.color.accentSoft : button.hovered ? Theme.color.hover : Theme.color.surface
        border {
            width: 1
            color: root.chosen ? Theme.color.accent : Theme.color.borderStrong
        }
    }

    Row {
        id: row

        height: root.height

        AbstractButton {
            id: button

            function press() {
                root.pressed();
            }

            height: root.height
            leftPadding: Theme.space.m
            rightPadding: root.chosen && !root.toggles ? Theme.space.xs : Theme.space.m
            focus: true
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            text: root.text
            checkable: root.toggles
            checked: root.toggles && root.chosen
            onClicked: root.pressed()
            Accessible.role: root.toggles ? Accessible.CheckBox : Accessible.Button
            Accessible.name: root.text
            Accessible.onPressAction: root.pressed()
            Accessible.onToggleAction: root.pressed()
            Keys.onReturnPressed: root.pressed() // as Space does
            Keys.onEnterPressed: root.pressed()
            Keys.onDownPressed: root.pressed()
            Keys.onDeletePressed: root.cleared()

            contentItem: Row {
                spacing: Theme.space.xs

                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.text
                    textFormat: Text.PlainText
                    color: root.chosen ? Theme.color.accentSoftText : Theme.color.text
                    font {
                        family: Theme.family
                        pixelSize: Theme.text.body
                        weight: root.chosen ? Font.DemiBold : Font.Normal
                    }
                    Accessible.ignored: true
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 14
                    height: 14
                    visible: root.symbol !== "" && !(root.chosen && !root.toggles)
                    symbol: root.symbol
                }
            }

            FocusRing {
                shown: button.visualFocus
                around: root.height / 2
            }
        }

        ToolButton {
            anchors.verticalCenter: parent.verticalCenter
            width: 26
            height: 26
            visible: root.chosen && !root.toggles
            icon.name: "close"
            text: qsTr("Take back “%1”").arg(root.text)
            onClicked: root.cleared()
        }
    }
}
