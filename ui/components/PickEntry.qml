// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.Theme

// One record in the list below a field, or the entry that adds one.
ItemDelegate {
    id: root

    required property string title
    required property string note
    required property string badge
    required property int tone
    required property bool adds
    required property string spoken

    implicitHeight: root.note === "" ? Theme.size.control : Theme.size.officeRow
    topPadding: 2
    bottomPadding: 2
    rightPadding: Theme.space.l // clear of the scroll bar
    text: root.title
    focusPolicy: Qt.NoFocus
    Accessible.name: root.spoken

    contentItem: RowLayout {
        spacing: Theme.space.s

        Icon {
            visible: root.adds
            symbol: "plus"
            color: root.highlighted ? Theme.color.accentSoftText : Theme.color.accent
        }

        ColumnLayout {
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: root.title
                textFormat: Text.PlainText
                color: root.highlighted ? Theme.color.accentSoftText : root.adds ? Theme.color.accent : Theme.color.text
                elide: Text.ElideRight
                font { family: Theme.family; pixelSize: Theme.text.body }
                Accessible.ignored: true
            }

            Text {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.note
                textFormat: Text.PlainText
                color: root.highlighted ? Theme.color.accentSoftText : Theme.color.textMuted
                elide: Text.ElideRight
                font { family: Theme.family; pixelSize: Theme.text.caption }
                Accessible.ignored: true
            }
        }

        Badge {
            visible: root.badge !== ""
            text: root.badge
            tone: root.tone
        }
    }
}
