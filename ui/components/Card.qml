// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.Theme

// A titled group on a page; its children stand below each other in a column.
Rectangle {
    id: root

    property string title
    property alias aside: header.data // beside the title
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * Theme.space.l
    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    radius: Theme.radius.card
    color: Theme.color.surface
    border { width: 1; color: Theme.color.border }

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: column

        anchors { fill: parent; margins: Theme.space.l }
        spacing: Theme.space.s

        RowLayout {
            id: header

            visible: root.title !== ""
            spacing: Theme.space.s

            Text {
                Layout.fillWidth: true
                text: root.title
                color: Theme.color.text
                elide: Text.ElideRight
                font { family: Theme.family; pixelSize: Theme.text.section; weight: Font.DemiBold }
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
            }
        }
    }
}
