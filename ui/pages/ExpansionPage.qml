// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App

// Where the next chapter should be, and how far those are that are on their way.
BookPage {
    id: root

    property alias view: tabs.current
    readonly property WhiteSpaceView whiteSpace: part0.item as WhiteSpaceView // null until it is first looked at
    readonly property PipelineView pipeline: part1.item as PipelineView

    function startSearch() {
        if (root.view === 0)
            root.whiteSpace?.startSearch();
        else
            root.pipeline?.startSearch();
    }

    // A prospect at the school that is looked at.
    function addRecord() {
        if (root.view === 0)
            root.whiteSpace?.start();
    }

    function nextPane(): bool {
        return root.view === 0 && root.whiteSpace !== null && root.whiteSpace.nextPane();
    }

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

            page: root
            part: "WhiteSpaceView.qml"
            shown: root.visible && root.view === 0
        }

        PagePart {
            id: part1

            page: root
            part: "PipelineView.qml"
            shown: root.visible && root.view === 1
        }
    }
}
