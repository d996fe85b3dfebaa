// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl

// One picture of our own set in one colour. Decoration: the control around it carries the name.
IconImage {
    id: root

    required property string symbol

    source: root.symbol === "" ? "" : "qrc:/icons/" + root.symbol + ".svg"
    color: Theme.color.textMuted
    width: Theme.size.icon
    height: Theme.size.icon
    sourceSize.width: width
    sourceSize.height: height
    Accessible.ignored: true
}
