// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Who may see it, what for, and the least that does: then a file. What leaves is counted before anything is written.
Dialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    signal done(message: string)
    signal failed(message: string)

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialog
    modal: true
    closePolicy: form.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: qsTr("Export roster")
    onOpened: audience.forceActiveFocus()

    RosterExport {
        id: form

        book: root.book
        roster: root.roster
        audience: audience.currentIndex
        everyone: everyone.checked
        purpose: purpose.text
        forExcel: excel.checked
        onFinished: message => {
            root.close();
            root.done(message);
        }
        onFailed: message => {
            root.close();
            root.failed(message);
        }
    }

    ScrollBody {
        anchors.fill: parent
        name: root.title

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l
            enabled: !form.running

            FormLabel { text: qsTr("For whom") }

            ComboBox {
                id: audience

                Layout.fillWidth: true
                Accessible.name: qsTr("For whom")
                model: form.audiences
            }

            FormLabel { text: qsTr("What for") }

            TextField {
                id: purpose

                Layout.fillWidth: true
                placeholderText: qsTr("For example: charter renewal 2026")
                Accessible.name: qsTr("What for: is kept in the book’s list of exports")
            }

            FormLabel { text: qsTr("Who") }

            RowLayout {
                spacing: Theme.space.l

                RadioButton {
                    text: qsTr("On the roster now")
                    checked: true
                }

                RadioButton {
                    id: everyone
                    text: qsTr("Everyone on record")
                }
            }

            FormLabel {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space.xs
                text: qsTr("What")
            }

            GridLayout {
                Layout.fillWidth: true
                columns: 3
                columnSpacing: Theme.space.m
                rowSpacing: 0

                Repeater {
                    model: form.columns

                    CheckBox {
                        required property int index
                        required property var model

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: model.text
                        checked: model.chosen
                        onToggled: form.columns.choose(index, checked)
                    }
                }
            }

            FormLabel { text: qsTr("As") }

            CheckBox {
                id: excel
                text: qsTr("CSV marked for Excel, which else garbles accents")
            }

            Rectangle {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                implicitHeight: consequence.implicitHeight + 2 * Theme.space.m
                radius: Theme.radius.control
                color: form.showsNames ? Theme.color.warningSoft : Theme.color.infoSoft

                RowLayout {
                    anchors {
                        fill: parent
                        leftMargin: Theme.space.m
                        rightMargin: Theme.space.m
                    }
                    spacing: Theme.space.m

                    Icon {
                        symbol: form.showsNames ? "warning" : "info"
                        color: form.showsNames ? Theme.color.warning : Theme.color.info
                    }

                    Label {
                        id: consequence

                        Layout.fillWidth: true
                        text: root.book.readOnly
                            ? qsTr("This book can only be read, and a book keeps a list of its exports. Copy it to a folder of yours and open the copy.")
                            : form.consequence
                        wrapMode: Text.Wrap
                    }
                }
            }

            ProgressBar {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                visible: form.running
                value: form.progress
                Accessible.name: qsTr("Exporting")
            }
        }
    }

    footer: DialogActions {
        Label {
            Layout.rightMargin: Theme.space.s
            visible: purpose.text.trim() === "" && !root.book.readOnly
            text: qsTr("Say what it is for")
            color: Theme.color.textFaint
        }

        Button {
            text: form.running ? qsTr("Stop") : qsTr("Cancel")
            onClicked: form.running ? form.cancel() : root.close()
        }

        Button {
            text: form.commandText
            highlighted: true
            enabled: form.counted && !form.running && !root.book.readOnly && purpose.text.trim() !== ""
            Accessible.description: enabled ? "" : root.book.readOnly ? consequence.text : qsTr("First say what it is for.")
            onClicked: {
                file.currentFile = form.suggestedFile;
                file.open();
            }
        }
    }

    component FormLabel: Label {
        color: Theme.color.textMuted
        Accessible.ignored: true
    }

    FileDialog {
        id: file

        objectName: "exportFileDialog"
        title: qsTr("Export roster to")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Export")
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV files (*.csv)")]
        onAccepted: {
            if (form.exists(selectedFile))
                replace.open();
            else
                form.run(selectedFile);
        }
    }

    ConfirmDialog {
        id: replace

        title: qsTr("Replace this file?")
        text: qsTr("“%1” is there already. What it holds cannot be brought back.")
            .arg(decodeURIComponent(String(file.selectedFile)).replace(/^.*\//, ""))
        command: qsTr("Replace file")
        onConfirmed: form.run(file.selectedFile)
    }
}
