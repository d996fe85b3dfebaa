// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// A field of the member's form, as its kind wants it. Its parts are not bound: Qt 6.4 makes no bound component within a
// delegate.
FocusScope {
    id: root

    required property Book book
    required property int index
    required property string field
    required property string title
    required property string text
    required property string problem
    required property int kind
    required property int choices
    required property bool wide
    signal typed(text: string)
    signal accepted

    objectName: root.field
    implicitHeight: loader.implicitHeight
    implicitWidth: loader.implicitWidth

    Loader {
        id: loader

        anchors { left: parent.left; right: parent.right }
        focus: true
        sourceComponent: root.kind === MemberEditor.Choice ? choice : root.kind === MemberEditor.Date ? date
            : root.kind === MemberEditor.Notes ? notes : line
    }

    // qmllint disable unqualified
    Component {
        id: line

        TextFormField {
            label: root.title
            text: root.text
            problem: root.problem
            onEdited: text => root.typed(text)
            onAccepted: root.accepted()
        }
    }

    Component {
        id: choice

        ChoiceField {
            label: root.title
            kind: root.choices
            optional: true
            code: root.text
            onChosen: code => root.typed(code)
        }
    }

    Component {
        id: date

        DateField {
            book: root.book
            label: root.title
            date: root.text
            complaint: root.problem
            onEdited: date => root.typed(date)
            onAccepted: root.accepted()
        }
    }

    Component {
        id: notes

        FormField {
            label: root.title
            problem: root.problem

            TextArea {
                Layout.fillWidth: true
                focus: true
                text: root.text
                Accessible.name: root.title
                onTextChanged: if (text !== root.text) root.typed(text)
            }
        }
    }
    // qmllint enable unqualified
}
