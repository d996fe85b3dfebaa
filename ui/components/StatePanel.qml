// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The state that is looked at: its figures, its chapters, and its schools without one; of a region its states. And what
// happened there. Without a state: all of them.
FocusScope {
    id: root

    required property StatesOverview overview
    required property StateHistory history
    readonly property bool showsHistory: tabs.current === 1
    property bool starts: true // a chapter can be begun at a school without one
    signal chapterRequested(chapterId: string)
    signal listRequested(list: string) // what a number counts
    signal told(message: string)
    signal startRequested(schoolId: string)
    signal stateRequested(code: string) // of a region
    signal escaped

    function openPlace(chapterId: string, schoolId: string, stateCode: string) {
        if (stateCode !== "")
            root.stateRequested(stateCode);
        else if (chapterId !== "")
            root.chapterRequested(chapterId);
        else if (root.starts)
            root.startRequested(schoolId);
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: root.overview.currentName

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
    }

    ColumnLayout {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.space.s }
        spacing: 0

        Text {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.l
            Layout.rightMargin: Theme.space.l
            Layout.topMargin: Theme.space.s
            text: root.overview.currentName
            color: Theme.color.text
            wrapMode: Text.Wrap
            font { family: Theme.family; pixelSize: Theme.text.section; weight: Font.DemiBold }
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Text {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.l
            Layout.rightMargin: Theme.space.l
            Layout.bottomMargin: Theme.space.s
            text: root.overview.currentNote
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font { family: Theme.family; pixelSize: Theme.text.caption }
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        DetailTabs {
            id: tabs

            objectName: "stateTabs"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s
            Layout.rightMargin: Theme.space.s
            Layout.bottomMargin: Theme.space.xs
            titles: [qsTr("Now"), qsTr("History")]
        }
    }

    ListMenu {
        id: listMenu

        objectName: "changeMenu"
        onListChosen: list => root.listRequested(list)
    }

    StackLayout {
        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: 1
            bottomMargin: Theme.space.s
        }
        currentIndex: tabs.current

        FocusScope {
            focus: tabs.current === 0

            ColumnLayout {
                id: figures

                width: parent.width
                spacing: 0

                Repeater {
                    model: root.overview.figures

                    FigureRow {
                        id: row

                        required property int index
                        required property string list
                        required property var lists // where it has two

                        objectName: "figure" + index
                        Layout.fillWidth: true
                        opens: list !== "" || lists.length > 0
                        onOpened: {
                            if (list !== "")
                                root.listRequested(list);
                            else
                                listMenu.openOne(lists, row);
                        }
                    }
                }

                Text {
                    Layout.fillWidth: true
                    Layout.margins: Theme.space.l
                    visible: root.overview.current === ""
                    text: root.overview.empty
                        ? qsTr("There is no chapter yet. The small circles are the schools where one can be: choose a state to see which.")
                        : root.overview.grouped ? qsTr("Choose a region to see its states.")
                        : qsTr("Choose a state to see its chapters, and its schools without one.")
                    color: Theme.color.textMuted
                    wrapMode: Text.Wrap
                    font { family: Theme.family; pixelSize: Theme.text.body }
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }

            PlaceList {
                objectName: "places"
                anchors {
                    top: figures.bottom
                    left: parent.left
                    right: parent.right
                    bottom: parent.bottom
                }
                focus: true
                name: root.overview.grouped ? qsTr("States of the region") : qsTr("Chapters and schools")
                starts: root.starts
                model: root.overview.places
                onPlacePressed: (chapterId, schoolId, stateCode) => root.openPlace(chapterId, schoolId, stateCode)
                onEscaped: root.escaped()
            }
        }

        StateHistoryView {
            objectName: "history"
            focus: tabs.current === 1
            history: root.history
            place: root.overview.currentName
            ofMembers: root.overview.ofMembers
            onChapterRequested: chapterId => root.chapterRequested(chapterId)
            onListRequested: list => root.listRequested(list)
            onTold: message => root.told(message)
            onEscaped: root.escaped()
        }
    }
}
