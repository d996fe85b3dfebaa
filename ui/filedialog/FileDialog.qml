// SPDX-License-Identifier: GPL-3.0-or-later
import Qt.labs.folderlistmodel
import QtCore
import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Dialogs.quickimpl
import QtQuick.Layouts
import QtQuick.Templates as T
import Chapterhouse.Theme
import "." as Ours

// The face of Qt's own file dialog, where the desktop offers none: in our look, and with a name for every part. What it
// does lies in FileDialogImpl. The selector "chapterhouse" puts it in the place of Qt's.
FileDialogImpl {
    id: control

    // The name may be a whole path, or begin at home. (What Qt 6.4 makes of a name is no address of a file.)
    function take(typed: string) {
        if (typed === "" || typed === control.fileName)
            return;
        const home = String(StandardPaths.writableLocation(StandardPaths.HomeLocation));
        const path = typed.split("/").map(encodeURIComponent).join("/");
        const file = /^~\//.test(typed) ? home + path.slice(1)
            : path.startsWith("/") ? "file://" + path : String(control.currentFolder).replace(/\/$/, "") + "/" + path;
        control.currentFolder = file.slice(0, file.lastIndexOf("/")) || "file:///";
        control.selectedFile = file;
    }

    implicitWidth: Math.min(720, parent ? parent.width - 2 * Theme.space.xl : 720)
    implicitHeight: Math.min(560, parent ? parent.height - 2 * Theme.space.xl : 560)
    modal: true
    padding: Theme.space.xl
    verticalPadding: Theme.space.m
    standardButtons: T.Dialog.Open | T.Dialog.Cancel
    onOpened: {
        if (!nameField.visible)
            return;
        nameField.forceActiveFocus(Qt.TabFocusReason);
        nameField.select(0, nameField.text.replace(/\.[^.]*$/, "").length); // the ending may well stay
    }

    FileDialogImpl.buttonBox: buttonBox
    FileDialogImpl.nameFiltersComboBox: nameFilters
    FileDialogImpl.fileDialogListView: list
    FileDialogImpl.breadcrumbBar: path
    FileDialogImpl.fileNameLabel: nameLabel
    FileDialogImpl.fileNameTextField: nameField

    background: FloatingSurface { radius: Theme.radius.dialog }

    header: Pane {
        padding: Theme.space.xl
        bottomPadding: 0
        background: null

        contentItem: ColumnLayout {
            spacing: Theme.space.m

            Label {
                objectName: "dialogTitleBarLabel"
                text: control.title
                font {
                    pixelSize: Theme.text.section
                    weight: Font.DemiBold
                }
            }

            Ours.FolderBreadcrumbBar {
                id: path

                Layout.fillWidth: true
                dialog: control
                KeyNavigation.tab: list
            }
        }
    }

    contentItem: ListView {
        id: list

        objectName: "fileDialogListView"
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files and folders")

        model: FolderListModel {
            folder: control.currentFolder
            nameFilters: control.selectedNameFilter.globs
            showDirsFirst: true
            sortCaseSensitive: false
        }

        Label {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("Nothing of this kind in this folder")
            color: Theme.color.textMuted
        }

        delegate: FileDialogDelegate {
            id: line

            required property int index
            required property string fileName
            required property url fileUrl
            required property date fileModified
            required property bool fileIsDir

            objectName: "fileDialogDelegate" + index
            width: ListView.view.width
            implicitHeight: Theme.size.control
            horizontalPadding: Theme.space.s
            rightPadding: Theme.space.xl // the scroll bar lies there
            highlighted: ListView.isCurrentItem
            dialog: control
            file: fileUrl
            text: fileName
            Accessible.name: line.fileIsDir ? qsTr("Folder %1").arg(line.fileName) : line.fileName
            Accessible.onPressAction: line.clicked()
            KeyNavigation.backtab: path
            KeyNavigation.tab: nameField.visible ? nameField : nameFilters

            contentItem: RowLayout {
                spacing: Theme.space.s

                Icon { symbol: line.fileIsDir ? "folder" : "book" }

                Label {
                    Layout.fillWidth: true
                    text: line.fileName
                    elide: Text.ElideMiddle
                    color: line.highlighted ? Theme.color.accentSoftText : Theme.color.text
                    Accessible.ignored: true
                }

                Label {
                    text: line.fileModified.toLocaleDateString(Qt.locale(), Locale.ShortFormat)
                    color: Theme.color.textMuted
                    font.pixelSize: Theme.text.caption
                    Accessible.ignored: true
                }
            }

            background: Rectangle {
                radius: Theme.radius.control
                color: line.highlighted ? Theme.color.accentSoft : line.hovered ? Theme.color.hover : "transparent"
            }
        }
    }

    footer: Pane {
        padding: Theme.space.xl
        topPadding: 0
        background: null

        contentItem: GridLayout {
            columns: 2
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.m

            Label {
                id: nameLabel
                visible: false
                text: qsTr("File name")
                color: Theme.color.textMuted
            }

            TextField {
                id: nameField

                objectName: "fileNameTextField"
                Layout.fillWidth: true
                visible: false
                text: control.fileName
                Accessible.name: qsTr("File name")
                onEditingFinished: control.take(text)
                onAccepted: buttonBox.standardButton(T.DialogButtonBox.Open)?.clicked()
            }

            Label {
                text: qsTr("Kind")
                color: Theme.color.textMuted
            }

            ComboBox {
                id: nameFilters

                Layout.fillWidth: true
                model: control.nameFilters
                Accessible.name: qsTr("Kind of file")
            }

            DialogButtonBox {
                id: buttonBox

                Layout.columnSpan: 2
                Layout.fillWidth: true
                padding: 0
                topPadding: 0
                standardButtons: control.standardButtons
            }
        }
    }

    T.Overlay.modal: Rectangle { color: Theme.color.scrim }
}
