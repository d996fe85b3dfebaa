// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Filters that were given a name: to be used again, to be forgotten, and a place for the next.
DropPopup {
    id: root

    required property Book book
    required property string page
    required property TableFilters filters

    function save() {
        saved.save(name.text);
        name.clear();
    }

    width: 320
    onOpened: saved.count > 0 ? list.forceActiveFocus(Qt.TabFocusReason) : name.forceActiveFocus(Qt.TabFocusReason)

    SavedFilters {
        id: saved
        book: root.book
        page: root.page
        filters: root.filters
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.xs

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.space.s
            visible: saved.count === 0
            text: qsTr("No filters are saved on this page yet.")
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
        }

        ListView {
            id: list

            objectName: "savedList"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 320)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: saved.count > 0
            // Lines kept behind a closed list crash Qt 6.4 when they go, once a screen reader has seen them.
            model: root.visible ? saved : null
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Saved filters")

            delegate: ItemDelegate {
                id: line

                required property int index
                required property string name
                required property bool inUse

                width: ListView.view.width
                rightPadding: 40
                focus: ListView.isCurrentItem
                text: line.name
                highlighted: line.inUse
                onClicked: {
                    saved.apply(line.index);
                    root.close();
                }
                onActiveFocusChanged: if (line.activeFocus) list.currentIndex = line.index
                Keys.onDeletePressed: saved.remove(line.index)

                ToolButton {
                    anchors {
                        right: parent.right
                        rightMargin: Theme.space.xs
                        verticalCenter: parent.verticalCenter
                    }
                    width: 28
                    height: 28
                    visible: saved.canSave
                    focusPolicy: Qt.NoFocus
                    icon.name: "close"
                    text: qsTr("Forget “%1” (Del)").arg(line.name)
                    onClicked: saved.remove(line.index)
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: saved.canSave
            spacing: Theme.space.s

            TextField {
                id: name

                objectName: "filterName"
                Layout.fillWidth: true
                placeholderText: qsTr("Name for the filters now")
                maximumLength: 60
                Accessible.name: placeholderText
                onAccepted: root.save()
            }

            Button {
                text: qsTr("Save")
                enabled: name.text.trim() !== ""
                Accessible.description: enabled ? "" : qsTr("First give it a name.")
                onClicked: root.save()
            }
        }
    }
}
