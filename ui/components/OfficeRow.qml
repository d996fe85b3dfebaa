// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One office of one chapter: what it is, and who holds it when.
Rectangle {
    id: root

    required property int index
    required property string office
    required property string chapter
    required property string chapterId
    required property list<var> bars // of officeBar
    required property int lanes
    required property string holder
    required property string term
    required property string state
    required property string home
    required property string mainTerm
    required property int tone
    required property int labelWidth
    required property real lineWidth
    required property bool asTable
    required property bool current
    required property bool walking
    readonly property int laneHeight: 28
    property bool hasStepped: false // from bar to bar, which says more of each
    property int bar: Math.max(0, root.bars.length - 1)
    readonly property string currentTerm: root.asTable ? root.mainTerm : root.bars[root.bar]?.term ?? root.mainTerm
    signal pressed
    signal chapterRequested(chapterId: string)
    signal memberRequested(key: string)

    onCurrentChanged: root.hasStepped = false

    function goTo(place: int) {
        root.hasStepped = true;
        root.bar = Math.max(0, Math.min(root.bars.length - 1, place));
    }

    function openBar(place: int) {
        const key = root.bars[place]?.key ?? "";
        if (key !== "")
            root.memberRequested(key);
        else if (root.chapterId !== "")
            root.chapterRequested(root.chapterId);
    }

    function open() {
        root.openBar(root.bar);
    }

    implicitHeight: root.asTable ? Theme.size.row : Math.max(Theme.size.officeRow, root.lanes * root.laneHeight + Theme.space.xl)
    color: root.current ? Theme.color.accentSoft : hover.hovered ? Theme.color.hover : "transparent"
    Accessible.role: root.asTable ? Accessible.Row : Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3, %4", "office, chapter, holder, term").arg(root.office).arg(root.chapter)
        .arg(root.holder).arg(root.term)
    Accessible.description: root.state
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()

    HoverHandler { id: hover }
    TapHandler {
        onTapped: root.pressed()
        onDoubleTapped: root.open()
    }

    ColumnLayout {
        anchors { left: parent.left; leftMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
        width: root.labelWidth - 2 * Theme.space.m
        visible: !root.asTable
        spacing: 0

        Line {
            Layout.fillWidth: true
            text: root.office
            font.weight: Font.Medium
        }

        Line {
            Layout.fillWidth: true
            text: root.chapter
            color: Theme.color.textMuted
            font.pixelSize: Theme.text.caption
        }
    }

    Item {
        id: line

        x: root.labelWidth
        width: root.lineWidth
        height: root.height
        visible: !root.asTable

        Repeater {
            model: root.bars

            delegate: OfficeTerm {
                required property int index
                required property officeBar modelData

                x: modelData.from * line.width
                width: Math.max(6, (modelData.until - modelData.from) * line.width - 2)
                y: (line.height - root.lanes * root.laneHeight) / 2 + modelData.lane * root.laneHeight + 2
                term: modelData
                current: root.current && root.walking && root.bar === index
                explained: current && root.hasStepped
                onPressed: {
                    root.pressed();
                    root.goTo(index);
                }
                onOpened: root.openBar(index)
            }
        }

        Badge {
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.state !== ""
            text: root.state
            tone: root.tone
        }
    }

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space.m; rightMargin: Theme.space.xl }
        visible: root.asTable
        spacing: Theme.space.m

        Repeater {
            model: [root.office, root.chapter, root.holder, root.term]

            delegate: Line {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData
                font.weight: index === 0 ? Font.Medium : Font.Normal
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: mark.implicitHeight

            Badge {
                id: mark

                width: Math.min(implicitWidth, parent.width)
                visible: root.state !== ""
                text: root.state
                tone: root.tone
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.color.border
    }

    FocusRing {
        shown: root.current && root.walking && (root.asTable || root.bars.length === 0)
        gap: -Theme.size.focusRing - 1
    }

    component Line: Text {
        textFormat: Text.PlainText
        color: Theme.color.text
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft // also from right to left
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }
}
