// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// The one menu of the window. (A menu bar crashes Qt 6.4 at exit under a screen reader.)
Menu {
    id: root

    required property CommandActions actions
    required property Preferences preferences

    implicitWidth: 320

    MenuItem { action: root.actions.newWindow }
    MenuItem { action: root.actions.newBook }
    MenuItem { action: root.actions.openBook }
    MenuItem { action: root.actions.closeBook }

    MenuSeparator {}

    Menu {
        title: qsTr("Add")

        MenuItem { action: root.actions.addChapter }
        MenuItem { action: root.actions.addMember }
        MenuItem { action: root.actions.graduate }
        MenuItem { action: root.actions.showPushes }
    }
    MenuItem { action: root.actions.importFile }
    MenuItem { action: root.actions.exportRoster }
    MenuItem { action: root.actions.saveBrief }
    MenuItem { action: root.actions.findDuplicates }
    MenuItem { action: root.actions.handOver }

    MenuSeparator {}

    MenuItem { action: root.actions.undo }
    MenuItem { action: root.actions.redo }

    MenuSeparator {}

    MenuItem { action: root.actions.lookAtDay }
    MenuItem { action: root.actions.projector }
    MenuItem { action: root.actions.coverNames }
    MenuItem { action: root.actions.discreet }
    Menu {
        title: qsTr("Theme")

        SchemeItem {
            text: qsTr("As the system")
            preferences: root.preferences
            scheme: Preferences.System
        }
        SchemeItem {
            text: qsTr("Light")
            preferences: root.preferences
            scheme: Preferences.Light
        }
        SchemeItem {
            text: qsTr("Dark")
            preferences: root.preferences
            scheme: Preferences.Dark
        }
    }
    MenuItem { action: root.actions.showPalette }
    MenuItem { action: root.actions.showKeys }

    MenuSeparator {}

    MenuItem { action: root.actions.quit }

    component SchemeItem: MenuItem {
        required property Preferences preferences
        required property int scheme

        checkable: true
        checked: preferences.scheme === scheme
        onTriggered: preferences.scheme = scheme
    }
}
