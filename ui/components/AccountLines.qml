// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A chapter's public accounts while they are edited: where, and what it is called there.
FormField {
    id: root

    required property AccountsModel accounts

    label: qsTr("Public accounts")

    ChoicesModel {
        id: places
        kind: ChoicesModel.Account
    }

    Repeater {
        id: lines

        model: root.accounts

        delegate: RowLayout {
            id: line

            required property int index
            required property string channel
            required property string address

            spacing: Theme.space.s

            ComboBox {
                Layout.preferredWidth: Theme.size.field
                model: places
                textRole: "text"
                currentIndex: places.rowOf(line.channel)
                Accessible.name: qsTr("Where")
                onActivated: index => root.accounts.setChannel(line.index, places.codeAt(index))
            }

            TextField {
                objectName: "address"
                Layout.fillWidth: true
                text: line.address
                maximumLength: 300
                placeholderText: qsTr("@name or address")
                Accessible.name: qsTr("Name or address there")
                onTextEdited: root.accounts.setAddress(line.index, text)
            }

            ToolButton {
                icon.name: "remove"
                text: qsTr("Remove this account")
                onClicked: {
                    add.forceActiveFocus(Qt.OtherFocusReason);
                    root.accounts.remove(line.index);
                }
            }
        }
    }

    Button {
        id: add

        objectName: "addAccount"
        Layout.leftMargin: -Theme.space.m // its sign stands below the fields
        flat: true
        icon.name: "plus"
        text: qsTr("Add account")
        onClicked: {
            root.accounts.add();
            lines.itemAt(root.accounts.count - 1).children[1].forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
