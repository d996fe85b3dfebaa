// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_saver.h"

#include "app/background.h"
#include "app/csv/atomic_file.h"
#include "app/session.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPointer>
#include <QQuickItemGrabResult>
#include <QQuickPaintedItem>
#include <QQuickWindow>

namespace chapterhouse::charts {

namespace {

constexpr qreal enlargement = 2;

/// Draws the painted items under an item with `scale` times their points.
void sharpen(QQuickItem *item, qreal scale)
{
    if (auto *painted = qobject_cast<QQuickPaintedItem *>(item)) {
        painted->setTextureSize(scale > 1 ? (painted->size() * scale).toSize() : QSize());
        painted->setContentsScale(scale);
        painted->update();
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        sharpen(child, scale);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

QUrl ChartSaver::suggestedFile(const QString &name, const QString &suffix) const
{
    return app::Session::documents().toString() + u'/' + name + u'.' + suffix;
}

void ChartSaver::savePicture(QQuickItem *item, const QUrl &file)
{
    sharpen(item, enlargement);
    const auto grab = item->grabToImage((item->size() * enlargement).toSize());
    if (!grab) {
        sharpen(item, 1);
        Q_EMIT taken();
        m_saving.refuse(tr("The picture could not be drawn; nothing was written."));
        return;
    }
    connect(
        grab.data(), &QQuickItemGrabResult::ready, this,
        [this, grab, item = QPointer(item), path = file.toLocalFile()] {
            if (item)
                sharpen(item, 1);
            Q_EMIT taken();
            follow(app::inBackground([image = grab->image(), path] { return csv::AtomicFile::save(png(image), path); }),
                   path);
            grab->disconnect(this); // else it keeps itself alive
        });
}

void ChartSaver::saveTable(const app::ChartTableModel *table, const QUrl &file)
{
    const QString path = file.toLocalFile();
    const auto written =
        app::inBackground([csv = table->table().csv(), path] { return csv::AtomicFile::save(csv, path); });
    Q_EMIT taken();
    follow(written, path);
}

void ChartSaver::follow(const QFuture<app::Result<>> &written, const QString &path)
{
    m_saving.follow(written, [this, path] { Q_EMIT saved(tr("Saved “%1”.").arg(QFileInfo(path).fileName())); });
}

} // namespace chapterhouse::charts
