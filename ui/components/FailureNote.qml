// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Why the last step was not taken, in the form that still holds what was entered.
Label {
    id: root

    required property Saving saving

    objectName: "failure"
    Layout.fillWidth: true
    visible: text !== ""
    text: root.saving.failure
    color: Theme.color.danger
    wrapMode: Text.Wrap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
