// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// The organisation's growth at a glance. Every tile opens the list behind it.
Page {
    id: root

    required property Book book
    required property RosterWatcher roster
    signal chaptersRequested(column: int)
    signal membersRequested

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
