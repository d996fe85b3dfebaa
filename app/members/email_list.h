// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/members_model.h"

#include <QObject>
#include <QQmlEngine>

namespace chapterhouse::app {

/// The addresses of members as a mail program takes them into one field: each once, parted by commas, without names.
class EmailList : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Of the selected members, or of the one of `key`: collected() or failed() follows.
    Q_INVOKABLE void collect(chapterhouse::app::MembersModel *table, const QString &key);

Q_SIGNALS:
    void collected(const QString &addresses, const QString &message); ///< with the warning where to paste them
    void failed(const QString &message);
};

} // namespace chapterhouse::app
