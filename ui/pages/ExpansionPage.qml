// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App

// Where the next chapter should be, and how far those are that are on their way.
BookPage {
    id: root

    property alias view: tabs.current

    title: qsTr("Expansion")

    header: PageHeader {
        title: root.title

        DetailTabs {
            id: tabs

            objectName: "pageTabs"
            titles: [qsTr("White space"), qsTr("Pipeline")]
        }
    }

    Item {
        anchors.fill: parent

        PagePart {
            id: part0

            shown: root.visible && root.view === 0
            sourceComponent: WhiteSpaceView {
                page: root
                shown: part0.shown
            }
        }

        PagePart {
            id: part1

            shown: root.visible && root.view === 1
            sourceComponent: PipelineView {
                page: root
                shown: part1.shown
            }
        }
    }
}
