// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// The day that the whole board shows: dragged through the life of the book, stepped, played, typed, or chosen among
// the milestones.
FocusScope {
    id: root

    required property TimeTravel travel
    required property Book book
    signal closed

    function begin() {
        root.visible = true;
        slider.forceActiveFocus(Qt.TabFocusReason);
    }

    function close() {
        root.visible = false;
        root.closed();
    }

    visible: false
    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Look at another day")
    Keys.onEscapePressed: root.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.color.border
        }
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space.l
            rightMargin: Theme.space.l
        }
        spacing: Theme.space.xs

        ToolButton {
            objectName: "play"
            icon.name: root.travel.playing ? "pause" : "play"
            text: root.travel.playing ? qsTr("Pause") : qsTr("Play month by month")
            enabled: root.travel.lastStep > 0
            onClicked: root.travel.playing ? root.travel.pause() : root.travel.play()
        }

        ToolButton {
            objectName: "monthBefore"
            icon.name: "left"
            text: qsTr("A month earlier")
            enabled: root.travel.step > 0
            onClicked: root.travel.stepBy(-1)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Item {
                Layout.fillWidth: true
                implicitHeight: slider.implicitHeight

                Slider {
                    id: slider

                    objectName: "timeSlider"
                    anchors.fill: parent
                    focus: true
                    enabled: root.travel.lastStep > 0
                    from: 0
                    to: Math.max(1, root.travel.lastStep)
                    stepSize: 1
                    value: root.travel.step
                    Accessible.name: qsTr("Shown day: %1").arg(root.travel.dateText)
                    Accessible.description: qsTr("Left and Right: a month; Page Up and Page Down: a year; Home and End")
                    onMoved: root.travel.step = value
                    Keys.onPressed: event => {
                        event.accepted = true;
                        switch (event.key) {
                        case Qt.Key_PageUp: return root.travel.stepBy(-12);
                        case Qt.Key_PageDown: return root.travel.stepBy(12);
                        case Qt.Key_Home: return root.travel.stepBy(-root.travel.lastStep);
                        case Qt.Key_End: return root.travel.goBack();
                        }
                        event.accepted = false;
                    }
                }

                Repeater {
                    model: root.travel.marks

                    MilestoneMark {
                        id: mark

                        x: slider.leftPadding + slider.handle.width / 2 - width / 2
                            + mark.step / slider.to * (slider.availableWidth - slider.handle.width)
                        passed: mark.step <= root.travel.step
                        onChosen: root.travel.date = mark.day
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true

                EndLabel { text: root.travel.firstText }

                EndLabel {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    text: root.travel.lastText
                }
            }
        }

        ToolButton {
            objectName: "monthAfter"
            icon.name: "right"
            text: qsTr("A month later")
            enabled: root.travel.step < root.travel.lastStep
            onClicked: root.travel.stepBy(1)
        }

        DateField {
            objectName: "day"
            Layout.fillWidth: false
            Layout.preferredWidth: 190
            Layout.leftMargin: Theme.space.s
            label: qsTr("Day")
            labelShown: false
            book: root.book
            date: root.travel.date
            onEdited: date => root.travel.date = date
        }

        ToolButton {
            id: milestonesButton

            objectName: "milestones"
            icon.name: "bookmark"
            text: qsTr("Milestones")
            enabled: root.travel.milestones.count > 0
            onClicked: milestones.open()

            MilestonesPopup {
                id: milestones

                objectName: "milestonesPopup"
                opener: milestonesButton
                x: milestonesButton.width - width
                y: -height - Theme.space.s
                travel: root.travel
            }
        }

        ToolButton {
            objectName: "closeTime"
            icon.name: "close"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }

    component EndLabel: Label {
        color: Theme.color.textMuted
        elide: Text.ElideRight
        font.pixelSize: Theme.text.caption
    }
}
