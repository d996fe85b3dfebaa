// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// Three ways in, and one sentence on where the data lives.
Page {
    id: root

    required property Session session
    required property CommandActions actions
    signal newBookNamed(name: string, national: bool)

    focus: true
    title: qsTr("Welcome")

    Flickable {
        anchors.fill: parent
        contentHeight: ways.height + 2 * Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: ways

            x: (root.width - width) / 2
            y: Math.max(Theme.space.xl, (root.height - height) / 2)
            width: Math.min(Theme.size.reading, root.width - 2 * Theme.space.xl)
            spacing: Theme.space.xl

            ColumnLayout {
                Layout.bottomMargin: Theme.space.s
                spacing: Theme.space.s

                Label {
                    text: qsTr("Keep track of your chapters")
                    font {
                        pixelSize: Theme.text.display
                        weight: Font.DemiBold
                    }
                    Accessible.role: Accessible.Heading
                }

                Label {
                    text: qsTr("Everything stays on this computer, in one file you own.")
                    color: Theme.color.textMuted
                    font.pixelSize: Theme.text.section
                }
            }

            Way {
                symbol: "plus"
                title: qsTr("Start a new book")

                NewBookForm {
                    id: form

                    Layout.fillWidth: true
                    onAccepted: root.newBookNamed(form.name, form.national)
                }

                Button {
                    Layout.alignment: Qt.AlignBottom
                    text: qsTr("Start a new book…")
                    highlighted: true
                    enabled: form.name !== "" && !root.session.busy
                    Accessible.description: enabled ? "" : qsTr("First name your organisation.")
                    onClicked: root.newBookNamed(form.name, form.national)
                }
            }

            Way {
                symbol: "folder"
                title: qsTr("Open a book")

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.leftMargin: recent.count > 0 ? -Theme.space.m : 0 // their pictures below the title's
                    spacing: 0

                    Repeater {
                        model: RecentBooks {
                            id: recent
                            preferences: root.session.preferences
                        }

                        RecentBook {}
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: recent.count === 0
                        text: qsTr("A file that ends in .chapters")
                        color: Theme.color.textMuted
                    }
                }

                Button {
                    Layout.alignment: Qt.AlignVCenter
                    action: root.actions.openBook
                    icon.name: ""
                }
            }

            Way {
                symbol: "sample"
                title: qsTr("Look at an example")

                Label {
                    Layout.fillWidth: true
                    text: qsTr("A made-up organisation of fifty chapters; nothing in it is real. You get a copy to play with.")
                    color: Theme.color.textMuted
                    wrapMode: Text.Wrap
                }

                Button {
                    text: root.session.busy ? qsTr("Making the example…") : qsTr("Open the example")
                    enabled: !root.session.busy
                    onClicked: root.session.openExample()
                }
            }
        }
    }

    ToolButton {
        id: menuButton

        anchors {
            top: parent.top
            right: parent.right
            margins: Theme.space.m
        }
        icon.name: "menu"
        text: qsTr("Menu")
        onClicked: menu.popup(menuButton, menuButton.width - menu.width, menuButton.height)

        MainMenu {
            id: menu
            actions: root.actions
            preferences: root.session.preferences
        }
    }

    component Way: Rectangle {
        id: way

        required property string symbol
        required property string title
        default property alias content: row.data

        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * Theme.space.l
        radius: Theme.radius.card
        color: Theme.color.surface
        border {
            width: 1
            color: Theme.color.border
        }

        ColumnLayout {
            id: column

            anchors {
                fill: parent
                margins: Theme.space.l
            }
            spacing: Theme.space.m

            RowLayout {
                spacing: Theme.space.s

                Icon {
                    symbol: way.symbol
                    color: Theme.color.accent
                }

                Label {
                    text: way.title
                    font {
                        pixelSize: Theme.text.section
                        weight: Font.DemiBold
                    }
                    Accessible.role: Accessible.Heading
                }
            }

            RowLayout {
                id: row
                spacing: Theme.space.l
            }
        }
    }

    component RecentBook: ItemDelegate {
        id: line

        required property string title
        required property string folder
        required property url file

        Layout.fillWidth: true
        focusPolicy: Qt.StrongFocus
        text: line.title
        Accessible.name: qsTr("Open %1").arg(line.title)
        Accessible.description: line.folder
        onClicked: root.session.open(line.file)

        contentItem: RowLayout {
            spacing: Theme.space.s

            Icon { symbol: "book" }

            Label {
                text: line.title
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: line.folder
                color: Theme.color.textFaint
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }
    }
}
