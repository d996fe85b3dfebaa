// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One field over everything: commands, chapters, states, members, schools. Arrows and Enter; no mouse needed.
Popup {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property Commands commands
    signal chapterChosen(chapterId: string)
    signal memberChosen(key: string)
    signal stateChosen(code: string)

    // The palette is gone before the command runs, so that a dialog gets the focus and gives it back to the page.
    function choose(row: int) {
        root.close();
        entries.choose(row);
    }

    parent: Overlay.overlay
    x: (parent.width - width) / 2
    y: Theme.space.xxxl
    width: Math.min(Theme.size.dialog, parent.width - 2 * Theme.space.xl)
    modal: true
    padding: Theme.space.s
    onAboutToShow: {
        field.clear();
        entries.refresh();
    }
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)

    PaletteModel {
        id: entries

        book: root.book
        roster: root.roster
        commands: root.commands
        query: field.text
        onCountChanged: list.currentIndex = entries.count > 0 ? 0 : -1 // of every answer, also of one as long as the last
        onChapterChosen: chapterId => root.chapterChosen(chapterId)
        onMemberChosen: key => root.memberChosen(key)
        onStateChosen: code => root.stateChosen(code)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.s

        TextField {
            id: field

            objectName: "paletteField"
            Layout.fillWidth: true
            placeholderText: root.book === null ? qsTr("What would you like to do?") : qsTr("A command, a chapter, a person, a state, a school")
            // The name carries the entry that Enter would choose: what the arrows change must be heard.
            Accessible.name: list.currentItem === null ? qsTr("Find anything")
                : qsTr("Find anything: %1", "the chosen entry").arg((list.currentItem as ItemDelegate).Accessible.name)
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onReturnPressed: root.choose(list.currentIndex)
            Keys.onEnterPressed: root.choose(list.currentIndex)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown)
                    list.currentIndex = Math.min(list.count - 1, list.currentIndex + list.shownRows);
                else if (event.key === Qt.Key_PageUp)
                    list.currentIndex = Math.max(0, list.currentIndex - list.shownRows);
                else
                    return;
                event.accepted = true;
            }
        }

        ListView {
            id: list

            readonly property int shownRows: 12

            objectName: "paletteList"
            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, shownRows * Theme.size.control,
                root.parent.height - field.height - 2 * root.y - 2 * root.padding)
            model: entries
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")
            ScrollBar.vertical: ScrollBar {}

            delegate: Entry {
                width: list.width
                rightPadding: Theme.space.l // clear of the scroll bar
                highlighted: ListView.isCurrentItem
                onClicked: root.choose(index)
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.space.m
            visible: list.count === 0
            text: qsTr("Nothing matches “%1”").arg(field.text)
            textFormat: Text.PlainText
            color: Theme.color.textMuted
            elide: Text.ElideRight
        }
    }

    component Entry: ItemDelegate {
        id: entry

        required property int index
        required property string title
        required property string note
        required property string kind
        required property string keys
        required property string spoken
        required property string symbol

        text: entry.title
        focusPolicy: Qt.NoFocus
        Accessible.name: entry.spoken

        contentItem: RowLayout {
            spacing: Theme.space.m

            Icon {
                symbol: entry.symbol
                color: entry.highlighted ? Theme.color.accentSoftText : Theme.color.textMuted
            }

            Text {
                text: entry.title
                textFormat: Text.PlainText
                color: entry.highlighted ? Theme.color.accentSoftText : Theme.color.text
                elide: Text.ElideRight
                font: entry.font
                Layout.maximumWidth: entry.width * 0.6
                Accessible.ignored: true
            }

            Text {
                Layout.fillWidth: true
                text: entry.note
                textFormat: Text.PlainText
                color: entry.highlighted ? Theme.color.accentSoftText : Theme.color.textFaint
                elide: Text.ElideRight
                font: entry.font
                Accessible.ignored: true
            }

            Text {
                text: entry.kind === "" ? entry.keys : entry.kind
                color: entry.highlighted ? Theme.color.accentSoftText : Theme.color.textFaint
                font {
                    family: Theme.family
                    pixelSize: Theme.text.caption
                }
                Accessible.ignored: true
            }
        }
    }
}
