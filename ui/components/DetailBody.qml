// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// What scrolls in a detail pane.
ScrollBody {
    sideMargin: Theme.space.l
    topMargin: Theme.space.m
    bottomMargin: Theme.space.l
    spacing: Theme.space.xl
    activeFocusOnTab: true
}
