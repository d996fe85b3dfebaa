// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// How a chapter stands: a change from a day on, or the correction of an entry that was written down wrongly. What either
// does to the figures is said before it is done.
FormDialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    property bool closing: false // asked to close it

    function record(chapterId: string, status: string) {
        change.record(chapterId, status);
        root.closing = status === "closed";
        choice.code = status;
        root.open();
    }

    function correct(chapterId: string, statusId: string) {
        change.correct(chapterId, statusId);
        root.closing = false;
        choice.code = change.status;
        root.open();
    }

    width: Theme.size.form
    title: change.correcting ? qsTr("Correct an entry") : root.closing ? qsTr("Close chapter") : qsTr("Record a change")
    saveText: change.correcting ? qsTr("Correct entry") : root.closing ? qsTr("Close chapter") : qsTr("Record change")
    firstField: change.correcting || choice.code !== "" ? since.field as Item : choice.field as Item
    editor: StatusEditor {
        id: change

        objectName: "statusEditor"
        book: root.book
        roster: root.roster
    }
    extras: Button {
        objectName: "removeEntry"
        visible: change.correcting
        flat: true
        icon.name: "remove"
        text: qsTr("Remove entry")
        onClicked: change.remove()
    }

    Label {
        Layout.fillWidth: true
        text: change.correcting
            ? qsTr("%1: for what was written down wrongly. What really changed is recorded as a change.", "a chapter").arg(change.chapterName)
            : qsTr("%1. %2", "a chapter, how it stands").arg(change.chapterName).arg(change.standing)
        textFormat: Text.PlainText
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
    }

    FormPair {
        ChoiceField {
            id: choice

            objectName: "changedStatus"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: change.correcting ? qsTr("Status") : qsTr("New status")
            kind: ChoicesModel.ChapterStatus
            problem: change.statusProblem
            onChosen: code => change.status = code
        }

        DateField {
            id: since

            objectName: "changedSince"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            book: root.book
            label: qsTr("Since")
            date: change.since
            complaint: change.sinceProblem
            onEdited: date => change.since = date
            onAccepted: root.save()
        }
    }

    TextFormField {
        objectName: "reason"
        label: qsTr("Reason")
        text: change.reason
        onEdited: text => change.reason = text
        onAccepted: root.save()
    }

    CheckBox {
        objectName: "bringOver"
        Layout.fillWidth: true
        visible: change.networkText !== ""
        text: change.networkText
        checked: change.bringOver
        onToggled: change.bringOver = checked
    }

    FormField {
        visible: change.membersText !== ""
        label: change.membersText

        RadioButton {
            objectName: "stay"
            text: qsTr("Stay as they are")
            checked: !change.letLeave
            onToggled: if (checked) change.letLeave = false
        }

        RadioButton {
            objectName: "leave"
            text: qsTr("Leave, because the chapter is dormant")
            checked: change.letLeave
            onToggled: if (checked) change.letLeave = true
        }
    }

    EffectNote {
        visible: change.counts
        effect: change.effect
    }
}
