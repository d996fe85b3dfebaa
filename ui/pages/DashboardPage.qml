// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// The organisation's growth at a glance. Every tile opens the list behind it.
BookPage {
    id: root

    title: qsTr("Dashboard")

    Action {
        id: importFile
        text: root.commands.importFile.text
        enabled: root.commands.importFile.enabled
        onTriggered: root.commands.importFile.trigger()
    }

    Action {
        id: addChapter
        text: root.commands.addChapter.text
        enabled: root.commands.addChapter.enabled
        onTriggered: root.commands.addChapter.trigger()
    }

    DashboardView {
        anchors.fill: parent
        firstStep: importFile
        otherStep: addChapter
        title: root.title
        overview: GrowthOverview {
            book: root.book
            roster: root.roster
            lens: root.lens
            shown: root.visible
        }
        attention: AttentionOverview {
            book: root.book
            roster: root.roster
            lens: root.lens
            shown: root.visible
        }
        reach: StatesOverview {
            book: root.book
            roster: root.roster
            lens: root.lens
            shown: root.visible
        }
        onChaptersRequested: column => root.chaptersRequested(column)
        onConcernRequested: concern => root.concernRequested(concern)
        onListRequested: list => root.listRequested(list)
        onGrowthRequested: measure => root.growthRequested(measure)
        onStateRequested: code => root.stateRequested(code)
        onTold: message => root.told(message)
        onOfficesRequested: which => root.officesRequested(which)
    }
}
