// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of lists of people, and of what was done to them, while others look on: whoever is covered by name
// can still be counted, line by line.
EmptyState {
    objectName: "coverForOthers"
    title: qsTr("Covered while this is shown to others")
    explanation: qsTr("Its lines could be counted, and that would tell how many are in a small group.")
}
