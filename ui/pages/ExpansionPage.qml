// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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
            page: root
            part: "WhiteSpaceView.qml"
            shown: root.visible && root.view === 0
        }

        PagePart {
            page: root
            part: "PipelineView.qml"
            shown: root.visible && root.view === 1
        }
    }
}
