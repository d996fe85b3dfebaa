// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.Theme

// A titled group on a page; its children stand below each other in a column.
Rectangle {
    id: root

    property string title
    property bool opens: false // more of it: by its title
    property alias aside: header.data // beside the title
    default property alias content: column.data
    signal opened

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

            Layout.fillHeight: false // else a taller card moves its title
            visible: root.title !== ""
            spacing: Theme.space.s

            Text {
                Layout.fillWidth: true
                text: root.title
                color: Theme.color.text
                elide: Text.ElideRight
                font {
                    family: Theme.family
                    pixelSize: Theme.text.section
                    weight: Font.DemiBold
                    underline: link.hovered
                }
                Accessible.role: Accessible.Heading
                Accessible.name: root.title

                T.AbstractButton {
                    id: link

                    objectName: "cardTitle"
                    width: Math.min(parent.implicitWidth, parent.width)
                    height: parent.height
                    visible: root.opens
                    focusPolicy: Qt.TabFocus
                    hoverEnabled: true
                    text: qsTr("Open “%1”", "a chart, on its own page").arg(root.title)
                    Accessible.role: Accessible.Link
                    Accessible.name: text
                    Accessible.onPressAction: link.clicked()
                    Keys.onReturnPressed: link.clicked()
                    Keys.onEnterPressed: link.clicked()
                    onClicked: root.opened()

                    FocusRing { shown: link.visualFocus }
                }
            }
        }
    }
}
