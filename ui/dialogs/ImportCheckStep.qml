// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// What the file would do, by kind, each kind line by line; and what the user makes of it.
ImportStep {
    id: root

    readonly property ImportFindings findings: root.wizard.findings
    readonly property bool inDoubt: root.findings.kind === ImportCounts.InDoubt && root.findings.count > 0

    function begin() {
        kinds.forceActiveFocus(Qt.TabFocusReason);
    }

    // A school that was added gets its name in the book a little later.
    function takeAddedSchool() {
        if (school.added === "" || schoolChoices.titleOf(school.added) === "")
            return;
        root.findings.correctTo(school.row, schoolChoices, school.added);
        school.added = "";
    }

    // The list of what needs somebody is open at first.
    function openFirst() {
        if (root.wizard.checked && !kinds.opened) {
            kinds.opened = true;
            kinds.currentIndex = root.wizard.counts.firstToLookAt();
        }
    }

    Component.onCompleted: root.openFirst()

    Connections {
        target: root.wizard
        function onStateChanged() { root.openFirst(); }
    }

    Connections {
        target: root.findings
        function onKindChanged() { kinds.currentIndex = root.findings.kind; }
    }

    SchoolChoices {
        id: schoolChoices

        book: root.wizard.book
        roster: root.wizard.roster
        addition: qsTr("Add a school that is missing…")
        onRecordsChanged: root.takeAddedSchool()
    }

    ChapterChoices {
        id: chapterChoices

        book: root.wizard.book
        roster: root.wizard.roster
    }

    SchoolDialog {
        id: school

        property int row: -1
        property string added

        objectName: "schoolDialog"
        book: root.wizard.book
        roster: root.wizard.roster
        onSaved: id => {
            school.added = id;
            root.takeAddedSchool();
        }
        onClosed: list.forceActiveFocus(Qt.PopupFocusReason)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        InlineNotice {
            Layout.fillWidth: true
            isProblem: true
            text: root.wizard.problem
        }

        Label {
            objectName: "networkNote"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.wizard.networkNote
            wrapMode: Text.Wrap
        }

        InlineNotice {
            objectName: "warning"
            Layout.fillWidth: true
            text: root.wizard.warning
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space.l

            ListView {
                id: kinds

                property bool opened: false

                objectName: "kinds"
                Layout.preferredWidth: Theme.size.wizardList
                Layout.fillHeight: true
                clip: true
                activeFocusOnTab: true
                focus: true
                keyNavigationEnabled: true
                highlightMoveDuration: 0
                boundsBehavior: Flickable.StopAtBounds
                model: root.wizard.counts
                currentIndex: root.findings.kind
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What the file would do")
                onCurrentIndexChanged: if (kinds.opened) root.findings.kind = kinds.currentIndex

                delegate: ImportKindRow {
                    width: kinds.width
                    current: kinds.currentIndex === index
                    focused: kinds.activeFocus
                    onChosen: {
                        kinds.opened = true;
                        kinds.currentIndex = index;
                        kinds.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }
            }

            Rectangle {
                Layout.fillHeight: true
                implicitWidth: 1
                color: Theme.color.border
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.space.s

                Label {
                    Layout.fillWidth: true
                    text: root.findings.explanation
                    color: Theme.color.textMuted
                    wrapMode: Text.Wrap
                }

                ImportLeavingForm {
                    Layout.fillWidth: true
                    visible: root.findings.kind === ImportCounts.Missing && root.findings.count > 0
                    findings: root.findings
                    book: root.wizard.book
                }

                ImportDoubtView {
                    objectName: "doubt"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.inDoubt
                    doubt: root.findings.doubt
                }

                WalkedList {
                    id: list

                    objectName: "findings"
                    visible: !root.inDoubt
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: root.findings.explanation
                    cacheBuffer: 2000 // the Tab key goes from line to line
                    model: root.findings
                    onOpened: root.onRequested()
                    onEscaped: root.backRequested()

                    delegate: ImportFindingRow {
                        width: list.width - list.ScrollBar.vertical.width
                        findings: root.findings
                        schools: schoolChoices
                        chapters: chapterChoices
                        onSchoolMissing: typed => {
                            school.row = index;
                            school.begin(typed);
                        }
                        current: ListView.isCurrentItem && list.activeFocus
                        onWalkRequested: row => {
                            list.goTo(row);
                            const next = list.currentItem as ImportFindingRow;
                            if (next !== null)
                                next.begin();
                        }
                    }

                    FocusFollower { view: list }

                    Label {
                        anchors.centerIn: parent
                        visible: list.count === 0 && root.wizard.checked
                        text: qsTr("None")
                        color: Theme.color.textFaint
                    }
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.findings.capped
                    color: Theme.color.textMuted
                    font.pixelSize: Theme.text.caption
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            opacity: root.wizard.running ? 1 : 0 // the room stays
            spacing: Theme.space.m

            Label {
                text: root.wizard.importing ? qsTr("Bringing the rows in…") : qsTr("Looking through the file…")
                color: Theme.color.textMuted
                Accessible.ignored: !root.wizard.running
            }

            ProgressBar {
                Layout.fillWidth: true
                value: root.wizard.progress
                Accessible.name: root.wizard.importing ? qsTr("Importing") : qsTr("Looking through the file")
                Accessible.ignored: !root.wizard.running
            }
        }
    }
}
