// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A line of text that is completed while one types: Down goes into the list below, Enter takes what stands out there.
FormField {
    id: root

    required property Suggestions suggestions
    property bool fromList: false // only what the list offers will do: Enter takes the first
    property bool offering: false
    property alias text: field.text
    property alias field: field
    signal edited(text: string)
    signal picked(row: int)
    signal accepted

    function pick(row: int) {
        root.offering = false;
        root.picked(row);
    }

    TextField {
        id: field

        readonly property string chosen: root.offering && list.currentItem !== null ? (list.currentItem as ItemDelegate).text : ""

        Layout.fillWidth: true
        focus: true
        maximumLength: 200
        // The list is not walked by the focus: what the arrows choose must be heard.
        Accessible.name: field.chosen !== "" ? qsTr("%1: %2", "field, what the list offers").arg(root.label).arg(field.chosen)
            : root.problem !== "" ? qsTr("%1: %2", "field, what is wrong").arg(root.label).arg(root.problem) : root.label
        onTextEdited: {
            root.offering = true;
            root.edited(text);
        }
        onActiveFocusChanged: if (!activeFocus) root.offering = false
        Keys.onDownPressed: {
            if (!root.offering)
                root.edited(text);
            root.offering = true;
            list.incrementCurrentIndex();
        }
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onEscapePressed: event => {
            event.accepted = offers.visible;
            root.offering = false;
        }
        Keys.onTabPressed: event => {
            event.accepted = false; // and goes on
            if (field.chosen !== "")
                root.pick(list.currentIndex);
        }
        onAccepted: {
            if (field.chosen !== "")
                root.pick(list.currentIndex);
            else
                root.accepted();
        }

        Popup {
            id: offers

            y: field.height + Theme.space.xs
            width: field.width
            padding: Theme.space.xs
            margins: Theme.space.s
            visible: root.offering && root.suggestions.count > 0
            focus: false
            closePolicy: Popup.NoAutoClose

            ListView {
                id: list

                objectName: "suggestions"
                anchors.fill: parent
                implicitHeight: contentHeight
                // Lines kept behind a closed list crash Qt 6.4 when they go, once a screen reader has seen them.
                model: offers.visible ? root.suggestions : null
                currentIndex: root.fromList ? 0 : -1
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                onModelChanged: list.currentIndex = root.fromList ? 0 : -1
                onCountChanged: list.currentIndex = root.fromList ? 0 : -1

                delegate: Offer {
                    width: list.width
                    highlighted: ListView.isCurrentItem
                    onClicked: root.pick(index)
                }
            }
        }
    }

    component Offer: ItemDelegate {
        id: offer

        required property int index
        required text
        required property string note

        focusPolicy: Qt.NoFocus
        Accessible.name: offer.note === "" ? offer.text : qsTr("%1, %2", "name, small print").arg(offer.text).arg(offer.note)

        contentItem: RowLayout {
            spacing: Theme.space.s

            Words {
                Layout.maximumWidth: offer.width * 0.7
                text: offer.text
                color: offer.highlighted ? Theme.color.accentSoftText : Theme.color.text
            }

            Words {
                Layout.fillWidth: true
                text: offer.note
                color: offer.highlighted ? Theme.color.accentSoftText : Theme.color.textFaint
            }
        }
    }

    component Words: Text {
        textFormat: Text.PlainText
        elide: Text.ElideRight
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }
}
