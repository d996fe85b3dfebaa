// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Takes somebody out of the book for good, which undo cannot bring back: so it asks first, and says what goes.
DetailSection {
    id: root

    required property Book book
    property bool editable: !root.book.readOnly
    required property string personId
    required property string name

    title: qsTr("Leaving no trace")

    Label {
        Layout.fillWidth: true
        text: qsTr("For someone who asks to be taken out of the records altogether.")
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }

    Button {
        objectName: "forget"
        Layout.topMargin: Theme.space.s
        text: qsTr("Forget this person…")
        enabled: root.editable && !root.book.busy && root.personId !== ""
        onClicked: confirm.open()
    }

    ConfirmDialog {
        id: confirm

        objectName: "forgetDialog"
        parent: Overlay.overlay
        title: qsTr("Forget this person for good?")
        text: qsTr("Everything that the book holds of %1 goes: each membership, office and consent, and every earlier value in the history.\n\nThe automatic backups lose it too. This cannot be undone. Files that were exported, and copies of the book elsewhere, keep what they hold.")
            .arg(root.name)
        command: qsTr("Forget for good")
        onConfirmed: root.book.forgetPerson(root.personId)
    }
}
