// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/saving.h"

#include "app/background.h"

namespace chapterhouse::app {

void Saving::follow(const QFuture<Result<db::Change>> &step, std::function<void()> done)
{
    ++m_underWay;
    forget();
    whenDone(this, step, [this, done = std::move(done)](const Result<db::Change> &taken) {
        --m_underWay;
        if (!taken)
            m_failure = taken.message();
        Q_EMIT changed();
        if (taken)
            done();
        else
            Q_EMIT failed();
    });
}

void Saving::forget()
{
    m_failure.clear();
    Q_EMIT changed();
}

} // namespace chapterhouse::app
