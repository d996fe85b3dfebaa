// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// A command as menus and buttons want it.
Action {
    id: root

    required property Command command

    text: root.command.text
    icon.name: root.command.icon
    shortcut: root.command.shortcut
    enabled: root.command.enabled
    onTriggered: root.command.trigger()
}
