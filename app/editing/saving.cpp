// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/saving.h"

namespace chapterhouse::app {

void Saving::setProgress(qreal progress)
{
    if (qFuzzyCompare(1 + progress, 1 + m_progress))
        return;
    m_progress = progress;
    Q_EMIT changed();
}

void Saving::refuse(const QString &why)
{
    m_failure = why;
    Q_EMIT changed();
    Q_EMIT failed();
}

void Saving::forget()
{
    m_failure.clear();
    Q_EMIT changed();
}

void Saving::begin()
{
    ++m_underWay;
    m_progress = 0;
    forget();
}

void Saving::end(const QString &failure)
{
    --m_underWay;
    if (!failure.isEmpty())
        m_failure = failure;
    Q_EMIT changed();
}

} // namespace chapterhouse::app
