// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.Theme

// One of two values. Where it cannot be chosen it is read with its row.
T.RadioButton {
    id: control

    required property string spoken
    required property bool choosable
    required property bool chosen
    required property bool quiet // both records say the same
    readonly property string saidText: control.text === "" ? qsTr("nothing", "an empty field") : control.text

    Layout.fillWidth: true
    Layout.preferredWidth: 1 // both alike
    Layout.alignment: Qt.AlignTop
    implicitHeight: Math.max(Theme.size.control - Theme.space.xs, label.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.space.xs + 1
    bottomPadding: Theme.space.xs + 1
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    enabled: control.choosable
    checked: control.chosen
    hoverEnabled: true
    activeFocusOnTab: control.choosable && control.chosen
    focusPolicy: control.activeFocusOnTab ? Qt.StrongFocus : Qt.ClickFocus

    Keys.onReturnPressed: control.clicked() // as Space does
    Keys.onEnterPressed: control.clicked()

    Accessible.ignored: !control.choosable
    Accessible.name: control.spoken
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: !control.choosable ? "transparent" : control.chosen ? Theme.color.accentSoft
            : control.hovered ? Theme.color.hover : "transparent"

        FocusRing { shown: control.visualFocus }
    }

    Rectangle {
        id: sign

        x: control.leftPadding
        y: control.topPadding + (Theme.text.body * 1.4 - height) / 2
        visible: control.choosable
        width: 16
        height: 16
        radius: 8
        color: Theme.color.surface
        border {
            width: control.chosen ? 5 : 1
            color: control.chosen ? Theme.color.accent : Theme.color.borderStrong
        }
    }

    Text {
        id: label

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: control.leftPadding + (control.choosable ? sign.width + Theme.space.s : 0)
            rightMargin: control.rightPadding
        }
        y: control.topPadding
        text: control.text === "" ? "–" : control.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft // also from right to left
        color: !control.choosable || control.quiet ? Theme.color.textMuted
            : control.chosen ? Theme.color.accentSoftText : Theme.color.text
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }
}
