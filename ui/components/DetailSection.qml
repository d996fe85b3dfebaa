// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// A titled part of a detail pane; its children stand below each other.
ColumnLayout {
    id: root

    required property string title
    default property alias content: column.data

    Layout.fillWidth: true
    spacing: Theme.space.s
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Label {
        Layout.fillWidth: true
        text: root.title
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    ColumnLayout {
        id: column

        Layout.fillWidth: true
        spacing: 0
    }
}
