// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// The sides of a tile on which another region begins.
Item {
    id: root

    required property int edges // 1 left, 2 above, 4 right, 8 below

    Edge {
        visible: root.edges & 1
        width: 1.5
        height: root.height
    }

    Edge {
        visible: root.edges & 2
        width: root.width
        height: 1.5
    }

    Edge {
        visible: root.edges & 4
        x: root.width - width
        width: 1.5
        height: root.height
    }

    Edge {
        visible: root.edges & 8
        y: root.height - height
        width: root.width
        height: 1.5
    }

    component Edge: Rectangle {
        color: Theme.color.text
    }
}
