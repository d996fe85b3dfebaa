// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.MenuSeparator {
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.xs

    contentItem: Rectangle {
        implicitWidth: 200
        implicitHeight: 1
        color: Theme.color.border
    }
}
