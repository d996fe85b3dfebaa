// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A dialog that is made when it is first asked for: the window need not wait for those that nobody opens.
QtObject {
    id: root

    required property Item over
    default property Component dialog
    property QtObject object: null

    function made(): QtObject {
        if (root.object === null)
            root.object = root.dialog.createObject(root.over);
        return root.object;
    }

    objectName: "onDemand"
}
