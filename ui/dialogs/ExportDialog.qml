// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Who may see it, what for, and the least that does: then a file. What leaves is counted before anything is written. It
// stays open until the file is there: what was chosen can be written elsewhere.
Dialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property Preferences preferences
    property MembersModel table: null // of the Members page, once it was opened
    property BoardLens lens: null // of whose day the file tells
    signal done(message: string)

    // Of the people who stand there selected.
    function openForSelection() {
        who.currentIndex = RosterExport.Selected;
        root.open();
    }

    anchors.centerIn: Overlay.overlay
    width: Theme.size.dialogWide
    modal: true
    closePolicy: form.saving.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: qsTr("Export roster")
    onOpened: audience.forceActiveFocus()

    RosterExport {
        id: form

        book: root.book
        roster: root.roster
        table: root.table
        lens: root.lens
        shown: root.visible
        audience: audience.currentIndex
        who: Math.max(RosterExport.OnRoster, who.currentIndex) // none is chosen until the list is filled
        format: Math.max(RosterExport.Csv, format.currentIndex)
        purpose: purpose.text
        forExcel: excel.checked
        discreet: root.preferences.discreet
        onFinished: message => {
            root.close();
            root.done(message);
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
            enabled: !form.saving.running

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

                objectName: "purpose"
                Layout.fillWidth: true
                placeholderText: qsTr("For example: charter renewal 2026")
                Accessible.name: qsTr("What for: is kept in the book’s list of exports")
            }

            FormLabel { text: qsTr("What") }

            RowLayout {
                spacing: Theme.space.l
                enabled: format.currentIndex !== RosterExport.SignInSheet

                WhatButton {
                    objectName: "countsOnly"
                    text: qsTr("Counts only")
                    what: ExportColumns.CountsOnly
                }

                WhatButton {
                    objectName: "withoutContact"
                    text: qsTr("Members, without contact")
                    what: ExportColumns.WithoutContact
                }

                WhatButton {
                    text: qsTr("Everything")
                    what: ExportColumns.Everything
                }
            }

            FormLabel {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space.xs
                visible: columns.visible
                text: qsTr("Columns")
            }

            GridLayout {
                id: columns

                Layout.fillWidth: true
                visible: !form.countsOnly && format.currentIndex !== RosterExport.SignInSheet
                columns: 4
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

            FormLabel { text: qsTr("Who") }

            ComboBox {
                id: who

                objectName: "who"
                Layout.fillWidth: true
                Accessible.name: qsTr("Who")
                model: form.whoTexts
                onModelChanged: currentIndex = form.who
            }

            Item { visible: chapter.visible }

            ChapterField {
                id: chapter

                objectName: "chapter"
                visible: who.currentIndex === RosterExport.OneChapter
                labelShown: false
                book: root.book
                roster: root.roster
                network: true
                key: form.chapterId
                onChosen: key => form.chapterId = key
            }

            FormLabel { text: qsTr("As") }

            RowLayout {
                spacing: Theme.space.m

                ComboBox {
                    id: format
                    objectName: "format"
                    Layout.fillWidth: true
                    Accessible.name: qsTr("As")
                    model: [qsTr("Text table (CSV)"), qsTr("Spreadsheet (XLSX)"), qsTr("Roster to print (PDF)"),
                        qsTr("Sign-in sheet to print (PDF)")]
                }

                CheckBox {
                    id: excel

                    visible: format.currentIndex === RosterExport.Csv
                    text: qsTr("Marked for Excel, which else garbles accents")
                }
            }

            FormLabel {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space.xs
                text: qsTr("First rows")
            }

            ExportPreview {
                objectName: "preview"
                Layout.fillWidth: true
                visible: !form.namesCovered
                model: form.preview
            }

            Label {
                visible: form.namesCovered
                text: qsTr("Names are covered, and so are these rows.")
                color: Theme.color.textMuted
            }
        }
    }

    // Where it cannot be scrolled out of sight.
    footer: ColumnLayout {
        spacing: 0

        ConsequenceNote {
            id: consequence

            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            Layout.topMargin: 0
            Layout.bottomMargin: Theme.space.l
            grave: form.showsNames
            text: root.book.readOnly
                ? qsTr("This book can only be read, and a book keeps a list of its exports. Copy it to a folder of yours and open the copy.")
                : form.consequence
        }

        ProgressBar {
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            Layout.topMargin: 0
            Layout.bottomMargin: Theme.space.l
            visible: form.saving.running
            value: form.saving.progress
            Accessible.name: qsTr("Exporting")
        }

        FailureNote {
            Layout.margins: Theme.space.xl
            Layout.topMargin: 0
            Layout.bottomMargin: Theme.space.l
            saving: form.saving
        }

        DialogActions {
            Layout.fillWidth: true

            Label {
                Layout.rightMargin: Theme.space.s
                visible: purpose.text.trim() === "" && !root.book.readOnly
                text: qsTr("Say what it is for")
                color: Theme.color.textFaint
            }

            Button {
                objectName: "cancelExport"
                text: form.saving.running ? qsTr("Stop") : qsTr("Cancel")
                onClicked: form.saving.running ? form.cancel() : root.close()
            }

            Button {
                objectName: "runExport"
                text: form.commandText
                highlighted: true
                enabled: form.counted && !form.saving.running && !root.book.readOnly && purpose.text.trim() !== ""
                Accessible.description: enabled ? "" : root.book.readOnly ? consequence.text : qsTr("First say what it is for.")
                onClicked: file.ask(form.suggestedFile)
            }
        }
    }

    component WhatButton: RadioButton {
        required property int what

        checked: form.columns.what === what
        onToggled: form.columns.what = what
    }

    component FormLabel: Label {
        color: Theme.color.textMuted
        Accessible.ignored: true
    }

    SaveFileDialog {
        id: file

        objectName: "exportFileDialog"
        over: root.parent
        title: qsTr("Export to")
        acceptLabel: qsTr("Export")
        defaultSuffix: form.suffix
        onChosen: file => form.run(file)
    }
}
