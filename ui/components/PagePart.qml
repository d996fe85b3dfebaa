// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One of the parts that share a page: made when it is first looked at.
Loader {
    id: root

    required property BookPage page
    required property string part // its file
    required property bool shown

    function fill() {
        if (root.shown && root.item === null)
            root.setSource(root.part, { page: root.page });
    }

    anchors.fill: parent
    visible: root.shown
    focus: root.shown
    onShownChanged: root.fill()
    Component.onCompleted: root.fill()
}
