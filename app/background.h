// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace chapterhouse::app {

/// Calls `done` with the result of `future` on the thread of `context`, unless that is gone by then.
template <typename Value, typename Done> void whenDone(QObject *context, const QFuture<Value> &future, Done done)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}

/// Runs `work` on a thread of the pool; it must own all it uses and throw nothing.
template <typename Work> auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, shared = std::make_shared<Work>(std::move(work))] {
        promise->addResult((*shared)());
        promise->finish();
    });
    return promise->future();
}

/// The same, and then `done` with its result on the thread of `context`, unless that is gone by then. (QFuture::then of
/// Qt 6.4 aborts in that case.) The result is moved: a great one is not copied on the way.
template <typename Work, typename Done> void inBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(inBackground(std::move(work)));
}

/// Destroys on a thread of the pool what takes its time to destroy.
template <typename Value> void dropInBackground(Value value)
{
    QThreadPool::globalInstance()->start([dropped = std::make_shared<Value>(std::move(value))] {});
}

} // namespace chapterhouse::app
