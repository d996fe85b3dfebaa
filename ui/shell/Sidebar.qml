// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Where one is in the book: its name, its pages with their counts, the menu.
Rectangle {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property Commands commands
    required property CommandActions actions
    required property Preferences preferences
    required property int page
    required property BoardLens lens
    required property bool folded

    function focusPage() {
        items.itemAt(root.page).forceActiveFocus(Qt.TabFocusReason);
    }

    function countOf(page: int): string {
        switch (page) {
        case Commands.Chapters: return counts.chapters;
        case Commands.Members: return counts.members;
        case Commands.States: return counts.states;
        default: return "";
        }
    }

    implicitWidth: root.folded ? Theme.size.sidebarFolded : Theme.size.sidebar
    color: Theme.color.sidebar

    RosterCounts {
        id: counts
        book: root.book
        roster: root.roster
        lens: root.lens
    }

    ColumnLayout {
        anchors {
            fill: parent
            margins: Theme.space.s
        }
        spacing: Theme.space.xs

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.space.m
            Layout.bottomMargin: 0
            visible: !root.folded
            text: root.book.name
            elide: Text.ElideRight
            maximumLineCount: 2
            wrapMode: Text.Wrap
            font {
                pixelSize: Theme.text.section
                weight: Font.DemiBold
            }
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.m
            Layout.rightMargin: Theme.space.m
            visible: !root.folded && text !== ""
            text: counts.shownOn === "" ? "" : qsTr("Example, as of %1").arg(counts.shownOn)
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
        }

        Label {
            Layout.leftMargin: Theme.space.m
            visible: !root.folded && root.book.readOnly
            text: qsTr("Can only be read")
            color: Theme.color.warning
            font.pixelSize: Theme.text.caption
        }

        Item { implicitHeight: Theme.space.xs }

        Repeater {
            id: items

            model: root.commands.pages

            SidebarItem {
                required property Command modelData

                icon.name: modelData.icon
                text: modelData.text
                count: root.countOf(modelData.page)
                highlighted: root.page === modelData.page
                folded: root.folded
                onClicked: modelData.trigger()
            }
        }

        Item { Layout.fillHeight: true }

        SidebarItem {
            objectName: "lookAtDay"
            icon.name: root.commands.lookAtDay.icon
            text: root.commands.lookAtDay.text
            folded: root.folded
            highlighted: root.lens.away
            Accessible.description: root.commands.lookAtDay.shortcut
            onClicked: root.commands.lookAtDay.trigger()
        }

        SidebarItem {
            objectName: "forSharing"
            visible: root.commands.forSharing
            icon.name: root.commands.projector.icon
            text: qsTr("Shown to others")
            folded: root.folded
            highlighted: true
            Accessible.description: root.commands.projector.text
            ToolTip.visible: hovered || visualFocus
            ToolTip.text: qsTr("%1 (%2)", "command, keys").arg(root.commands.projector.text).arg(root.commands.projector.shortcut)
            onClicked: root.commands.projector.trigger()
        }

        SidebarItem {
            objectName: "namesCovered"
            visible: root.commands.nameCover.covered
            icon.name: root.commands.coverNames.icon
            text: qsTr("Names are covered")
            folded: root.folded
            highlighted: true
            Accessible.description: root.commands.coverNames.text
            ToolTip.visible: hovered || visualFocus
            ToolTip.text: qsTr("Show names (%1)").arg(root.commands.coverNames.shortcut)
            onClicked: root.commands.coverNames.trigger()
        }

        SidebarItem {
            id: menuButton

            icon.name: "menu"
            text: qsTr("Menu")
            folded: root.folded
            highlighted: menu.visible
            onClicked: menu.popup(menuButton, 0, -menu.implicitHeight - Theme.space.xs)

            MainMenu {
                id: menu
                objectName: "mainMenu"
                actions: root.actions
                preferences: root.preferences
            }
        }
    }

    Rectangle {
        anchors {
            top: parent.top
            bottom: parent.bottom
            right: parent.right
        }
        width: 1
        color: Theme.color.border
    }
}
