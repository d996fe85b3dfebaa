// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// How a chapter does: its figures, its members over time, its statuses, how to reach it.
DetailBody {
    id: root

    required property ChapterDetail detail
    required property ChapterNeeds needs
    required property ChapterHistory history
    property bool editable: true
    readonly property chapterFacts facts: root.detail.facts
    signal needRequested(need: chapterNeed) // the step that mends it
    signal changeRequested
    signal correctionRequested(statusId: string)
    signal listRequested(list: string) // what a number counts
    signal told(message: string)
    signal headCountRequested(id: string) // '': a new one

    name: qsTr("Overview of %1").arg(root.detail.name)

    ChapterNeedsSection {
        objectName: "needs"
        lines: root.needs.lines
        editable: root.editable
        onRequested: need => root.needRequested(need)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: SteadyList { rows: root.facts.figures }

            delegate: TileRow {
                id: row

                required property growthTile modelData
                required property int index

                objectName: "figure" + index
                Layout.fillWidth: true
                tile: modelData
                onClicked: {
                    if (modelData.list !== "")
                        root.listRequested(modelData.list);
                    else if (opens)
                        listMenu.openOne(modelData.changeLists, row);
                }
                onChangeClicked: at => listMenu.openOne(modelData.changeLists, at)
            }
        }
    }

    ListMenu {
        id: listMenu

        objectName: "changeMenu"
        onListChosen: list => root.listRequested(list)
    }

    ChapterCurves {
        Layout.fillWidth: true
        visible: root.history.fromDay < root.history.toDay
        history: root.history
        name: root.detail.name
        onTold: message => root.told(message)
        onListRequested: list => root.listRequested(list)
    }

    StatusSection {
        objectName: "statuses"
        visible: !root.facts.isNational
        statuses: root.facts.statuses
        editable: root.editable
        onChangeRequested: root.changeRequested()
        onCorrectionRequested: statusId => root.correctionRequested(statusId)
    }

    HeadCounts {
        counts: root.facts.headCounts
        editable: root.editable
        onAddRequested: root.headCountRequested("")
        onEditRequested: id => root.headCountRequested(id)
    }

    DetailSection {
        visible: root.facts.fields.length > 0
        title: qsTr("About")

        Fields { fields: root.facts.fields }
    }

    DetailSection {
        visible: root.facts.accounts.length > 0
        title: qsTr("Public accounts")

        Fields {
            objectName: "accounts"
            fields: root.facts.accounts
        }
    }

    DetailSection {
        visible: root.facts.notes !== ""
        title: qsTr("Notes")

        Label {
            Layout.fillWidth: true
            text: root.facts.notes
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
