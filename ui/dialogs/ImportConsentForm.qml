// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// What all the people of a file agreed to. The least is the default.
ColumnLayout {
    id: root

    required property ImportConsents consents
    signal entered

    spacing: Theme.space.s

    Label {
        text: qsTr("What these people agreed to")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Who may see them beside this book. Say more than the least only where the form that they filled in says so. What someone said before stays.")
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 4
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m

        Repeater {
            model: root.consents

            FormField {
                id: line

                required property int index
                required property string audience
                required property int level

                Layout.preferredWidth: 1
                label: line.audience

                ImportCombo {
                    objectName: "consent" + line.index
                    Layout.fillWidth: true
                    model: root.consents.levels
                    currentIndex: line.level
                    Accessible.name: line.audience
                    onActivated: root.consents.choose(line.index, currentIndex)
                    onEntered: root.entered()
                }
            }
        }
    }

    TextField {
        objectName: "consentSource"
        Layout.fillWidth: true
        visible: root.consents.stated
        text: root.consents.source
        placeholderText: qsTr("Where it says so, for example: sign-up form 2026")
        Accessible.name: placeholderText
        onTextEdited: root.consents.source = text
    }
}
