// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Charts
import Chapterhouse.Theme

// The window that no one sees: the map of the states as a picture.
ApplicationWindow {
    id: root

    required property StatesOverview overview
    required property bool dark
    readonly property int leastMap: 220
    readonly property real leastHeight: header.height + column.implicitHeight + Theme.space.s + Theme.space.xl

    visible: false
    Component.onCompleted: {
        Theme.reduceMotion = true; // first, so that nothing fades
        Theme.scheme = root.dark ? Theme.Dark : Theme.Light;
    }

    PageHeader {
        id: header

        width: parent.width
        title: root.title
        summary: root.overview.summary
    }

    ColumnLayout {
        id: column

        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.space.xl
            topMargin: Theme.space.s
        }
        spacing: Theme.space.m

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.xl

            Repeater {
                model: root.overview.figures

                Column {
                    id: figure

                    required property string title
                    required property string value

                    Label {
                        text: figure.title
                        color: Theme.color.textMuted
                        font.pixelSize: Theme.text.caption
                    }

                    Label {
                        text: figure.value
                        font { pixelSize: Theme.text.title; weight: Font.DemiBold }
                    }
                }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            StateMap {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: root.leastMap
                overview: root.overview
            }

            StateLegend {
                Layout.fillWidth: true
                overview: root.overview
                title: root.overview.measureName
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.overview.unplacedText
                color: Theme.color.textMuted
                wrapMode: Text.Wrap
                font.pixelSize: Theme.text.caption
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.overview.sharingText
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.text.caption
        }
    }
}
