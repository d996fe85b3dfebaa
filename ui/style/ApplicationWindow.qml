// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Chapterhouse.Theme

// Font and palette are set here once: what we do not restyle (the file dialog) follows them.
T.ApplicationWindow {
    id: window

    color: Theme.color.window
    font {
        family: Theme.family
        pixelSize: Theme.text.body
    }

    palette {
        window: Theme.color.surface
        windowText: Theme.color.text
        base: Theme.color.surface
        alternateBase: Theme.color.hover
        text: Theme.color.text
        placeholderText: Theme.color.textFaint
        button: Theme.color.surface
        buttonText: Theme.color.text
        brightText: Theme.color.text
        light: Theme.color.surface
        midlight: Theme.color.hover
        mid: Theme.color.border
        dark: Theme.color.borderStrong
        shadow: Theme.color.shadow
        highlight: Theme.color.accent
        highlightedText: Theme.color.text // the file dialog writes it on a pale blend
        link: Theme.color.accent
        linkVisited: Theme.color.accent
        toolTipBase: Theme.color.text
        toolTipText: Theme.color.window

        // Else the colours above would be those of disabled controls too.
        disabled {
            windowText: Theme.color.textFaint
            text: Theme.color.textFaint
            buttonText: Theme.color.textFaint
            highlight: Theme.color.border
            highlightedText: Theme.color.textFaint
        }
    }
}
