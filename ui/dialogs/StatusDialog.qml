// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// Records that members have another status from a day on.
StepDialog {
    id: root

    required property Book book
    required property StatusStep change

    step: root.change
    title: qsTr("Change status: %1", "who").arg(root.change.who)
    command: qsTr("Record the change")
    hint: qsTr("Say which status, and from when.")
    firstField: status.field

    ChoiceField {
        id: status

        objectName: "status"
        label: qsTr("New status")
        kind: ChoicesModel.MemberStatus
        code: root.change.status
        onChosen: code => root.change.status = code
    }

    ChoiceField {
        objectName: "reason"
        visible: root.change.leaving
        label: qsTr("Why")
        kind: ChoicesModel.LeaveReason
        optional: true
        code: root.change.reason
        onChosen: code => root.change.reason = code
    }

    DateField {
        objectName: "since"
        book: root.book
        label: qsTr("From")
        date: root.change.since
        onEdited: date => root.change.since = date
        onAccepted: root.accept()
    }
}
