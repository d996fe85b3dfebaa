// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One column of the file: its name, some of its cells, and where they go.
FocusScope {
    id: root

    required property ImportColumns columns
    required property int index
    required property string header
    required property string samples
    required property int field
    required property string reason
    required property bool leftOut
    signal entered

    function begin() {
        choice.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2", "a column of a file, some of its cells").arg(root.header).arg(root.samples)

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            rightMargin: Theme.space.s
            leftMargin: Theme.space.xs
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: root.header
                color: root.leftOut ? Theme.color.textMuted : Theme.color.text
                elide: Text.ElideRight
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: root.samples
                color: Theme.color.textMuted
                elide: Text.ElideRight
                font.pixelSize: Theme.text.caption
                Accessible.ignored: true
            }
        }

        Icon {
            symbol: "right"
            opacity: root.leftOut ? 0.3 : 1
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 2

            ImportCombo {
                id: choice

                objectName: "field" + root.index
                Layout.fillWidth: true
                implicitContentWidthPolicy: ComboBox.ContentItemImplicitWidth
                focus: true
                model: root.columns.fields
                currentIndex: root.field
                Accessible.name: qsTr("Where “%1” goes").arg(root.header)
                onActivated: root.columns.choose(root.index, currentIndex)
                onEntered: root.entered()
            }

            Label {
                Layout.fillWidth: true
                text: root.reason
                color: Theme.color.textMuted
                elide: Text.ElideRight
                font.pixelSize: Theme.text.caption
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.color.border
    }
}
