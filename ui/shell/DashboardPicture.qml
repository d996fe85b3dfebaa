// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// The window that no one sees: the dashboard as a picture.
ApplicationWindow {
    id: root

    required property GrowthOverview overview
    required property bool dark
    readonly property alias leastHeight: view.leastHeight

    visible: false
    Component.onCompleted: {
        Theme.reduceMotion = true; // first, so that nothing fades
        Theme.scheme = root.dark ? Theme.Dark : Theme.Light;
    }

    DashboardView {
        id: view

        anchors.fill: parent
        title: root.title
        overview: root.overview
        attention: AttentionOverview {} // not for sharing
        reach: StatesOverview {} // has a picture of its own
        isPicture: true
    }
}
