// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// How the organisation grew: its curve, the people behind it, its chapters side by side.
BookPage {
    id: root

    property alias view: tabs.current

    title: qsTr("Growth")

    header: PageHeader {
        title: root.title

        DetailTabs {
            id: tabs

            objectName: "pageTabs"
            titles: [qsTr("Curve"), qsTr("People"), qsTr("Chapters compared")]
        }
    }

    Item {
        anchors.fill: parent

        PagePart {
            id: part0

            shown: root.visible && root.view === 0
            sourceComponent: GrowthCurveView {
                page: root
                shown: part0.shown
            }
        }

        PagePart {
            id: part1

            shown: root.visible && root.view === 1
            sourceComponent: PeopleMotionView {
                page: root
                shown: part1.shown
            }
        }

        PagePart {
            id: part2

            shown: root.visible && root.view === 2
            sourceComponent: ChaptersComparedView {
                page: root
                shown: part2.shown
            }
        }
    }
}
