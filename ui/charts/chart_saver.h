// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/saving.h"
#include "app/figures/chart_table.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QUrl>

namespace chapterhouse::charts {

/// What leaves a chart: its picture as a PNG of twice its size, or the data behind it as CSV; each whole or not at all.
/// Painted items are drawn anew for the picture, so that their lines are as sharp as the rest.
class ChartSaver : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)

public:
    using QObject::QObject;

    app::Saving *saving() { return &m_saving; }

    Q_INVOKABLE QUrl suggestedFile(const QString &name, const QString &suffix) const; ///< among the user's documents

    /// `item` must be shown in a window; it is drawn once more, as it will look then. One at a time.
    Q_INVOKABLE void savePicture(QQuickItem *item, const QUrl &file);
    Q_INVOKABLE void saveTable(const chapterhouse::app::ChartTableModel *table, const QUrl &file);

Q_SIGNALS:
    void taken(); ///< what shall be saved has been read: the chart may change again
    void saved(const QString &message);

private:
    void follow(const QFuture<app::Result<>> &written, const QString &path);

    app::Saving m_saving;
};

} // namespace chapterhouse::charts
