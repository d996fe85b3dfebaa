// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.Theme

// The round sign of a person: the first letters of the name. Decoration, since the name stands beside it.
Rectangle {
    id: root

    required property string letters

    implicitWidth: Theme.space.xxxl
    implicitHeight: Theme.space.xxxl
    radius: width / 2
    color: Theme.color.accentSoft

    Text {
        anchors.centerIn: parent
        width: parent.width - Theme.space.s
        text: root.letters
        textFormat: Text.PlainText
        color: Theme.color.accentSoftText
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.text.caption
        font { family: Theme.family; pixelSize: Theme.text.section; weight: Font.DemiBold }
        Accessible.ignored: true
    }
}
