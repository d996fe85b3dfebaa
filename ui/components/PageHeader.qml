// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// The top of a page: what it is, how much there is of it, and what can be done (its children).
Item {
    id: root

    required property string title
    property string summary
    default property alias actions: actions.data

    implicitHeight: Theme.size.toolbar + Theme.space.s

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.space.xl
            rightMargin: Theme.space.xl
            topMargin: Theme.space.s
        }
        spacing: Theme.space.m

        Label {
            text: root.title
            font {
                pixelSize: Theme.text.title
                weight: Font.DemiBold
            }
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            text: root.summary
            color: Theme.color.textMuted
            elide: Text.ElideRight
        }

        RowLayout {
            id: actions
            spacing: Theme.space.s
        }
    }
}
