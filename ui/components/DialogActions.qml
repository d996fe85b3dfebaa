// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Chapterhouse.Theme

// The buttons at the foot of a dialog, at the right.
Item {
    id: root

    default property alias buttons: row.data

    implicitWidth: row.implicitWidth + 2 * Theme.space.xl
    implicitHeight: row.implicitHeight + Theme.space.xl

    RowLayout {
        id: row

        anchors {
            right: parent.right
            rightMargin: Theme.space.xl
            top: parent.top
        }
        spacing: Theme.space.s
    }
}
