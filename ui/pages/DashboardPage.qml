// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// The organisation's growth at a glance. Every tile opens the list behind it.
BookPage {
    id: root

    title: qsTr("Dashboard")

    DashboardView {
        anchors.fill: parent
        title: root.title
        overview: GrowthOverview {
            book: root.book
            roster: root.roster
        }
        onChaptersRequested: column => root.chaptersRequested(column)
        onMembersRequested: root.membersRequested()
    }
}
