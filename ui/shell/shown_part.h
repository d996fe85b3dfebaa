// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

namespace chapterhouse::ui {

/// A part of `item`, or itself, by its name, among what is to be seen now; null if there is none.
inline QQuickItem *shownPartOf(QQuickItem *item, const QString &name)
{
    if (!item->isVisible() || item->objectName() == name)
        return item->isVisible() ? item : nullptr;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = shownPartOf(child, name))
            return found;
    }
    return nullptr;
}

} // namespace chapterhouse::ui
