// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.Theme

// Names a new book; where it is kept is asked next.
Dialog {
    id: root

    signal named(name: string, national: bool)

    function finish() {
        const name = form.name;
        const national = form.national;
        root.close();
        root.named(name, national);
    }

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialogNarrow
    modal: true
    title: qsTr("New book")
    onAboutToShow: form.clear()

    NewBookForm {
        id: form

        anchors.fill: parent
        onAccepted: root.finish()
    }

    footer: DialogActions {
        Button {
            text: qsTr("Cancel")
            onClicked: root.close()
        }

        Button {
            text: qsTr("Choose where to keep it…")
            highlighted: true
            enabled: form.name !== ""
            onClicked: root.finish()
        }
    }
}
