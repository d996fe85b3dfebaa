// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Offices below each other, with their terms on one line of time; or the same as a table. Up and Down go from office to
// office, Left and Right from term to term, Enter opens who holds it.
FocusScope {
    id: root

    required property OfficersModel model
    property bool asTable: false
    readonly property int labelWidth: Math.round(Math.min(280, root.width * 0.3))
    readonly property real lineWidth: Math.max(0, root.width - root.labelWidth - Theme.space.xl - 2)
    readonly property string currentHome: list.row === null ? "" : list.row.home // of the chapter, or the national board
    readonly property string currentGap: list.row === null || list.row.state === "" ? "" : list.row.office
    signal editRequested(term: string)
    signal escaped
    signal typed(text: string)
    signal chapterRequested(chapterId: string)
    signal memberRequested(key: string)

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F2 && list.row !== null;
        if (event.accepted)
            root.editRequested(list.row.currentTerm);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.border }
    }

    // The heads: the academic years, or the columns.
    Item {
        id: head

        x: 1
        width: root.width - 2
        height: Theme.size.tableHeader

        Repeater {
            model: root.asTable || root.model.count === 0 ? [] : root.model.years

            delegate: Item {
                id: year

                required property officeYear modelData

                x: root.labelWidth + modelData.at * root.lineWidth
                width: root.lineWidth / 3
                height: head.height

                Rectangle {
                    width: 1
                    height: root.height - Theme.radius.card
                    color: Theme.color.border
                }

                HeadText {
                    x: (year.modelData.textAt - year.modelData.at) * root.lineWidth - width / 2
                    y: (head.height - height) / 2
                    text: year.modelData.text
                }
            }
        }

        RowLayout {
            anchors { fill: parent; leftMargin: Theme.space.m; rightMargin: Theme.space.xl }
            visible: root.asTable
            spacing: Theme.space.m

            Repeater {
                model: [qsTr("Office"), qsTr("Chapter"), qsTr("Holder"), qsTr("Term"), qsTr("State")]

                delegate: HeadText {
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData
                }
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.color.border
        }
    }

    // Today, behind all the offices.
    Rectangle {
        x: root.labelWidth + 1 + root.model.todayAt * root.lineWidth
        y: head.height
        width: 1
        height: root.height - head.height - Theme.radius.card / 2
        visible: !root.asTable && root.model.count > 0
        color: Theme.color.accent
        opacity: 0.6
    }

    WalkedList {
        id: list

        readonly property OfficeRow row: list.currentItem as OfficeRow

        objectName: "offices"
        anchors { top: head.bottom; left: parent.left; right: parent.right; bottom: parent.bottom; margins: 1; bottomMargin: Theme.radius.card / 2 }
        focus: true
        name: qsTr("Offices")
        model: root.model
        Accessible.role: root.asTable ? Accessible.Table : Accessible.List
        Keys.onLeftPressed: list.row?.goTo(list.row.bar - 1)
        Keys.onRightPressed: list.row?.goTo(list.row.bar + 1)
        onOpened: list.row?.open()
        onEscaped: root.escaped()
        onTyped: text => root.typed(text)

        delegate: OfficeRow {
            width: list.width
            labelWidth: root.labelWidth
            lineWidth: root.lineWidth
            asTable: root.asTable
            current: ListView.isCurrentItem
            walking: list.activeFocus
            onPressed: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                list.currentIndex = index;
            }
            onChapterRequested: root.chapterRequested(chapterId)
            onMemberRequested: key => root.memberRequested(key)
        }
    }

    Rectangle {
        x: root.labelWidth + 1 + root.model.todayAt * root.lineWidth - width / 2
        y: head.height - height - 2
        width: todayText.implicitWidth + 2 * Theme.space.s
        height: todayText.implicitHeight + 2
        radius: height / 2
        visible: !root.asTable && root.model.count > 0
        color: Theme.color.accent

        Text {
            id: todayText

            anchors.centerIn: parent
            text: root.model.todayText
            color: Theme.color.accentText
            font { family: Theme.family; pixelSize: Theme.text.caption; weight: Font.Medium }
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Shown as of %1").arg(text)
        }
    }

    component HeadText: Text {
        color: Theme.color.textMuted
        elide: Text.ElideRight
        font { family: Theme.family; pixelSize: Theme.text.caption; weight: Font.Medium }
    }
}
