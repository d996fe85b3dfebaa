// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background.h"
#include "app/result.h"

#include <QFuture>
#include <QObject>
#include <QQmlEngine>

#include <type_traits>

namespace chapterhouse::app {

/// What a form has handed over, to the book or to a file: on its way, or why it was not taken. The form stays open
/// until then, with what was entered.
class Saving : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each form has one.")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

public:
    using QObject::QObject;

    bool isRunning() const { return m_underWay > 0; }
    qreal progress() const { return m_progress; } ///< 0 to 1, of what can say how far it is
    void setProgress(qreal progress);
    const QString &failure() const { return m_failure; } ///< why the last step was not taken; '' unless it was not

    /// Calls `done`, with what came of it if it asks for that, once the disk has it; not at all where it was not taken.
    template <typename Value, typename Done> void follow(const QFuture<Result<Value>> &step, Done done)
    {
        begin();
        whenDone(this, step, [this, done = std::move(done)](const Result<Value> &taken) {
            end(taken ? QString() : taken.message());
            if (!taken)
                Q_EMIT failed();
            else if constexpr (std::is_invocable_v<Done, const Value &>)
                done(*taken);
            else
                done();
        });
    }
    void refuse(const QString &why); ///< it was not even tried
    void forget(); ///< the form is filled anew

Q_SIGNALS:
    void changed();
    void failed();

private:
    void begin();
    void end(const QString &failure);

    int m_underWay = 0; ///< a table hands over the next step before the last one is taken
    qreal m_progress = 0;
    QString m_failure;
};

} // namespace chapterhouse::app
