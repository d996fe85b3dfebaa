// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Layouts
import Chapterhouse.Theme

// Two short fields of a form beside each other; they say that they want the same width and stand at the top.
GridLayout {
    Layout.fillWidth: true
    columns: 2
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m
}
