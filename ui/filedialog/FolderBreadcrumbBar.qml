// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs.quickimpl
import Chapterhouse.Theme

// The way to the folder, at the top of the file dialog. Qt 6.4 paints its own white whatever the palette says.
FolderBreadcrumbBar {
    id: control

    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    upButtonSpacing: Theme.space.m
    padding: 1
    Accessible.name: qsTr("Path")

    background: Rectangle {
        implicitHeight: Theme.size.control
        radius: Theme.radius.control
        color: Theme.color.hover
    }

    contentItem: ListView {
        currentIndex: control.currentIndex
        model: control.contentModel
        orientation: ListView.Horizontal
        snapMode: ListView.SnapToItem
        highlightMoveDuration: 0
        interactive: false
        clip: true
    }

    buttonDelegate: Button {
        required property int index
        required property string folderName

        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        horizontalPadding: Theme.space.s
        text: folderName
        flat: true
    }

    separatorDelegate: Icon {
        symbol: "right"
        y: (control.height - height) / 2
    }

    upButton: ToolButton {
        x: control.leftPadding
        y: control.topPadding
        icon.name: "up"
        text: qsTr("Up to the folder above")
        focusPolicy: Qt.TabFocus
    }

    textField: TextField {
        text: (control.dialog as FileDialogImpl)?.selectedFile ?? ""
        Accessible.name: qsTr("Path")
    }
}
