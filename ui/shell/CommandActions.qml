// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// The keys of every command, and the actions that menus and buttons share. An Item, so that Qt finds its window.
Item {
    id: root

    required property Commands commands

    readonly property Action newWindow: CommandAction { command: root.commands.newWindow }
    readonly property Action newBook: CommandAction { command: root.commands.newBook }
    readonly property Action openBook: CommandAction { command: root.commands.openBook }
    readonly property Action closeBook: CommandAction { command: root.commands.closeBook }
    readonly property Action save: CommandAction { command: root.commands.save }
    readonly property Action addRecord: CommandAction { command: root.commands.addRecord }
    readonly property Action addChapter: CommandAction { command: root.commands.addChapter }
    readonly property Action addMember: CommandAction { command: root.commands.addMember }
    readonly property Action graduate: CommandAction { command: root.commands.graduate }
    readonly property Action importFile: CommandAction { command: root.commands.importFile }
    readonly property Action exportRoster: CommandAction { command: root.commands.exportRoster }
    readonly property Action findDuplicates: CommandAction { command: root.commands.findDuplicates }
    readonly property Action showPushes: CommandAction { command: root.commands.showPushes }
    readonly property Action handOver: CommandAction { command: root.commands.handOver }
    readonly property Action saveBrief: CommandAction { command: root.commands.saveBrief }
    readonly property Action projector: CommandAction { command: root.commands.projector }
    readonly property Action undo: CommandAction { command: root.commands.undo }
    readonly property Action redo: CommandAction { command: root.commands.redo }
    readonly property Action search: CommandAction { command: root.commands.search }
    readonly property Action nextPane: CommandAction { command: root.commands.nextPane }
    readonly property Action lookAtDay: CommandAction { command: root.commands.lookAtDay }
    readonly property Action showPalette: CommandAction { command: root.commands.showPalette }
    readonly property Action coverNames: CommandAction { command: root.commands.coverNames }
    readonly property Action discreet: CommandAction { command: root.commands.discreet }
    readonly property Action largerText: CommandAction { command: root.commands.largerText }
    readonly property Action smallerText: CommandAction { command: root.commands.smallerText }
    readonly property Action normalText: CommandAction { command: root.commands.normalText }
    readonly property Action showKeys: CommandAction { command: root.commands.showKeys }
    readonly property Action quit: CommandAction { command: root.commands.quit }

    Instantiator {
        model: root.commands.pages

        CommandAction {
            required property Command modelData
            command: modelData
        }
    }
}
