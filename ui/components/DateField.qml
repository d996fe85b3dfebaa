// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A day in a form: typed as people write it, stepped through with the arrow keys, or chosen from a calendar.
FormField {
    id: root

    required property Book book
    property alias date: input.date // ISO 8601, '' for none
    property alias field: field
    property string complaint // of the form; what is typed has its own
    signal edited(date: string)
    signal accepted

    function setToday() {
        input.setToday();
    }

    problem: input.problem !== "" ? input.problem : root.complaint
    hint: field.activeFocus ? input.spelled : ""

    DateInput {
        id: input

        book: root.book
        onEdited: root.edited(date)
        onChanged: if (field.text !== text) field.text = text
    }

    RowLayout {
        spacing: Theme.space.xs

        TextField {
            id: field

            Layout.fillWidth: true
            focus: true
            maximumLength: 60
            text: input.text
            Accessible.name: root.problem === "" ? root.label : qsTr("%1: %2", "field, what is wrong").arg(root.label).arg(root.problem)
            onTextEdited: input.text = text
            onAccepted: root.accepted()
            Keys.onUpPressed: input.step(1)
            Keys.onDownPressed: event => {
                if (event.modifiers & Qt.AltModifier)
                    calendar.open();
                else
                    input.step(-1);
            }
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageUp)
                    input.stepMonth(-1);
                else if (event.key === Qt.Key_PageDown)
                    input.stepMonth(1);
                else if (event.key === Qt.Key_F4)
                    calendar.open();
                else
                    return;
                event.accepted = true;
            }
        }

        ToolButton {
            id: opener

            objectName: "calendar"
            icon.name: "calendar"
            text: qsTr("Choose a day (Alt+Down)")
            activeFocusOnTab: false // the field's own keys open it
            onClicked: calendar.open()

            DropPopup {
                id: calendar

                objectName: "calendarPopup"
                opener: field
                x: opener.width - width
                width: Theme.size.calendar
                modal: true
                onOpened: days.forceActiveFocus(Qt.PopupFocusReason)

                MonthView {
                    id: days

                    objectName: "monthView"
                    anchors.fill: parent
                    input: input
                    onChosen: calendar.close()
                }
            }
        }
    }
}
