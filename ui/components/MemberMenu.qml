// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// What can be done to the selected members, or to the one of `key`.
Menu {
    id: root

    required property MemberActions actions
    property string key
    property bool alone: false // about one member
    property bool editable: true

    MenuItem {
        objectName: "changeStatus"
        enabled: root.editable
        text: qsTr("Change status…")
        onTriggered: root.actions.changeStatus(root.key)
    }

    MenuItem {
        objectName: "moveMembers"
        enabled: root.editable
        text: qsTr("Move to another chapter…")
        onTriggered: root.actions.move(root.key)
    }

    MenuItem {
        objectName: "recordConsent"
        enabled: root.editable
        text: qsTr("Record consent…")
        onTriggered: root.actions.recordConsent(root.key)
    }

    MenuItem {
        objectName: "setField"
        enabled: root.editable
        text: qsTr("Set a field…")
        onTriggered: root.actions.setField(root.key)
    }

    MenuItem {
        objectName: "copyEmails"
        text: root.alone ? qsTr("Copy the e-mail address") : qsTr("Copy e-mails for BCC")
        onTriggered: root.actions.copyEmails(root.key)
    }

    MenuSeparator {}

    MenuItem {
        objectName: "removeMembers"
        enabled: root.editable
        text: qsTr("Remove")
        onTriggered: root.actions.remove(root.key)
    }
}
