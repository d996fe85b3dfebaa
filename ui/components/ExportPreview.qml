// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The first rows of a file before it is written. The arrows scroll what does not fit.
Rectangle {
    id: root

    required property ExportPreviewModel model

    function scrollBy(distance: real) {
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, view.contentX + distance));
    }

    implicitHeight: view.contentHeight + (sideways.visible ? sideways.height : 0) + 2
    radius: Theme.radius.control
    color: Theme.color.surface
    border {
        width: 1
        color: Theme.color.border
    }
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The first rows as they will leave")
    Accessible.focusable: true
    Keys.onLeftPressed: root.scrollBy(-Theme.size.field)
    Keys.onRightPressed: root.scrollBy(Theme.size.field)

    TableView {
        id: view

        anchors {
            fill: parent
            margins: 1
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        model: root.model
        columnWidthProvider: column => root.model.widthOf(column, Theme.text.caption * 0.58)
        rowHeightProvider: () => Math.round(Theme.text.caption * 2)
        ScrollBar.horizontal: ScrollBar { id: sideways }

        delegate: Text {
            required property int row
            required property int column
            required property string display

            leftPadding: Theme.space.s
            rightPadding: Theme.space.s
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
            text: display
            textFormat: Text.PlainText
            elide: Text.ElideRight
            maximumLineCount: 1
            color: row === 0 ? Theme.color.textMuted : Theme.color.text
            font {
                family: Theme.family
                pixelSize: Theme.text.caption
                weight: row === 0 ? Font.DemiBold : Font.Normal
            }
            Accessible.role: row === 0 ? Accessible.ColumnHeader : Accessible.Cell
            Accessible.name: text
        }
    }

    Connections {
        target: root.model
        function onModelReset() { view.forceLayout(); }
    }

    FocusRing { shown: root.activeFocus }
}
