// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chapterhouse.App

// The fields of a record, one below the other.
ColumnLayout {
    id: root

    required property list<var> fields // of detailLine

    Layout.fillWidth: true
    spacing: 0

    Repeater {
        model: SteadyList { rows: root.fields }

        delegate: FieldRow {
            required property detailLine modelData

            Layout.fillWidth: true
            label: modelData.title
            value: modelData.text
        }
    }
}
