// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// What only the user can tell: whether the month or the day comes first.
InlineNotice {
    id: root

    required property ImportWizard wizard
    readonly property Item first: answers.itemAt(0)

    text: root.wizard.dateQuestion

    RowLayout {
        spacing: Theme.space.s

        Repeater {
            id: answers

            model: root.wizard.dateAnswers

            Button {
                required property int index
                required property string modelData

                objectName: "dateAnswer" + index
                text: modelData
                onClicked: root.wizard.options.dateOrder = index + 1
            }
        }
    }
}
