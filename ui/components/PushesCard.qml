// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The organisation's recruitment campaigns.
Card {
    id: root

    required property Book book

    // In sight, and ready for the next one.
    function begin() {
        add.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Pushes")

    Label {
        Layout.fillWidth: true
        text: qsTr("Growth comes in pushes: dated campaigns on a channel, kept beside the joins.")
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
    }

    Repeater {
        model: PushesModel {
            id: pushes
            book: root.book
            shown: root.visible
        }

        PushLine {}
    }

    Button {
        id: add

        objectName: "addPush"
        text: qsTr("Add push…")
        enabled: !root.book.readOnly
        onClicked: dialog.beginNew()
    }

    PushDialog {
        id: dialog

        objectName: "pushDialog"
        parent: Overlay.overlay
        book: root.book
    }

    component PushLine: RowLayout {
        id: line

        required property int index
        required property string name
        required property string pushId
        required property string whenText
        required property string note

        spacing: Theme.space.s

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: line.name
                textFormat: Text.PlainText
                elide: Text.ElideRight
                font.weight: Font.DemiBold
            }

            Label {
                Layout.fillWidth: true
                text: line.note === "" ? line.whenText : qsTr("%1 · %2", "when, note").arg(line.whenText).arg(line.note)
                textFormat: Text.PlainText
                color: Theme.color.textMuted
                elide: Text.ElideRight
            }
        }

        Button {
            objectName: "editPush" + line.index
            flat: true
            text: qsTr("Edit…")
            enabled: !root.book.readOnly
            Accessible.name: qsTr("Edit the push %1").arg(line.name)
            onClicked: dialog.beginOld(line.pushId)
        }

        ToolButton {
            objectName: "removePush" + line.index
            icon.name: "close"
            text: qsTr("Remove the push %1").arg(line.name)
            enabled: !root.book.readOnly
            onClicked: {
                add.forceActiveFocus(Qt.OtherFocusReason);
                pushes.remove(line.pushId);
            }
        }
    }
}
