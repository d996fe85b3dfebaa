// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// What scrolls where it has to: parts below each other. The keys scroll it, and what gets the focus comes in sight.
Flickable {
    id: root

    required property string name
    default property alias content: column.data
    property alias spacing: column.spacing
    property int sideMargin: 0
    property int topMargin: 0
    property int bottomMargin: 0
    readonly property bool scrolls: root.contentHeight > root.height

    function scrollBy(distance: real) {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + distance));
    }

    implicitHeight: root.contentHeight
    contentHeight: column.y + column.implicitHeight + root.bottomMargin
    clip: root.scrolls // else it would cut the rings of what has the focus
    interactive: root.scrolls
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    activeFocusOnTab: root.scrolls
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    Accessible.focusable: true
    ScrollBar.vertical: ScrollBar { id: scrollBar }
    Keys.onUpPressed: root.scrollBy(-Theme.size.row)
    Keys.onDownPressed: root.scrollBy(Theme.size.row)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageUp: return root.scrollBy(-root.height);
        case Qt.Key_PageDown: return root.scrollBy(root.height);
        case Qt.Key_Home: return root.scrollBy(-root.contentHeight);
        case Qt.Key_End: return root.scrollBy(root.contentHeight);
        }
        event.accepted = false;
    }

    ColumnLayout {
        id: column

        x: root.sideMargin
        y: root.topMargin
        width: root.width - 2 * root.sideMargin - (root.scrolls && root.sideMargin === 0 ? scrollBar.width : 0)
    }

    FocusFollower { view: root }

    FocusRing {
        parent: root
        shown: root.activeFocus
        gap: -Theme.size.focusRing - 1
    }
}
