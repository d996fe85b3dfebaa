// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One of the parts that share a page: made when it is first looked at.
Loader {
    id: root

    required property bool shown

    anchors.fill: parent
    visible: root.shown
    focus: root.shown
    active: root.item !== null || root.shown
}
