// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_picture.h"

#include "app/figures/growth_overview.h"
#include "app/states/states_overview.h"
#include "ui/shell/window_engine.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtMath>

#include <memory>

namespace chapterhouse::ui {

namespace {

app::Failure notDrawn()
{
    return {QCoreApplication::translate("PagePicture", "The picture could not be drawn; nothing was written.")};
}

app::Failure tooLow(int width, int height)
{
    return {QCoreApplication::translate("PagePicture", "At this width the page needs a height of %1: --size %2x%1.")
                .arg(height)
                .arg(width)};
}

app::Result<QByteArray> png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return notDrawn();
    return bytes;
}

/// What both pages are drawn from: an overview for sharing, worked out for the day asked for.
void fill(app::BookOverview &overview, const cli::PageRequest &request)
{
    overview.setForSharing(true);
    overview.setSettings(request.settings);
    overview.setAsOf(request.asOf);
    overview.setSnapshot(request.snapshot);
    QEventLoop loop;
    QObject::connect(&overview, &app::BookOverview::changed, &loop, [&] {
        if (overview.isReady())
            loop.quit();
    });
    if (!overview.isReady())
        loop.exec();
}

app::Result<QByteArray> draw(const QString &file, const QVariant &overview, const cli::PageRequest &request)
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Chapterhouse/Ui/") + file));
    if (!component.isReady()) {
        qWarning("%s", qPrintable(component.errorString()));
        return notDrawn();
    }
    const std::unique_ptr<QObject> made(
        component.createWithInitialProperties({{QStringLiteral("overview"), overview},
                                               {QStringLiteral("title"), request.title},
                                               {QStringLiteral("dark"), request.isDark},
                                               {QStringLiteral("width"), request.size.width()},
                                               {QStringLiteral("height"), request.size.height()}}));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (!window)
        return notDrawn();
    window->show();
    // Layouts settle in steps: each turn may ask for another.
    for (int turn = 0; turn < 8; ++turn)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    const int leastHeight = qCeil(window->property("leastHeight").toReal());
    if (leastHeight > request.size.height())
        return tooLow(request.size.width(), leastHeight);
    return png(window->grabWindow());
}

} // namespace

void drawWithoutDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char *scaling : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"})
        qunsetenv(scaling);
    // Qt complains on standard error where there is no session, as in a script run by a service.
    static std::unique_ptr<QTemporaryDir> runtimeFolder;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        runtimeFolder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", runtimeFolder->path().toLocal8Bit());
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    useOurStyle();
}

app::Result<QByteArray> renderPage(const cli::PageRequest &request)
{
    if (request.page == QStringLiteral("states")) {
        app::StatesOverview overview;
        overview.setMeasure(request.measure);
        overview.setRegions(request.regions);
        overview.setGrouping(request.grouping);
        fill(overview, request);
        return draw(QStringLiteral("StatesPicture.qml"), QVariant::fromValue(&overview), request);
    }
    app::GrowthOverview overview;
    fill(overview, request);
    return draw(QStringLiteral("DashboardPicture.qml"), QVariant::fromValue(&overview), request);
}

} // namespace chapterhouse::ui
