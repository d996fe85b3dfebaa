// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Chapterhouse.App
import Chapterhouse.Theme

// An officer's term: which office of which chapter, who, from when to when. Several may hold one office at a time.
RecordDialog {
    id: root

    required property Book book
    required property RosterWatcher roster

    // What is not known yet is ''. `member` is "chapter/member".
    function beginNew(chapterId: string, office: string, member: string) {
        term.beginNew(chapterId, office, member);
        root.firstField = chapter.key === "" ? chapter.field : officeName.text === "" ? officeName.field : holder.field;
        root.open();
    }

    function beginOld(key: string) {
        term.beginOld(key);
        root.firstField = holder.field;
        root.open();
    }

    function fill(values: var) {
        chapter.begin(values.chapter ?? "");
        officeName.text = values.office ?? "";
        holder.text = values.holder ?? "";
        starts.date = values.starts_on ?? "";
        ends.date = values.ends_on ?? "";
        reason.text = values.end_reason ?? "";
    }

    title: term.isNew ? qsTr("Add term of office") : qsTr("Edit term of office")
    editor: term
    saveText: qsTr("Save term")
    removeText: qsTr("Remove term")
    firstField: chapter.field

    TermEditor {
        id: term

        book: root.book
        roster: root.roster
        onBegun: root.fill(term.values)
    }

    ChapterField {
        id: chapter

        objectName: "termChapter"
        enabled: term.isNew
        book: root.book
        roster: root.roster
        board: true
        label: qsTr("Chapter, or national board")
        complaint: root.problems.chapter ?? ""
        onChosen: key => term.set("chapter", key)
        onAccepted: term.save()
    }

    SuggestField {
        id: officeName

        objectName: "termOffice"
        label: qsTr("Office")
        choices: term.offices
        problem: root.problems.office ?? ""
        onEdited: text => term.set("office", text)
        onPicked: row => term.pickOffice(row)
        onAccepted: term.save()
    }

    SuggestField {
        id: holder

        objectName: "termHolder"
        label: qsTr("Holder")
        choices: term.holders
        hint: term.holderNote
        problem: root.problems.holder ?? ""
        onEdited: text => term.set("holder", text)
        onPicked: row => term.pickHolder(row)
        onAccepted: term.save()
    }

    RowLayout {
        spacing: Theme.space.m

        DateField {
            id: starts

            objectName: "termStarts"
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            book: root.book
            label: qsTr("Starts on")
            complaint: root.problems.starts_on ?? ""
            onEdited: date => term.set("starts_on", date)
            onAccepted: term.save()
        }

        DateField {
            id: ends

            objectName: "termEnds"
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            book: root.book
            label: qsTr("Ends on, if known")
            complaint: root.problems.ends_on ?? ""
            onEdited: date => term.set("ends_on", date)
            onAccepted: term.save()
        }
    }

    TextFormField {
        id: reason

        objectName: "termReason"
        visible: ends.date !== ""
        label: qsTr("Why it ends")
        placeholderText: qsTr("spring election, graduated…")
        onEdited: text => term.set("end_reason", text)
        onAccepted: term.save()
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: term.termNote
        color: Theme.color.textMuted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.text.caption
    }
}
