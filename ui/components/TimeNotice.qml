// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Says on every page that another day is looked at, and leads back.
Rectangle {
    id: root

    required property TimeTravel travel
    required property bool followed // by the page below

    visible: root.travel.away
    implicitHeight: row.implicitHeight + Theme.space.xs
    color: Theme.color.infoSoft

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space.xl
            rightMargin: Theme.space.l
        }
        spacing: Theme.space.m

        Icon {
            symbol: "time"
            color: Theme.color.info
        }

        Label {
            objectName: "asOf"
            text: root.followed ? root.travel.noticeText : root.travel.elsewhereText
            font.weight: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Label {
            Layout.fillWidth: true
            text: root.followed ? qsTr("Nothing can be changed meanwhile.") : ""
            color: Theme.color.text
            elide: Text.ElideRight
        }

        Button {
            objectName: "backToToday"
            flat: true
            text: root.travel.backText
            onClicked: root.travel.goBack()
        }
    }
}
