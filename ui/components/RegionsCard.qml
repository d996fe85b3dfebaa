// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The organisation's own grouping of the states.
Card {
    id: root

    required property Book book

    title: qsTr("Regions")

    Label {
        Layout.fillWidth: true
        text: regions.count > 0 ? qsTr("Chapters and members can be filtered by them, beside the regions of the Census.")
            : qsTr("None of your own yet: chapters and members can be filtered by the regions of the Census.")
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
    }

    Repeater {
        model: RegionsModel {
            id: regions
            book: root.book
            shown: root.visible
        }

        RegionLine {}
    }

    Button {
        id: add

        objectName: "addRegion"
        text: qsTr("Add region…")
        enabled: !root.book.readOnly
        onClicked: dialog.begin("")
    }

    RegionDialog {
        id: dialog

        objectName: "regionDialog"
        parent: Overlay.overlay
        regions: regions
    }

    component RegionLine: RowLayout {
        id: line

        required property string name
        required property string regionId
        required property string statesText
        required property int index

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
                text: line.statesText
                color: Theme.color.textMuted
                elide: Text.ElideRight
            }
        }

        Button {
            objectName: "editRegion" + line.index
            flat: true
            text: qsTr("Edit…")
            enabled: !root.book.readOnly
            Accessible.name: qsTr("Edit the region %1").arg(line.name)
            onClicked: dialog.begin(line.regionId)
        }

        ToolButton {
            objectName: "removeRegion" + line.index
            icon.name: "close"
            text: qsTr("Remove the region %1").arg(line.name)
            enabled: !root.book.readOnly
            onClicked: {
                add.forceActiveFocus(Qt.OtherFocusReason);
                regions.remove(line.regionId);
            }
        }
    }
}
