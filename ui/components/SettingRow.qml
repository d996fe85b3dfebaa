// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// One setting: what it is, and the control that sets it.
RowLayout {
    id: root

    required property string text

    spacing: Theme.space.l

    Label {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true // the control bears it as its name
    }
}
