// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Brings a file into the book, step by step. Nothing is written before the last step. Enter goes on, Esc goes back.
Dialog {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property url folder // where files are looked for at first
    signal membersRequested

    // Asks for a file, and goes on with it.
    function choose() {
        file.currentFolder = root.folder;
        file.open();
    }

    function begin(chosen: url) {
        if (wizard.importing)
            return;
        wizard.begin(chosen);
        root.open();
        root.showStep();
    }

    function showStep() {
        place.setSource(["ImportFileStep.qml", "ImportColumnsStep.qml", "ImportCheckStep.qml", "ImportDoneStep.qml"][wizard.step],
            { wizard: wizard });
        (place.item as ImportStep).begin();
    }

    function goOn() {
        if (wizard.step === ImportWizard.Import)
            root.close();
        else
            wizard.next();
    }

    function goBack() {
        if (wizard.importing)
            return;
        if (wizard.step === ImportWizard.Columns || wizard.step === ImportWizard.Check)
            wizard.back();
        else
            root.close();
    }

    anchors.centerIn: Overlay.overlay
    width: Math.min(Theme.size.wizardWidth, root.parent.width - 2 * Theme.space.xl)
    height: Math.min(Theme.size.wizardHeight, root.parent.height - 2 * Theme.space.xl)
    modal: true
    closePolicy: Popup.NoAutoClose
    title: qsTr("Import")
    onClosed: {
        wizard.end();
        place.source = "";
    }

    ImportWizard {
        id: wizard

        objectName: "importWizard"
        book: root.book
        roster: root.roster
        onStepChanged: if (root.opened) root.showStep()
    }

    header: Item {
        implicitHeight: heading.implicitHeight + Theme.space.xl

        RowLayout {
            id: heading

            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                leftMargin: Theme.space.xl
                rightMargin: Theme.space.xl
            }
            spacing: Theme.space.xl

            Label {
                text: root.title
                font { pixelSize: Theme.text.section; weight: Font.DemiBold }
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Item { Layout.fillWidth: true }

            StepList {
                steps: [qsTr("File"), qsTr("Columns"), qsTr("Check"), qsTr("Import")]
                current: wizard.step
            }
        }
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onReturnPressed: root.goOn()
        Keys.onEnterPressed: root.goOn()
        Keys.onEscapePressed: root.goBack()

        Loader {
            id: place

            anchors.fill: parent
            focus: true
        }
    }

    Connections {
        target: place.item
        ignoreUnknownSignals: true

        function onOtherFileRequested() { root.choose(); }
        function onMembersRequested() {
            root.close();
            root.membersRequested();
        }
        function onRejectsRequested() { rejects.ask(wizard.suggestedRejects); }
        function onBackRequested() { root.goBack(); }
        function onOnRequested() { root.goOn(); }
        function onEndRequested() { root.close(); }
    }

    footer: DialogActions {
        Keys.onEscapePressed: root.goBack()

        Label {
            Layout.rightMargin: Theme.space.s
            visible: text.trim() !== "" && wizard.problem === ""
            text: wizard.obstacle
            color: Theme.color.textMuted
        }

        Button {
            objectName: "stopImport"
            visible: wizard.running
            text: qsTr("Stop")
            onClicked: wizard.stop()
        }

        Button {
            objectName: "cancelImport"
            visible: wizard.step !== ImportWizard.Import
            enabled: !wizard.importing
            text: qsTr("Cancel")
            onClicked: root.close()
        }

        Button {
            objectName: "back"
            visible: wizard.step === ImportWizard.Columns || wizard.step === ImportWizard.Check
            enabled: !wizard.importing
            text: qsTr("Back")
            onClicked: wizard.back()
        }

        Button {
            objectName: "goOn"
            text: wizard.commandText
            highlighted: true
            enabled: wizard.canGoOn
            Accessible.description: enabled ? "" : wizard.obstacle
            onClicked: root.goOn()
        }
    }

    FileDialog {
        id: file

        objectName: "importFileDialog"
        title: qsTr("Import a file")
        nameFilters: [qsTr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)"), qsTr("All files (*)")]
        onAccepted: root.begin(selectedFile)
    }

    SaveFileDialog {
        id: rejects

        objectName: "rejectsFileDialog"
        over: root.parent
        title: qsTr("Save the rows that were not taken")
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV files (*.csv)")]
        onChosen: file => wizard.saveRejects(file)
    }
}
