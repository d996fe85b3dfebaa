// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Where the book lies, its automatic backups, and the way back to one of them.
Card {
    id: root

    required property Book book
    property bool restoring: false
    signal stepsRequested // that the last backup does not have

    title: qsTr("File and backups")

    Label {
        Layout.fillWidth: true
        text: root.book.path
        textFormat: Text.PlainText
        color: Theme.color.textMuted
        elide: Text.ElideMiddle
    }

    RowLayout {
        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: !backups.ready ? "" : backups.count === 0 ? qsTr("No backup yet: the first is made before your next change.")
                : qsTr("Backups are made by themselves: before the first change of each of the last five sessions, and one a day for two weeks.")
            wrapMode: Text.Wrap
        }

        Button {
            objectName: "backUpNow"
            text: backups.busy ? qsTr("Copying…") : qsTr("Back up now")
            enabled: !backups.busy && !root.restoring
            onClicked: backups.backUpNow()
        }
    }

    BackupNews {
        id: news
        book: root.book
        shown: root.visible
    }

    LinkButton {
        objectName: "stepsSince"
        Layout.fillWidth: true
        visible: text !== ""
        text: news.stepsText
        onClicked: root.stepsRequested()
    }

    ProgressBar {
        objectName: "backupProgress"
        Layout.fillWidth: true
        visible: backups.busy || root.restoring
        indeterminate: true
        Accessible.name: root.restoring ? qsTr("Restoring the backup…") : qsTr("Copying the book…")
    }

    Notice {
        id: notice
        Layout.fillWidth: true
    }

    Repeater {
        model: BackupsModel {
            id: backups
            book: root.book
            shown: root.visible
            onFailed: message => notice.show(message)
            onBusyChanged: news.readAnew()
        }

        BackupLine {}
    }

    ConfirmDialog {
        id: confirm

        property url file

        objectName: "restoreDialog"
        parent: Overlay.overlay
        title: qsTr("Restore this backup?")
        text: ""
        command: qsTr("Restore backup")
        onConfirmed: {
            root.restoring = true;
            root.book.restore(confirm.file);
        }
    }

    Connections {
        target: root.book

        function onBusyChanged() {
            if (!root.book.busy)
                root.restoring = false;
        }
    }

    component BackupLine: RowLayout {
        id: line

        required property string time
        required property string size
        required property url file
        required property int index

        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: line.time
        }

        Label {
            text: line.size
            color: Theme.color.textMuted
        }

        Button {
            objectName: "restore" + line.index
            flat: true
            text: qsTr("Restore…")
            enabled: !root.book.readOnly && !root.book.busy
            Accessible.name: qsTr("Restore the backup of %1").arg(line.time)
            onClicked: {
                confirm.file = line.file;
                confirm.text = qsTr("The book goes back to how it was on %1. How it is now is kept as a backup, too.").arg(line.time);
                confirm.open();
            }
        }
    }
}
