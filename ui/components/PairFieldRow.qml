// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// One field of two records: both values, and where they differ the choice which one stays. Left and Right choose, Up
// and Down go to the next field.
FocusScope {
    id: root

    required property int index
    required property string title
    required property string oneText
    required property string otherText
    required property string outcome
    required property string bothText
    required property bool differs
    required property bool choosable
    required property int choice
    required property string spoken
    required property string oneName
    required property string otherName
    signal chosen(choice: int)
    signal passedOn(step: int)

    function buttonOf(choice: int): PairChoice {
        return choice === PairModel.Both ? bothButton : choice === PairModel.Other ? otherButton : oneButton;
    }

    // False where there is nothing to choose.
    function enter(): bool {
        if (root.choosable)
            root.buttonOf(root.choice).forceActiveFocus(Qt.TabFocusReason);
        return root.choosable;
    }

    function choose(choice: int) {
        if (choice < PairModel.One || choice > (root.bothText === "" ? PairModel.Other : PairModel.Both))
            return;
        root.buttonOf(choice).forceActiveFocus(Qt.TabFocusReason); // first: what is left gives up its place in the Tab order
        root.chosen(choice);
    }

    implicitHeight: row.implicitHeight
    Accessible.role: root.choosable ? Accessible.Grouping : Accessible.StaticText
    Accessible.name: root.spoken
    Keys.onLeftPressed: root.choose(root.choice - 1)
    Keys.onRightPressed: root.choose(root.choice + 1)
    Keys.onUpPressed: root.passedOn(-1)
    Keys.onDownPressed: root.passedOn(1)

    GridLayout {
        id: row

        width: root.width
        columns: 3
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.xs

        Words {
            Layout.preferredWidth: Theme.size.fieldLabel
            Layout.maximumWidth: Theme.size.fieldLabel
            Layout.alignment: Qt.AlignTop
            topPadding: oneButton.topPadding
            text: root.title
            color: Theme.color.textMuted
        }

        PairChoice {
            id: oneButton

            text: root.oneText
            spoken: qsTr("%1 of %2: %3", "field, person, value").arg(root.title).arg(root.oneName).arg(saidText)
            choosable: root.choosable
            quiet: !root.differs
            chosen: root.choice === PairModel.One
            onClicked: root.choose(PairModel.One)
        }

        PairChoice {
            id: otherButton

            text: root.otherText
            spoken: qsTr("%1 of %2: %3", "field, person, value").arg(root.title).arg(root.otherName).arg(saidText)
            choosable: root.choosable
            quiet: !root.differs
            chosen: root.choice === PairModel.Other
            onClicked: root.choose(PairModel.Other)
        }

        Item {
            visible: bothButton.visible
            implicitWidth: Theme.size.fieldLabel
        }

        PairChoice {
            id: bothButton

            Layout.columnSpan: 2
            visible: root.choosable && root.bothText !== ""
            text: root.bothText
            spoken: qsTr("%1: %2", "field, what becomes of it").arg(root.title).arg(root.bothText)
            choosable: root.choosable
            quiet: false
            chosen: root.choice === PairModel.Both
            onClicked: root.choose(PairModel.Both)
        }

        Item {
            visible: outcome.visible
            implicitWidth: Theme.size.fieldLabel
        }

        Words {
            id: outcome

            Layout.columnSpan: 2
            Layout.fillWidth: true
            leftPadding: oneButton.leftPadding
            visible: text !== ""
            text: root.outcome
            color: Theme.color.textMuted
        }
    }

    component Words: Text {
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        font { family: Theme.family; pixelSize: Theme.text.body }
        Accessible.ignored: true
    }
}
