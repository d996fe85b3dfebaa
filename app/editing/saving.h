// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"
#include "db/journal.h"

#include <QFuture>
#include <QObject>
#include <QQmlEngine>

#include <functional>

namespace chapterhouse::app {

/// The step that a form has handed to the book: on its way, or why it was not taken. The form stays open until then,
/// with what was entered.
class Saving : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each form has one.")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    using QObject::QObject;

    bool isRunning() const { return m_underWay > 0; }
    const QString &failure() const { return m_failure; } ///< why the last step was not taken; '' unless it was not

    /// Calls `done` once the disk has it; not at all where it was not taken.
    void follow(const QFuture<Result<db::Change>> &step, std::function<void()> done);
    void forget(); ///< the form is filled anew

Q_SIGNALS:
    void changed();
    void failed();

private:
    int m_underWay = 0; ///< a table hands over the next step before the last one is taken
    QString m_failure;
};

} // namespace chapterhouse::app
