// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Chapterhouse.App

// Says what may be opened now. The past cannot be changed; and while others look on, nothing is changed, as forms show
// what is covered, and no one is listed, as whoever is covered by name can still be counted.
QtObject {
    id: guard

    required property BoardLens lens
    signal refused(message: string)

    function mayEdit(): bool {
        if (guard.lens.away)
            guard.refused(qsTr("Another day is looked at. Go back to today to change something."));
        else if (guard.lens.forSharing)
            guard.refused(qsTr("This is shown to others. Stop showing it to change something."));
        return !guard.lens.away && !guard.lens.forSharing;
    }

    function mayList(): bool {
        if (guard.lens.forSharing)
            guard.refused(qsTr("This is shown to others. Stop showing it to see who is counted."));
        return !guard.lens.forSharing;
    }
}
