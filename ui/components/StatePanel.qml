// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The state that is looked at: its figures, its chapters, and its schools without one. Without a state: all of them.
FocusScope {
    id: root

    required property StatesOverview overview
    property bool starts: true // a chapter can be begun at a school without one
    signal chapterRequested(chapterId: string)
    signal countRequested(count: int) // whom a figure of it counts
    signal startRequested(schoolId: string)
    signal escaped

    function openPlace(chapterId: string, schoolId: string) {
        if (chapterId !== "")
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

        Repeater {
            model: root.overview.figures

            FigureRow {
                required property stateFigure modelData
                required property int index

                objectName: "figure" + index
                Layout.fillWidth: true
                title: modelData.title
                value: modelData.value
                definition: modelData.definition
                opens: modelData.people >= 0
                onOpened: root.countRequested(modelData.people)
            }
        }

        Text {
            Layout.fillWidth: true
            Layout.margins: Theme.space.l
            visible: root.overview.current === ""
            text: root.overview.empty
                ? qsTr("There is no chapter yet. The small circles are the schools where one can be: choose a state to see which.")
                : qsTr("Choose a state to see its chapters, and its schools without one.")
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font { family: Theme.family; pixelSize: Theme.text.body }
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    ListView {
        id: list

        objectName: "places"
        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: 1
            bottomMargin: Theme.space.s
        }
        focus: true
        activeFocusOnTab: count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        model: root.overview.places
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chapters and schools")
        ScrollBar.vertical: ScrollBar {}
        Keys.onEscapePressed: root.escaped()
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0

        delegate: PlaceRow {
            required property int index

            width: list.width
            current: ListView.isCurrentItem
            starts: root.starts
            listFocused: list.activeFocus
            onPressed: {
                list.currentIndex = index;
                root.openPlace(chapterId, schoolId);
            }
        }
    }
}
