// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace chapterhouse::app {

/// Runs `work` on a thread of the pool. `work` must own all it uses and throw nothing.
template <typename Work> auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    QFuture<std::invoke_result_t<Work>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, shared = std::make_shared<Work>(std::move(work))] {
        promise->addResult((*shared)());
        promise->finish();
    });
    return future;
}

} // namespace chapterhouse::app
