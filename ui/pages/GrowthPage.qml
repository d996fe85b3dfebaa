// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App

// How the organisation grew: its curve, the people behind it, its chapters side by side.
BookPage {
    id: root

    property alias view: tabs.current

    function showCurve(measure: int) {
        tabs.current = 0;
        (curve.item as GrowthCurveView).curve.measure = measure;
    }

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
            id: curve

            page: root
            part: "GrowthCurveView.qml"
            shown: root.visible && root.view === 0
        }

        PagePart {
            page: root
            part: "PeopleMotionView.qml"
            shown: root.visible && root.view === 1
        }

        PagePart {
            page: root
            part: "ChaptersComparedView.qml"
            shown: root.visible && root.view === 2
        }
    }
}
