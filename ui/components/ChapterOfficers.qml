// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Chapterhouse.App
import Chapterhouse.Theme

// Who leads a chapter, who is elected, what is vacant, and who did before.
DetailBody {
    id: root

    required property Book book
    property bool editable: !root.book.readOnly
    required property string chapterId
    required property string chapterName
    required property chapterFacts facts
    signal memberRequested(key: string)
    signal termRequested(key: string) // to be edited
    signal newTermRequested(office: string) // '': of any office

    name: qsTr("Officers of %1").arg(root.chapterName)

    Button {
        objectName: "addTerm"
        icon.name: "plus"
        text: qsTr("Add term…")
        enabled: root.editable
        onClicked: root.newTermRequested("")
    }

    Label {
        visible: root.facts.officers.length + root.facts.formerOfficers.length === 0
        text: qsTr("No one ever held an office here.")
        color: Theme.color.textMuted
    }

    DetailLines {
        objectName: "officers"
        visible: root.facts.officers.length > 0
        lines: root.facts.officers
        editable: root.editable
        onOpened: key => root.memberRequested(key)
        onEditRequested: key => root.termRequested(key)
        onFillRequested: office => root.newTermRequested(office)
    }

    DetailSection {
        visible: root.facts.formerOfficers.length > 0
        title: qsTr("Earlier")

        DetailLines {
            lines: root.facts.formerOfficers
            editable: root.editable
            onOpened: key => root.memberRequested(key)
            onEditRequested: key => root.termRequested(key)
        }
    }
}
