// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Chapterhouse.Theme

// Whose column it is, in the view of two records.
ColumnLayout {
    id: root

    required property string name
    required property string note

    Layout.fillWidth: true
    Layout.preferredWidth: 1 // both alike
    Layout.leftMargin: Theme.space.s
    spacing: 0

    Label {
        Layout.fillWidth: true
        text: root.name
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft // also from right to left
        font { pixelSize: Theme.text.section; weight: Font.DemiBold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Label {
        Layout.fillWidth: true
        text: root.note
        elide: Text.ElideRight
        color: Theme.color.textMuted
    }
}
