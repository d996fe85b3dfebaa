// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Chapterhouse.App

// What an open book opens over its pages.
Item {
    id: root

    required property Book book
    required property RosterWatcher roster
    required property Commands commands
    required property Preferences preferences
    required property BoardLens lens
    required property Guard guard
    required property url documents // where file dialogs begin
    signal told(message: string)
    signal exported
    signal chapterChosen(chapterId: string)
    signal stateChosen(code: string)
    signal membersRequested

    function exportMembers(members: MembersModel, selectedOnly: bool) {
        if (!root.guard.mayList())
            return;
        const dialog = exportDialog.made() as ExportDialog;
        dialog.table = members;
        if (selectedOnly)
            dialog.openForSelection();
        else
            dialog.open();
    }

    // False for a list of people, which the Members page shows.
    function showPlaces(list: string): bool {
        return (reachDialog.made() as ReachDialog).begin(list);
    }

    function importFile(file: url) {
        if (root.guard.mayEdit())
            (importDialog.made() as ImportDialog).begin(file);
    }

    OnDemand {
        id: reachDialog

        over: root

        ReachDialog {
            objectName: "reachDialog"
            book: root.book
            roster: root.roster
            lens: root.lens
            onChapterChosen: chapterId => root.chapterChosen(chapterId)
            onStateChosen: code => root.stateChosen(code)
        }
    }

    OnDemand {
        id: importDialog

        over: root

        ImportDialog {
            objectName: "importDialog"
            book: root.book
            roster: root.roster
            folder: root.documents
            onMembersRequested: root.membersRequested()
        }
    }

    OnDemand {
        id: exportDialog

        over: root

        ExportDialog {
            objectName: "exportDialog"
            book: root.book
            roster: root.roster
            lens: root.lens
            preferences: root.preferences
            onDone: message => {
                root.exported();
                root.told(message);
            }
        }
    }

    OnDemand {
        id: briefDialog

        over: root

        BriefDialog {
            objectName: "briefDialog"
            book: root.book
            roster: root.roster
            lens: root.lens
            onTold: message => root.told(message)
        }
    }

    OnDemand {
        id: handoverDialog

        over: root

        HandoverDialog {
            objectName: "handoverDialog"
            book: root.book
            roster: root.roster
            preferences: root.preferences
        }
    }

    Connections {
        target: root.commands.importFile
        function onTriggered() { if (root.guard.mayEdit()) (importDialog.made() as ImportDialog).choose(); }
    }

    Connections {
        target: root.commands.saveBrief
        function onTriggered() { (briefDialog.made() as BriefDialog).ask(); }
    }

    Connections {
        target: root.commands.handOver
        function onTriggered() { if (root.guard.mayList()) (handoverDialog.made() as HandoverDialog).begin(); }
    }
}
