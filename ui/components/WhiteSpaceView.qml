// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Chapterhouse.App

Item {
    id: root

    required property BookPage page // whose book and lens it shows, and whose signals it sends
    property bool shown: visible
}
