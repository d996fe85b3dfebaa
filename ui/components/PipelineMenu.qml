// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// What can be done with a card of the board: open it, log a contact, move it to another step.
Menu {
    id: root

    required property PipelineOverview overview
    required property string status // of the card
    property bool writable: true
    signal openRequested
    signal logRequested
    signal moveRequested(status: string)

    MenuItem {
        text: qsTr("Open chapter")
        onTriggered: root.openRequested()
    }

    MenuItem {
        text: qsTr("Log a contact…")
        icon.name: "plus"
        enabled: root.writable
        onTriggered: root.logRequested()
    }

    MenuSeparator { }

    Instantiator {
        model: root.overview.columns
        onObjectAdded: (index, object) => root.insertItem(3 + index, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)

        MenuItem {
            required property PipelineColumn modelData

            text: qsTr("Move to “%1”…", "a status").arg(modelData.title)
            enabled: root.writable && modelData.code !== root.status
            onTriggered: root.moveRequested(modelData.code)
        }
    }
}
