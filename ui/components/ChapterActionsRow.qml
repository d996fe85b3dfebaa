// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// How the chapter whose details show stands, and what can be done with it: edit it, and less often close, archive or
// remove it.
RowLayout {
    id: root

    required property Book book
    property bool editable: !root.book.readOnly
    required property string chapterId
    required property string status
    required property int tone
    property bool archived: false
    signal editRequested
    signal statusRequested(status: string)

    spacing: Theme.space.xs

    Badge {
        Layout.maximumWidth: root.width / 2
        visible: root.status !== ""
        text: root.status
        tone: root.tone
        Accessible.role: Accessible.StaticText
        Accessible.name: root.status
    }

    Item { Layout.fillWidth: true }

    Button {
        objectName: "edit"
        visible: root.editable
        text: qsTr("Edit…")
        icon.name: "edit"
        onClicked: root.editRequested()
    }

    ToolButton {
        id: more

        objectName: "more"
        visible: root.editable
        icon.name: "more"
        text: qsTr("More to do with this chapter")
        onClicked: menu.popup(more, 0, more.height)

        ChapterMenu {
            id: menu

            objectName: "chapterMenu"
            book: root.book
            chapterId: root.chapterId
            archived: root.archived
            onEditRequested: root.editRequested()
            onStatusRequested: status => root.statusRequested(status)
        }
    }
}
