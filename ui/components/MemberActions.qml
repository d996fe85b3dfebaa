// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App
import Chapterhouse.Desktop

// What can be done to members, to the selected ones of the table or to the one of a key: each with its dialog.
Item {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property MembersModel table
    signal told(message: string)
    signal failed(message: string)

    function changeStatus(key: string) {
        status.begin(root.table, key);
        statusDialog.open();
    }

    function setField(key: string) {
        field.begin(root.table, key);
        fieldDialog.open();
    }

    function recordConsent(key: string) {
        consent.begin(root.table, key);
        consentDialog.open();
    }

    function move(key: string) {
        transfer.ofSelected = key === "";
        transfer.begin(root.table, key);
        transferDialog.open();
    }

    function remove(key: string) {
        removal.begin(root.table, key);
        removal.run();
    }

    function copyEmails(key: string) {
        emails.collect(root.table, key);
    }

    function graduate(chapterId: string) {
        graduation.open(chapterId);
        graduateDialog.open();
    }

    function paste(row: int, column: int, chapterId: string) {
        pasting.paste(root.table, Clipboard.text(), row, column, chapterId);
    }

    StatusStep { id: status; book: root.book; roster: root.roster }
    FieldStep { id: field; book: root.book; roster: root.roster }
    ConsentStep { id: consent; book: root.book; roster: root.roster }
    // Who was selected has left that row of the roster: the next step would be about those who are gone.
    TransferStep {
        id: transfer

        property bool ofSelected: false

        book: root.book
        roster: root.roster
        onDone: if (ofSelected) root.table.clearSelection()
    }
    RemoveStep { id: removal; book: root.book; roster: root.roster }
    GraduateStep { id: graduation; book: root.book; roster: root.roster }

    EmailList {
        id: emails

        onCollected: (addresses, message) => {
            Clipboard.setText(addresses);
            root.told(message);
        }
        onFailed: message => root.failed(message)
    }

    PasteEditor {
        id: pasting

        book: root.book
        onReview: pasteDialog.open()
        onFailed: message => root.failed(message)
    }

    StatusDialog {
        id: statusDialog
        objectName: "statusDialog"
        book: root.book
        change: status
    }

    FieldDialog {
        id: fieldDialog
        objectName: "fieldDialog"
        change: field
    }

    ConsentDialog {
        id: consentDialog
        objectName: "consentDialog"
        book: root.book
        change: consent
    }

    TransferDialog {
        id: transferDialog
        objectName: "transferDialog"
        book: root.book
        roster: root.roster
        change: transfer
    }

    GraduateDialog {
        id: graduateDialog
        objectName: "graduateDialog"
        book: root.book
        roster: root.roster
        change: graduation
    }

    PasteDialog {
        id: pasteDialog
        objectName: "pasteDialog"
        book: root.book
        roster: root.roster
        paste: pasting
    }
}
