// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// Plain: a name may hold what looks like markup.
T.Label {
    textFormat: Text.PlainText
    color: Theme.color.text
    linkColor: Theme.color.accent
    font.pixelSize: Theme.text.body
    font.family: Theme.family
}
