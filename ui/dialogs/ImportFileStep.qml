// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// How the file is read, with its first rows as they are read now. Everything was found out, and can be changed.
ImportStep {
    id: root

    readonly property ImportFileOptions options: root.wizard.options

    function begin() {
        target.forceActiveFocus(Qt.TabFocusReason);
    }

    ScrollBody {
        anchors {
            fill: parent
            leftMargin: -Theme.space.m // room for the rings of what has the focus, and for the scroll bar
            rightMargin: -Theme.space.m
        }
        sideMargin: Theme.space.m
        name: qsTr("How the file is read")
        spacing: Theme.space.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Label {
                Layout.fillWidth: true
                text: root.wizard.fileName
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
            }

            Button {
                objectName: "otherFile"
                text: qsTr("Choose another file…")
                onClicked: root.otherFileRequested()
            }
        }

        InlineNotice {
            Layout.fillWidth: true
            isProblem: true
            text: root.wizard.problem
        }

        ImportDateQuestion {
            Layout.fillWidth: true
            wizard: root.wizard
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.m

            Choice {
                label: qsTr("It holds")

                ImportCombo {
                    id: target

                    objectName: "target"
                    Layout.fillWidth: true
                    model: root.options.targets
                    currentIndex: root.options.target
                    Accessible.name: qsTr("It holds")
                    onActivated: root.options.target = currentIndex
                    onEntered: root.onRequested()
                }
            }

            ChapterField {
                objectName: "chapter"
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                enabled: root.options.takesChapter
                book: root.wizard.book
                roster: root.wizard.roster
                network: true
                label: qsTr("Where they belong")
                placeholderText: qsTr("Where each row says")
                key: root.options.chapterId
                onChosen: key => root.options.chapterId = key
                onAccepted: root.onRequested()
            }

            Choice {
                label: qsTr("Who is in the book already")

                ImportCombo {
                    objectName: "match"
                    Layout.fillWidth: true
                    model: root.options.matches
                    currentIndex: root.options.match
                    Accessible.name: qsTr("Who is in the book already")
                    onActivated: root.options.match = currentIndex
                    onEntered: root.onRequested()
                }
            }

            Choice {
                label: qsTr("Sheet")
                visible: root.options.workbook

                ImportCombo {
                    objectName: "sheet"
                    Layout.fillWidth: true
                    model: root.options.sheets
                    currentIndex: root.options.sheet
                    Accessible.name: qsTr("Sheet")
                    onActivated: root.options.sheet = currentIndex
                    onEntered: root.onRequested()
                }
            }

            Choice {
                label: qsTr("Encoding")
                visible: !root.options.workbook

                ImportCombo {
                    objectName: "encoding"
                    Layout.fillWidth: true
                    model: root.options.encodings
                    currentIndex: root.options.encoding
                    Accessible.name: qsTr("Encoding")
                    onActivated: root.options.encoding = currentIndex
                    onEntered: root.onRequested()
                }
            }

            Choice {
                label: qsTr("Between cells")
                visible: !root.options.workbook

                ImportCombo {
                    objectName: "delimiter"
                    Layout.fillWidth: true
                    model: root.options.delimiters
                    currentIndex: root.options.delimiter
                    Accessible.name: qsTr("Between cells")
                    onActivated: root.options.delimiter = currentIndex
                    onEntered: root.onRequested()
                }
            }

            Choice {
                label: qsTr("Dates")

                ImportCombo {
                    objectName: "dateOrder"
                    Layout.fillWidth: true
                    model: root.options.dateOrders
                    currentIndex: root.options.dateOrder
                    Accessible.name: qsTr("Dates")
                    onActivated: root.options.dateOrder = currentIndex
                    onEntered: root.onRequested()
                }
            }
        }

        CheckBox {
            objectName: "header"
            text: qsTr("The first row names the columns")
            checked: root.options.header
            onToggled: root.options.header = checked
        }

        ImportPreviewTable {
            Layout.fillWidth: true
            visible: root.wizard.read
            preview: root.wizard.preview
        }

        ImportConsentForm {
            Layout.fillWidth: true
            visible: root.options.target === 0
            consents: root.wizard.consents
            onEntered: root.onRequested()
        }
    }

    component Choice: FormField {
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
    }
}
