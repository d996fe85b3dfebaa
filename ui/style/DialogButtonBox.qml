// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

T.DialogButtonBox {
    id: control

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.size.control + topPadding + bottomPadding
    padding: Theme.space.xl
    topPadding: Theme.space.s
    spacing: Theme.space.s
    alignment: Qt.AlignRight
    // The main one last, as in all our dialogs.
    buttonLayout: T.DialogButtonBox.GnomeLayout // qmllint disable
    Accessible.name: qsTr("Buttons")
    delegate: Button {
        highlighted: T.DialogButtonBox.buttonRole === T.DialogButtonBox.AcceptRole // qmllint disable
    }

    contentItem: ListView {
        implicitWidth: contentWidth
        model: control.contentModel
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
    }
}
