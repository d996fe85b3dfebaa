// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App

// One step of the import.
FocusScope {
    required property ImportWizard wizard
    signal otherFileRequested
    signal membersRequested
    signal rejectsRequested
    signal backRequested
    signal onRequested
    signal endRequested

    // The focus on its first field.
    function begin() {}
}
