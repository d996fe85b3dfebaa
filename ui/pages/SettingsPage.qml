// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// How the program looks for this user, and what is set for the whole book. All of it acts at once.
BookPage {
    id: root

    function showPushes() {
        pushes.begin();
    }

    title: qsTr("Settings")

    header: PageHeader { title: root.title }

    BookSettings {
        id: settings
        book: root.book
        shown: root.visible
    }

    Flickable {
        id: view

        objectName: "view"
        anchors.fill: parent
        clip: true
        contentHeight: column.height + 2 * Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        FocusFollower { view: view }

        ColumnLayout {
            id: column

            x: Theme.space.xl
            y: Theme.space.s
            width: Math.min(Theme.size.form, root.width - 2 * Theme.space.xl)
            spacing: Theme.space.l

            Card {
                Layout.fillWidth: true
                title: qsTr("Look")

                Setting {
                    text: qsTr("Theme")

                    ComboBox {
                        objectName: "scheme"
                        Accessible.name: qsTr("Theme")
                        textRole: "text"
                        valueRole: "value"
                        model: [
                            { text: qsTr("As the system"), value: Preferences.System },
                            { text: qsTr("Light"), value: Preferences.Light },
                            { text: qsTr("Dark"), value: Preferences.Dark }
                        ]
                        currentIndex: root.preferences.scheme
                        onActivated: root.preferences.scheme = currentValue
                    }
                }

                Setting {
                    text: qsTr("Rows and controls")

                    ComboBox {
                        objectName: "density"
                        Accessible.name: qsTr("Rows and controls")
                        textRole: "text"
                        valueRole: "value"
                        model: [
                            { text: qsTr("Comfortable"), value: Preferences.Comfortable },
                            { text: qsTr("Compact"), value: Preferences.Compact }
                        ]
                        currentIndex: root.preferences.density
                        onActivated: root.preferences.density = currentValue
                    }
                }

                Setting {
                    text: qsTr("Size of text, in percent")

                    SpinBox {
                        objectName: "textPercent"
                        Accessible.name: qsTr("Size of text, in percent")
                        from: 80
                        to: 160
                        stepSize: 10
                        value: root.preferences.textPercent
                        onValueModified: root.preferences.textPercent = value
                    }
                }

                Switch {
                    objectName: "reducedMotion"
                    text: qsTr("Less motion")
                    checked: root.preferences.reducedMotion
                    onToggled: root.preferences.reducedMotion = checked
                }
            }

            PrivacyCard {
                Layout.fillWidth: true
                preferences: root.preferences
                nameCover: root.commands.nameCover
            }

            Card {
                Layout.fillWidth: true
                title: qsTr("This book")

                Setting {
                    text: qsTr("Name of the organisation")

                    TextField {
                        objectName: "name"
                        Layout.preferredWidth: Theme.size.form / 2
                        Accessible.name: qsTr("Name of the organisation")
                        text: settings.name
                        maximumLength: 120
                        enabled: !root.book.readOnly
                        onEditingFinished: settings.name = text
                    }
                }

                Setting {
                    text: qsTr("In shared figures, groups of people smaller than this are not told")

                    SpinBox {
                        objectName: "threshold"
                        Accessible.name: qsTr("Smallest group that a shared figure tells")
                        from: 0
                        to: 100
                        value: settings.smallNumberThreshold
                        enabled: !root.book.readOnly
                        onValueModified: settings.smallNumberThreshold = value
                    }
                }

                Label {
                    Layout.fillWidth: true
                    visible: settings.smallNumberThreshold === 0
                    text: qsTr("Shared pictures and figures now tell every number exactly, however small the group: a single person can be recognised.")
                    color: Theme.color.warning
                    wrapMode: Text.Wrap
                }
            }

            AttentionCard {
                Layout.fillWidth: true
                settings: settings
            }

            RegionsCard {
                Layout.fillWidth: true
                visible: settings.national
                book: root.book
            }

            PushesCard {
                id: pushes

                Layout.fillWidth: true
                book: root.book
            }

            BackupsCard {
                Layout.fillWidth: true
                book: root.book
                onStepsRequested: root.stepsRequested()
            }
        }
    }
}
